package org.mattersarising.ingest;

import java.util.regex.Pattern;

/**
 * Whether the place where an address stands speaks for the office: the heading, whom to contact, an
 * address by itself, a notice at the foot. In a sentence of the minutes an address may be anyone's,
 * an adviser's as well as the host's. Stateless.
 */
final class AddressLine {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\W{0,4}(?:(?:e-?mail|web ?site|web ?page|web|tel(?:ephone)?|phone|mobile|fax|address|online|www)\\b(?: address| us)?\\W"
              + "|please (?:ask for|contact|reply to|e-?mail)\\b|(?:if you|for (?:further|more|any)|to (?:request|view|watch|see|find))\\b"
              + "|(?:all )?(?:correspondence|enquiries|queries) (?:to|should)\\b)");

  /** How a foot tells its reader where to find or send what. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)\\W{0,4}(?:(?:these|the|this|our|all|your|any|further|draft|approved|agendas? and|printed) ){0,2}(?:papers?|agendas?|minutes|questions?|comments|copies|see|visit|webcasts?"
              + "|recordings?|information|documents?|published|available|website|contact|please)\\b");

  /** An address and what is joined to it. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\S{0,200}[\\p{L}\\d-]\\.[a-z]{2,10}\\b\\S{0,300}");

  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}\\d-])\\p{Ll}{2,30}(?!\\S{0,30}@)\\b");

  /** So many small words make a sentence, or a part of one. */
  private static final int SENTENCE = 4;

  /** The last lines of a text are its foot. */
  private static final int FOOT_LINES = 4;

  /** A sentence is wrapped over no more lines than that to either side. */
  private static final int WRAPPED = 3;

  private static final int LONGEST = 2000;

  private AddressLine() {}

  /**
   * Whether the line speaks for the office whose document it is.
   *
   * @param at where the address begins, in UTF-16 units of the text
   */
  static boolean speaks(DocumentHead head, String text, int at) {
    int from = text.lastIndexOf('\n', at) + 1;
    int to = end(text, at);
    if (to - from > LONGEST) {
      return false;
    }
    String line = DocumentHead.plain(text.substring(from, to));
    if (head.titles().contains(line)) {
      return true;
    }
    if (LABEL.matcher(line).lookingAt() || OfficeLineEvidence.isContact(line)) {
      return true;
    }
    if (head.lines().contains(line)) {
      return false; // of one who attended
    }
    return !isSentence(wrapped(text, from, to))
        || atTheFoot(text, to) && NOTICE.matcher(line).lookingAt();
  }

  private static boolean isSentence(String line) {
    return SMALL_WORD
            .matcher(ADDRESS.matcher(line).replaceAll(" "))
            .results()
            .limit(SENTENCE)
            .count()
        == SENTENCE;
  }

  /** The line with those that the same sentence runs over. */
  private static String wrapped(String text, int lineFrom, int lineTo) {
    int from = lineFrom;
    int to = lineTo;
    for (int n = 0; n < WRAPPED && from > 0; n++) {
      int above = text.lastIndexOf('\n', from - 2) + 1;
      boolean goesOn = from >= 2 && above < from - 1 && Character.isLowerCase(first(text, from));
      boolean open = from >= 2 && Character.isLowerCase(text.charAt(from - 2));
      if (!goesOn && !open) {
        break;
      }
      from = above;
    }
    for (int n = 0; n < WRAPPED && to + 1 < text.length(); n++) {
      if (!Character.isLowerCase(first(text, to + 1))) {
        break;
      }
      to = end(text, to + 1);
    }
    return text.substring(from, to);
  }

  private static char first(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private static int end(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static boolean atTheFoot(String text, int lineEnd) {
    return text.substring(lineEnd, Math.min(text.length(), lineEnd + LONGEST))
                .lines()
                .filter(l -> !l.isBlank())
                .limit(FOOT_LINES)
                .count()
            < FOOT_LINES
        && text.length() - lineEnd < LONGEST;
  }
}
