package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.regex.Pattern;

/** Where the committee itself has the floor, though no member is named. Stateless. */
final class Discussion {

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?:.{0,120} )?(?:(?:areas|points|issues|matters|topics|themes) (?:of|for) discussion|(?:points|issues|matters|comments|concerns)"
              + " (?:raised|made|discussed)(?: (?:by|in|during) .{0,60})?|(?:members|councillors)'? (?:comments|views|observations))"
              + "(?: (?:were|was|are|is|included?)(?: as follows)?)?");

  /** One of these stands in each; looking for them is quicker than reading every paragraph. */
  private static final List<String> LAST_WORDS =
      List.of("discuss", "raised", "made", "comments", "views", "observations");

  private Discussion() {}

  /** Whether a lead-in in lower case opens a list of what members said. */
  static boolean opens(String leadIn) {
    if (LAST_WORDS.stream().noneMatch(leadIn::contains)) {
      return false;
    }
    Words words = Words.of(leadIn, 0, leadIn.length());
    return words.wordCount() <= 30
        && !leadIn.contains("answer")
        && !leadIn.contains("respon")
        && LEAD_IN.matcher(words.join(0, words.size())).matches();
  }
}
