package org.mattersarising.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines above the first item: the only ones that speak for the whole document.
 *
 * @param lines all of them, without mark-up, not empty
 * @param titles those before the attendance: they name the host, the others name guests, too
 * @param itemPage whether the document is the page of a single item
 */
record DocumentHead(List<String> lines, List<String> titles, boolean itemPage) {

  private static final Pattern MARKUP =
      Pattern.compile(
          "</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:[\\s-][^<>]{0,200})?/?>|\\*\\*|__|^#{1,6}\\s+");

  /** Tags that end a line: pages saved as text have them where their line ends were. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:br|p|div|li|ul|ol|table|tr|td|th|section|article|header|footer|h[1-6]|hr)(?:[\\s-][^<>]{0,200})?/?>");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:\\d{1,4}[.)](?:\\s.*|\\p{Lu}.*)?|(?!19\\d\\d|20\\d\\d)\\d{3,4}\\s\\p{Lu}.*|\\d{1,4}/\\d{1,4}(?:\\s.*)?|[A-Z]{1,6}\\d{0,3}/\\d{1,4}(?:\\s.*)?"
              + "|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,3})?\\s+\\p{Lu}.*|(?i:minutes:|item \\d{1,3}\\b.*"
              + "|apologies(?: for absence.*)?|declarations? of .*|welcome\\b.*))");
  private static final Pattern ATTENDANCE =
      Pattern.compile(
          "(?i)(?:(?:members |councillors |also |officers )?(?:present|in attendance|attended)\\b.*"
              + "|(?:apologies|observers|officers|councillors?|cllrs?|attendees|attendance|clerk)\\b.*)");

  /** The text with a line end for each tag that was one. */
  static String broken(String text) {
    return text.indexOf('<') < 0 ? text : BLOCK.matcher(text).replaceAll("\n");
  }

  /** A line without mark-up. */
  static String plain(String line) {
    return MARKUP.matcher(line.replace('\u00a0', ' ').strip()).replaceAll("").strip();
  }

  /** The titles that can name the host: on the page of one item those above the item's own. */
  List<String> hostTitles() {
    if (!itemPage) {
      return titles;
    }
    for (int i = 0; i < titles.size(); i++) {
      if (titles.get(i).equalsIgnoreCase("agenda item")) {
        return titles.subList(0, i);
      }
    }
    return titles;
  }

  private static final int MOST_LINES = 30;

  static DocumentHead of(String text) {
    List<String> lines = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    boolean itemPage = false;
    boolean attending = false;
    int from = 0;
    while (from < text.length() && lines.size() < MOST_LINES) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      String raw = text.substring(from, Math.min(to, from + 4000));
      from = to + 1;
      String line = plain(raw);
      if (line.isEmpty()) {
        continue;
      }
      if (ITEM.matcher(line).matches()) {
        break;
      }
      itemPage |= line.equalsIgnoreCase("agenda item");
      attending |= ATTENDANCE.matcher(line).matches();
      lines.add(line);
      if (!attending && line.length() <= 220) {
        titles.add(line);
      }
    }
    return new DocumentHead(List.copyOf(lines), List.copyOf(titles), itemPage);
  }
}
