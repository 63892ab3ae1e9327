package org.mattersarising.annotate.statement;

import java.util.Set;

/** The verbs by which a meeting decides, where they stand in a sentence. Stateless. */
final class DecisionVerbs {

  private static final int REACH = 60;

  private static final Set<String> ALL =
      ReportingVerbs.words(
          """
          resolved agreed decided determined noted approved adopted endorsed received granted
          refused recommended accepted\
          """);
  private static final Set<String> OPENING =
      ReportingVerbs.words("resolved agreed decided determined");

  private static final Set<String> ADVERBS =
      ReportingVerbs.words(
          """
          then thereby accordingly therefore duly further also thereupon now subsequently hereby
          in fact so\
          """);

  private DecisionVerbs() {}

  /** Whether a word may stand between who decides and the verb. */
  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || word.endsWith("ly");
  }

  /** Whether one stands before a word. */
  static boolean stands(Words words, int to) {
    for (int i = 0; i < to; i++) {
      if (ALL.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first that opens what is decided: "resolved to …"; -1 without. */
  static int first(Words words) {
    for (int i = 0; i < Math.min(words.size(), REACH); i++) {
      if (OPENING.contains(words.lower(i))) {
        return i;
      }
    }
    return -1;
  }
}
