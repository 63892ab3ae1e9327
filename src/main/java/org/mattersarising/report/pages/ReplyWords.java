package org.mattersarising.report.pages;

import java.util.regex.Pattern;

/** The words by which minutes tell an answer, and those that look like one and answer nobody. */
final class ReplyWords {

  /** That the meeting took note or agreed: "The report was noted." It answers nobody. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?:(?:[\\w’',()/&-]{1,30}+\\s++){1,14}?(?:(?:was|were|is|are|be|been|duly|then)\\s++){1,3}+)?+"
              + "(?:noted|received)"
              + "(?:\\s++(?:by|with)\\s++(?:[\\w’'-]{1,30}+\\s*+){1,4}+)?[.;:]?"
              + "|(?:it|(?:the\\s++)?(?:report|update|minutes|motion|amendment|recommendations?))\\s++"
              + "(?:was|were)\\s++(?:duly\\s++|then\\s++)?"
              + "(?:accepted|approved|agreed|adopted|endorsed|welcomed)[.;:]?",
          Pattern.CASE_INSENSITIVE);

  /** Whoever says something tells more than that it was taken. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:that|said|says|explained|told|advised|replied|confirmed|reported|assured)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Longer sentences say more than that. */
  private static final int SHORT = 120;

  /** How an answer is told; "as set out below" tells none. */
  private static final Pattern ANSWERING =
      Pattern.compile(
          "\\b(?:that|sa(?:id|ys)|explained|told|advised|replied|answered|responded|confirmed"
              + "|reported|(?:re)?assured|acknowledged|accepted|agreed|conceded|admitted|clarified"
              + "|undertook|promised|hoped|thought|believed|expected|recognised|in\\s(?:reply|response|answer))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words that take a point up, stronger than "said that", which whoever raises one does, too. */
  private static final Pattern TAKING_UP =
      Pattern.compile(
          "\\b(?:explained|replied|answered|responded|confirmed|(?:re)?assured|acknowledged"
              + "|accepted|agreed|conceded|admitted|apologised|clarified|undertook|promised|denied"
              + "|disputed|in\\s(?:reply|response|answer))\\b|\\bdid\\snot\\s(?:dispute|accept|agree)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What somebody does who speaks first. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\b(?:presented|introduced|tabled|circulated|submitted)\\b", Pattern.CASE_INSENSITIVE);

  /** Who asked goes on, whoever the sentence was given to. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:He|She|They|His|Her|Their|In\\s(?:his|her|their)\\s(?:view|opinion))\\b");

  /** The quoted words hold the answer themselves. */
  private static final Pattern ANSWERED =
      Pattern.compile(
          "\\b(?:(?:was|were|been)\\s(?:told|informed|advised|assured|reminded|referred)"
              + "|it\\s(?:emerged|transpired)|(?:on|when)\\s(?:being\\s)?(?:asked|pressed)"
              + "|acknowledged|conceded|admitted"
              + "|in\\s(?:reply|response|answer)|replied|responded|put\\sto\\sthe\\svote)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POINTS_ON =
      Pattern.compile("\\b(?:below|as\\s++follows|overleaf|appended)[.:;]?$");

  /** Longer than what points on, at the very end. */
  private static final int POINTING = 24;

  private static final Pattern THANKS =
      Pattern.compile("\\b(?:thank(?:s|ed)?|congratulated|wished)\\b", Pattern.CASE_INSENSITIVE);

  /** "(2) That the report be noted", "RESOLVED: ...". */
  private static final Pattern RESOLVES =
      Pattern.compile(
          "[*_\\s]{0,4}(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[).]{0,2}\\s{1,4}[Tt]hat\\b"
              + "|That\\b.{1,300}?\\bbe\\b"
              + "|(?:RESOLVED|RECOMMENDED|AGREED|Resolved|Recommended)\\b)",
          Pattern.DOTALL);

  private ReplyWords() {}

  /** Whether a sentence only says that something was noted or agreed. */
  static boolean isTaken(String words) {
    return words.length() <= SHORT && TAKEN.matcher(words).matches() && !SAID.matcher(words).find();
  }

  static boolean isThanks(String words) {
    return THANKS.matcher(words).find() && !SAID.matcher(words).find();
  }

  static boolean isResolution(String words) {
    return RESOLVES.matcher(words).lookingAt();
  }

  /** Whether somebody is told to answer. */
  static boolean answer(String words) {
    return ANSWERING.matcher(words).find();
  }

  /** Whether somebody is told to take up what another said. */
  static boolean takeUp(String words) {
    return TAKING_UP.matcher(words).find();
  }

  /** Whether somebody speaks first, or points to what follows. */
  static boolean openOrPointOn(String words) {
    return OPENING.matcher(words).find() || pointOn(words);
  }

  static boolean pointOn(String words) {
    int end = words.length();
    return POINTS_ON
        .matcher(words)
        .useTransparentBounds(true)
        .region(Math.max(0, end - POINTING), end)
        .find();
  }

  /** Whether who spoke before goes on. */
  static boolean goOn(String words) {
    return GOES_ON.matcher(words).lookingAt();
  }

  /** Whether the words hold question and answer. */
  static boolean holdAnswer(String words) {
    return ANSWERED.matcher(words).find();
  }
}
