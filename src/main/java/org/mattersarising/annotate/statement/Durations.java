package org.mattersarising.annotate.statement;

import java.util.Set;

/** Words for stretches of time. */
final class Durations {

  private static final Set<String> UNITS =
      ReportingVerbs.words(
          """
          day days week weeks month months year years hour hours minutes minute day's days' week's
          weeks' month's months' year's years' hours'\
          """);

  private Durations() {}

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }

  /** The plural name of a unit: "day's" is counted in days. */
  static String name(String unit) {
    String plain = unit.endsWith("'s") ? unit.substring(0, unit.length() - 2) : unit;
    plain = plain.replace("'", "");
    return plain.endsWith("s") ? plain : plain + "s";
  }
}
