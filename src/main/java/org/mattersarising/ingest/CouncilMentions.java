package org.mattersarising.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every place where a text names a council in full ("Foo County Council"). Immutable. */
final class CouncilMentions {

  /**
   * One such place.
   *
   * @param start of the name in the text, in UTF-16 units
   * @param end one past its last unit
   */
  record At(NamedCouncil council, int start, int end) {}

  private static final String WORD = "\\p{Lu}[\\p{L}'’.-]{0,30}+";
  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:(?:London |Royal |Metropolitan ){1,2}+Borough of "
              + WORD
              + "(?: (?:and|upon|&) "
              + WORD
              + "| "
              + WORD
              + "){0,4}+"
              + "|(?:"
              + WORD
              + "(?: (?:and|upon|of|&|on|in|the|le|with|under|by)){0,2}+ ){1,8}?(?:Council|COUNCIL))\\b");

  /** What makes the name of a council that no register lists. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?i).*\\b(?:county|city|district|borough|metropolitan|parish|town|community) council");

  /** More names than any minutes hold; what comes after them is looked at no more. */
  private static final int MOST_NAMES = 1000;

  /** A text not looked through yet. */
  static final CouncilMentions NONE = new CouncilMentions(List.of());

  private final List<At> all;

  private CouncilMentions(List<At> all) {
    this.all = List.copyOf(all);
  }

  static CouncilMentions of(CouncilNames names, String text, @Nullable LocalDate date) {
    List<At> found = new ArrayList<>();
    Map<String, Optional<At>> met = new HashMap<>();
    Matcher m = FULL.matcher(text);
    while (m.find() && met.size() < MOST_NAMES) {
      // The place inside the words is kept as if they began at 0, and shifted to where they stand.
      Optional<At> inside = met.computeIfAbsent(m.group(), words -> named(names, words, date));
      if (inside.isPresent()) {
        At at = inside.get();
        found.add(new At(at.council(), m.start() + at.start(), m.start() + at.end()));
      }
    }
    return new CouncilMentions(found);
  }

  private static Optional<At> named(CouncilNames names, String words, @Nullable LocalDate date) {
    for (int from = 0; from >= 0 && from < words.length(); from = next(words, from)) {
      List<NamedCouncil> exact = names.exactly(words.substring(from), date);
      if (exact.size() == 1) {
        return Optional.of(new At(exact.getFirst(), from, words.length()));
      }
    }
    for (String name : CouncilNames.in(words)) {
      if (TYPED.matcher(name).matches()) {
        List<NamedCouncil> meant = names.meant(name, date);
        int from = words.lastIndexOf(name);
        if (meant.size() == 1 && from >= 0) {
          return Optional.of(new At(meant.getFirst(), from, from + name.length()));
        }
      }
    }
    return Optional.empty();
  }

  private static int next(String words, int from) {
    int space = words.indexOf(' ', from);
    return space < 0 ? -1 : space + 1;
  }

  /** All places, in order of the text. */
  List<At> all() {
    return all;
  }

  /** The councils named, each with its first place, in order of the text. */
  Map<NamedCouncil, At> councils() {
    Map<NamedCouncil, At> first = new LinkedHashMap<>();
    all.forEach(at -> first.putIfAbsent(at.council(), at));
    return first;
  }
}
