package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The agenda that a page prints above the minutes of the same meeting.
 *
 * @param from its first line; -1 without one
 * @param to the line behind its last, or behind the word "Minutes"
 */
record AgendaPart(int from, int to) {

  private static final Pattern AGENDA =
      Pattern.compile("(?:(?:\\S{1,20} ){1,6})?(?:AGENDA|Agenda)");
  private static final Pattern MINUTES = Pattern.compile("(?:DRAFT |Draft )?(?:MINUTES|Minutes)");
  private static final Pattern PRESENT =
      Pattern.compile("(?i)(?:those |members |councillors )?present\\b.*");
  private static final AgendaPart NONE = new AgendaPart(-1, -1);
  private static final int HEAD_LINES = 20;
  private static final int ATTENDANCE_WITHIN = 12;
  private static final int FEWEST_NUMBERS = 2;

  /** Fewer numbers right below each other can be any list. */
  private static final int FEWEST_LISTED = 4;

  private static final Pattern ATTENDED =
      Pattern.compile(
          "(?i)(?:(?:those |members |councillors )?present|attended by|attendance)\\b.*");

  static AgendaPart of(List<TextLine> lines, String text) {
    AgendaPart named = named(lines, text);
    return named.from < 0 ? listed(lines, text) : named;
  }

  /** Titles right below each other, in front of attendance and of items that are numbered anew. */
  private static AgendaPart listed(List<TextLine> lines, String text) {
    int from = 0;
    while (from < Math.min(lines.size(), HEAD_LINES) && number(lines.get(from), text) != 1) {
      if (ATTENDED.matcher(lines.get(from).text()).matches()) {
        return NONE;
      }
      from++;
    }
    int to = from;
    while (to < lines.size()
        && number(lines.get(to), text) == to - from + 1
        && !ATTENDED.matcher(rest(lines.get(to), text)).matches()) {
      to++;
    }
    if (to - from < FEWEST_LISTED
        || lines.subList(from, to).stream()
            .noneMatch(line -> StandingBusiness.is(rest(line, text)))) {
      return NONE;
    }
    int attended = to;
    while (attended < lines.size()
        && !ATTENDED.matcher(rest(lines.get(attended), text)).matches()) {
      attended++;
    }
    long numbers =
        lines.subList(attended, lines.size()).stream()
            .filter(line -> number(line, text) >= 0)
            .count();
    return numbers >= FEWEST_LISTED ? new AgendaPart(from, to) : NONE;
  }

  private static int number(TextLine line, String text) {
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null || marker.content() >= line.end()) {
      return -1;
    }
    return switch (marker.style()) {
      case DOTTED, BARE -> marker.ordinal();
      default -> -1;
    };
  }

  private static String rest(TextLine line, String text) {
    Marker marker = Marker.of(text, line.start(), line.end());
    return marker == null ? line.text() : text.substring(marker.content(), line.end());
  }

  private static AgendaPart named(List<TextLine> lines, String text) {
    int from = 0;
    while (from < Math.min(lines.size(), HEAD_LINES)
        && !AGENDA.matcher(lines.get(from).text()).matches()) {
      from++;
    }
    if (from >= Math.min(lines.size(), HEAD_LINES)) {
      return NONE;
    }
    int numbers = 0;
    for (int i = from + 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      String s = line.text();
      Marker before = Marker.of(text, lines.get(i - 1).start(), lines.get(i - 1).end());
      boolean titleDue = before != null && before.content() >= lines.get(i - 1).end();
      if (MINUTES.matcher(s).matches() && !titleDue) {
        return numbers >= FEWEST_NUMBERS && attended(lines, i) ? new AgendaPart(from, i + 1) : NONE;
      }
      if (Wording.minutesLabel(s) || Wording.resolution(s) || PRESENT.matcher(s).matches()) {
        return NONE;
      }
      Marker marker = Marker.of(text, line.start(), line.end());
      numbers += marker != null && marker.ordinal() >= 0 ? 1 : 0;
    }
    return NONE;
  }

  private static boolean attended(List<TextLine> lines, int minutes) {
    return lines.subList(minutes, Math.min(lines.size(), minutes + ATTENDANCE_WITHIN)).stream()
        .anyMatch(line -> PRESENT.matcher(line.text()).matches());
  }

  boolean holds(int line) {
    return line >= from && line < to;
  }

  /** The lines that are not of the agenda. */
  List<TextLine> without(List<TextLine> lines) {
    if (from < 0) {
      return lines;
    }
    List<TextLine> rest = new ArrayList<>(lines.subList(0, from));
    rest.addAll(lines.subList(to, lines.size()));
    return rest;
  }
}
