package org.mattersarising.nouns;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nouns that stand last in names of places and things, so that a name that ends in one is nobody's.
 * Stateless.
 */
public final class NameNouns {

  private static final Set<String> PLACES =
      words(
          "abbey academy airfield allotments avenue bay beach bridleway brook bypass cafe café"
              + " cemetery centre chapel clinic college cottage cottages crescent docks estate"
              + " gardens ground grounds harbour hospital hotel inn junction library mill museum nursery"
              + " pier playground pub quay reservoir river road roundabout school square station"
              + " street surgery towpath viaduct wharf yard");

  private static final Set<String> PLACES_AND_SURNAMES =
      words(
          "bridge castle church close common court cross down drive end farm field fields green hall"
              + " heath hill house lane lodge marsh meadow moor park place pond pool row terrace"
              + " tower valley view walk way weir well wood woods");

  private static final Set<String> THINGS =
      words(
          "association agreement campaign charity festival forum fund housing order partnership"
              + " plan policy programme project scheme society strategy trust");

  private static final Set<String> BODIES =
      words(
          "association authority board cabinet commission commissioner committee company council"
              + " councils department dept directorate governors office ombudsman panel police"
              + " service services team trustees unit");

  private NameNouns() {}

  private static Set<String> words(String list) {
    return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a name that ends in this word, in letters of either case, is that of a place. */
  public static boolean isPlace(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String one = small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    return PLACES.contains(small) || PLACES.contains(one) || PLACES_AND_SURNAMES.contains(small);
  }

  /** Whether a name that ends in this word, in letters of either case, is that of a body. */
  public static boolean isBody(String word) {
    return BODIES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether no person's name ends in this word, while those of places and things do. */
  public static boolean isNobodys(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return PLACES.contains(small) || THINGS.contains(small);
  }
}
