package org.mattersarising.nouns;

import java.util.Locale;
import java.util.Set;

/**
 * Words that stand where a noun phrase may begin or end and make none: adjectives that only count
 * or compare, and what a tagger takes for a noun. Letters may be of either case. Stateless.
 */
public final class EmptyWords {

  private static final Set<String> COUNTING =
      words(
          """
          able additional available aware bad best better certain clear current different due
          few fewer first following full further general good great half large last latest
          least less likely little main many more most much next only other own particular
          possible previous proposed recent relevant same second several similar such sure
          third various whole worse worst\
          """);

  private static final Set<String> NO_NOUNS =
      words(
          """
          albeit amongst cent cont eg etc hence ie lest mph ought per ref shy thereof thus
          unto via viz whereby whilst\
          """);

  private EmptyWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** Whether an adjective only counts, compares or points: "several", "latest", "relevant". */
  public static boolean onlyCounts(String word) {
    return COUNTING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is no noun, whatever a tagger says: "whilst", "ought", "mph". */
  public static boolean isNoNoun(String word) {
    return NO_NOUNS.contains(word.toLowerCase(Locale.ROOT));
  }
}
