package org.mattersarising.annotate.statement;

import java.util.Set;

/** Words for stretches of time. */
final class Durations {

  private static final Set<String> UNITS =
      ReportingVerbs.words(
          """
          day days week weeks month months year years hour hours minutes minute day's days' week's
          weeks' month's months' year's years' hours' night nights nights' decade decades fortnights
          quarters seconds\
          """);

  /** What may stand between the number and the unit: "five clear days". */
  private static final Set<String> KINDS =
      ReportingVerbs.words(
          """
          working calendar clear full whole consecutive successive long further more extra
          additional solid school\
          """);

  private Durations() {}

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  /** Where the unit of a number that ends before a word may stand: one word on in "clear days". */
  static int unitAt(Words words, int at) {
    return KINDS.contains(words.lower(at)) && isUnit(words.lower(at + 1)) ? at + 1 : at;
  }

  /** The plural name of a unit: "day's" is counted in days. */
  static String name(String unit) {
    String plain = unit.endsWith("'s") ? unit.substring(0, unit.length() - 2) : unit;
    plain = plain.replace("'", "");
    return plain.endsWith("s") ? plain : plain + "s";
  }
}
