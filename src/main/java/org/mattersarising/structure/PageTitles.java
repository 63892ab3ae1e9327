package org.mattersarising.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.structure.Marker.Style;

/**
 * The titles that a page's layout alone shows: in rows of a table, above their numbers, on the page
 * of a single decision or item, or between others.
 *
 * @param places where their lines begin
 * @param numbers where lines begin that bear nothing but the number of the title above
 * @param only whether the page has no others, so that numbers count points
 */
record PageTitles(Map<Integer, Place> places, Set<Integer> numbers, boolean only) {

  /**
   * A title's number and words.
   *
   * @param number as printed; empty without one
   * @param from where the words begin
   */
  record Place(String number, int from) {}

  private static final Pattern DECISIONS = Pattern.compile("(?i)issue [–-] decisions");
  private static final Pattern DATED =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4} [–-] (?=\\p{Lu}|\\d)");

  /** Lines between a title and the "Minutes:" of its page: what the item was for. */
  private static final int PURPOSE_LINES = 6;

  /** Lines of a title and its number. */
  private static final int LONGEST = 6;

  private static final int FEWEST = 2;

  /** Those that lines and what stands around them show. */
  static PageTitles of(List<TextLine> lines, String text) {
    PageTitles above = aboveNumbers(lines, text);
    if (above.places.size() >= FEWEST) {
      return above;
    }
    Map<Integer, Place> single = ofOne(lines, text);
    if (single.isEmpty()) {
      OpenTitles.of(lines, text).forEach(at -> single.put(at, new Place("", at)));
    }
    return new PageTitles(single, Set.of(), !single.isEmpty());
  }

  /** Those that lead into their paragraphs, with others that may stand alone. */
  static PageTitles leading(LeadTitles leads, List<TextLine> lines) {
    Map<Integer, Place> places = new TreeMap<>();
    for (TextLine line : lines) {
      if (begins(leads.titles(), line)) {
        places.put(line.start(), new Place("", line.start()));
      }
    }
    return new PageTitles(places, Set.of(), false);
  }

  private static boolean begins(Set<Integer> titles, TextLine line) {
    return titles.contains(line.start()) || line.marked() && titles.contains(line.start() - 2);
  }

  /** Those of flattened rows. */
  static PageTitles inRows(FlatRows rows, List<TextLine> lines) {
    Map<Integer, Place> places = new TreeMap<>();
    boolean numbered = false;
    for (TextLine line : lines) {
      if (begins(rows.titles(), line)) {
        Marker number = number(rows.view(), line);
        numbered |= number != null;
        places.put(
            line.start(),
            number == null
                ? new Place("", line.start())
                : new Place(number.label(), number.content()));
      }
    }
    return new PageTitles(places, Set.of(), rows.tabled() && !numbered && places.size() > 1);
  }

  /** Titles in capitals above lines with a reference alone: "APOLOGIES", and below it "CF12/24". */
  private static PageTitles aboveNumbers(List<TextLine> lines, String text) {
    Map<Integer, Place> places = new TreeMap<>();
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      Marker marker = Marker.of(text, line.start(), line.end());
      if (marker == null || !marker.style().names() || marker.content() < line.end()) {
        continue;
      }
      int first = i;
      while (first > 0
          && i - first < LONGEST
          && Titles.capitals(lines.get(first - 1).text())
          && Marker.of(text, lines.get(first - 1).start(), lines.get(first - 1).end()) == null
          && (first == i || !lines.get(first).blankBefore())) {
        first--;
      }
      boolean below = i + 1 < lines.size() && Titles.capitals(lines.get(i + 1).text());
      if (first < i && !below) {
        places.put(lines.get(first).start(), new Place(marker.label(), lines.get(first).start()));
        numbers.add(line.start());
      }
    }
    return new PageTitles(places, numbers, true);
  }

  /** The title on the page of a decision behind its day; on that of one item the first line. */
  private static Map<Integer, Place> ofOne(List<TextLine> lines, String text) {
    Map<Integer, Place> places = new TreeMap<>();
    if (lines.isEmpty()) {
      return places;
    }
    if (DECISIONS.matcher(lines.getFirst().text()).matches()) {
      for (TextLine line : lines) {
        Matcher day = DATED.matcher(text).region(line.start(), line.end());
        if (day.lookingAt() && Titles.possible(text.substring(day.end(), line.end()))) {
          places.put(line.start(), new Place("", day.end()));
        }
      }
      return places;
    }
    long minutes = lines.stream().filter(line -> Wording.minutesLabel(line.text())).count();
    TextLine first = lines.getFirst();
    boolean purposed =
        minutes == 1
            && lines.stream().allMatch(line -> IssueLine.number(line.text()) == null)
            && lines.stream()
                .skip(1)
                .limit(PURPOSE_LINES)
                .anyMatch(l -> Wording.minutesLabel(l.text()))
            && ItemStyle.of(lines, text) == ItemStyle.PLAIN;
    Marker number = number(text, first);
    boolean paper = Titles.tail(first.text(), 0, first.text().length()) < first.text().length();
    if (minutes == 1
        && number != null
        && paper
        && lines.size() > 1
        && Wording.minutesLabel(lines.get(1).text())) {
      // "9 Lamps PDF 90 KB" over the minutes: one meeting of an issue, cut out of its page.
      places.put(first.start(), new Place(number.label(), number.content()));
    } else if (purposed
        && Marker.of(text, first.start(), first.end()) == null
        && Titles.possible(ItemStyle.titleOf(first))
        && !Clauses.headLine(first.text())
        && !Wording.agendaPurpose(first.text())
        && !(first.text().indexOf(':') > 0 && Wording.attendance(first.text()))
        && !Wording.furniture(first.text())) {
      places.put(first.start(), new Place("", first.start()));
    }
    return places;
  }

  /** The title that a line begins with; null where it begins with none. */
  @Nullable Place at(TextLine line) {
    return places.get(line.start());
  }

  /** The number before a title; null without one. */
  static @Nullable Marker number(String text, TextLine line) {
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null || marker.content() >= line.end()) {
      return null;
    }
    Style style = marker.style();
    return style == Style.DOTTED || style == Style.BARE || style.names() ? marker : null;
  }
}
