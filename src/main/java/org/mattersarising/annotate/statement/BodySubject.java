package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Where a body stands that is the subject of a sentence: "The Committee …", "Members …", "Having
 * heard both, the Sub-Committee …". Stateless.
 */
final class BodySubject {

  /** The subject stands among so many words. */
  private static final int MAIN = 30;

  private static final Set<String> BODIES =
      ReportingVerbs.words(
          """
          committee sub-committee subcommittee panel board council cabinet commission authority
          executive forum assembly\\
          """);

  private static final Set<String> ASSEMBLED = ReportingVerbs.words("members meeting trustees");

  private BodySubject() {}

  /** Whether a word names a body, or those who make one up. */
  static boolean isBody(String word) {
    return BODIES.contains(word) || ASSEMBLED.contains(word);
  }

  /** The index of the body's last word; -1 without. */
  static int of(Words words) {
    for (int i = 0; i < Math.min(words.size() - 2, MAIN); i++) {
      String word = words.lower(i);
      boolean starts = i == 0 || i == 1 && words.lower(0).equals("the");
      boolean behind =
          i > 2
              && words.lower(i - 1).equals("the")
              && words.lower(i - 2).equals(",")
              && opens(words);
      if (BODIES.contains(word) && words.at(i).capital() && (starts || behind)) {
        return i;
      }
      if (!opens(words) && i > 2) {
        return -1;
      }
    }
    return -1;
  }

  /** The same, where the members may stand for the body. */
  static int orMembers(Words words) {
    int body = of(words);
    for (int i = 0; body < 0 && i < Math.min(words.size() - 2, MAIN); i++) {
      boolean subject = i == 0 || words.lower(i - 1).equals(",") && opens(words);
      if (words.lower(i).equals("members") && subject) {
        return i;
      }
    }
    return body;
  }

  /** "Having …,", "Following …,", "After …,", "On a motion …,". */
  private static boolean opens(Words words) {
    return switch (words.lower(0)) {
      case "having", "following", "after", "on", "upon", "accordingly" -> true;
      default -> false;
    };
  }
}
