package org.mattersarising.report.pages;

import java.util.List;

/**
 * What two sheets of A4 still have room for, in lines of text as the style prints them. An
 * estimate, on the careful side: fonts differ between machines (DejaVu is the widest that is
 * common), and what may not be broken leaves the foot of a sheet empty. For one page, by one
 * thread.
 */
final class Paper {

  /** Of two sheets, with the margins that the style asks for. */
  static final int LINES = 139;

  /** Letters in a line of a wide font. */
  private static final int LETTERS = 100;

  private int left = LINES;

  /** Takes room for what the page has in any case. */
  void reserve(int lines) {
    left -= lines;
  }

  /** Takes the room, or leaves it where that is too little. */
  boolean takes(int lines) {
    if (lines > left) {
      return false;
    }
    left -= lines;
    return true;
  }

  static int lines(String text) {
    return Math.max(1, (text.length() + LETTERS - 1) / LETTERS);
  }

  static int lines(List<String> texts) {
    return texts.stream().mapToInt(Paper::lines).sum();
  }

  /** A heading, its facts in one paragraph, and the quote. */
  static int lines(IssueCard card) {
    Quote quote = card.quote();
    return 3
        + lines(card.label())
        + (card.course() == null ? 0 : 1)
        + lines(String.join(" ", card.facts()))
        + (quote == null ? 0 : lines(quote));
  }

  /** The words, where they stand, and the response. */
  static int lines(Quote quote) {
    Quote.Reply reply = quote.reply();
    return 3
        + lines(quote.text())
        + lines(quote.committee() + quote.date() + quote.place() + quote.speaker())
        + (reply == null ? (quote.silence().isEmpty() ? 0 : 1) : 2 + lines(reply.text()));
  }
}
