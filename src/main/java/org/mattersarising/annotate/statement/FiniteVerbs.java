package org.mattersarising.annotate.statement;

import java.util.Set;

/** Common finite verbs; where none stands, a sentence is a note. */
final class FiniteVerbs {

  private static final Set<String> ALL =
      ReportingVerbs.words(
          """
          was were is are had has have would will could can may might did does said asked told
          came went rose fell stood remained became\
          """);

  private FiniteVerbs() {}

  static boolean are(String word) {
    return ALL.contains(word);
  }

  /** Whether none stands before a word. */
  static boolean noneBefore(Words words, int to) {
    for (int i = 0; i < to; i++) {
      boolean month = i > 0 && words.at(i).capital(); // "Paint in May"
      if (ALL.contains(words.lower(i)) && !month) {
        return false;
      }
    }
    return true;
  }
}
