package org.mattersarising.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.structure.Marker.Style;

/**
 * The numbers of a document as series: which of its styles of numbers count on by one, so that they
 * number its items, and, in a walk over its lines, whether a number goes on with the items so far.
 * A list within an item begins anew at 1, and behind it the items' own numbers go on. Belongs to
 * one walk.
 */
final class NumberSeries {

  /** Items are counted on over the years so far; no list within one is. */
  private static final int HIGH = 100;

  /** How many lines away the next numbers of a series are looked for. */
  private static final int SERIES_WITHIN = 40;

  /** Numbers that may be missing between two items. */
  private static final int LONGEST_GAP = 25;

  private static final int FEWEST_ITEMS = 4;

  /** References of planning applications leap, however many a parish's minutes list. */
  private static final int FEWEST_SERIAL_STEPS = 2;

  /** Numbers with a full stop that count on, with the titles among their lines. */
  private static final class Series {
    final List<TextLine> lines = new ArrayList<>();
    int last;
    int titled;
    int marked;

    void add(TextLine line, int number, boolean title) {
      lines.add(line);
      last = number;
      titled += title ? 1 : 0;
      marked += line.marked() ? 1 : 0;
    }

    /** Whether mark-up makes its lines stand out. */
    boolean stands() {
      return lines.size() >= FEWEST_ITEMS && marked * 2 >= lines.size();
    }

    boolean counts() {
      return lines.size() >= FEWEST_ITEMS && titled * 2 >= lines.size();
    }
  }

  private final String text;
  private final LabelRun bare = new LabelRun();
  private final LabelRun serial = new LabelRun();
  private final LabelRun references = new LabelRun();
  private final MonthNumbers months;
  private final Set<Integer> lone;
  private final Set<Integer> items = new HashSet<>();
  private final Set<Integer> lists = new HashSet<>();
  private int dotted;
  private int last = -1;

  /**
   * Reads the numbers.
   *
   * @param lines those that speak for how items are marked
   */
  NumberSeries(String text, List<TextLine> lines) {
    this.text = text;
    this.months = new MonthNumbers(text);
    this.lone = LoneNumbers.of(text, lines);
    for (TextLine line : lines) {
      Marker marker = Marker.of(text, line.start(), line.end());
      if (marker == null) {
        continue;
      }
      boolean words = marker.content() < line.end();
      switch (marker.style()) {
        case SERIAL -> {
          if (!months.foreign(marker.label())) {
            serial.add(Label.of(marker.label()));
          }
        }
        case BARE -> {
          if (words) {
            bare.add(Label.of(marker.label()));
          }
        }
        case REFERENCE -> references.add(Label.of(marker.label()));
        case DOTTED -> dotted += words ? 1 : 0;
        default -> {}
      }
    }
    main(lines);
  }

  /** Whether bare numbers count on by one, so that they cannot be figures. */
  boolean bareCounts() {
    return bare.longest() >= FEWEST_ITEMS && bare.longest() > dotted;
  }

  /** Whether references are others' than items': those count on, and these do not. */
  boolean referencesAreOthers() {
    return !items.isEmpty() && references.next() == 0;
  }

  /** Whether numbers alone on their lines, with empty lines around them, number the items. */
  boolean loneCounts() {
    return !lone.isEmpty();
  }

  /** Whether a line bears an item's number and nothing else, whatever its title looks like. */
  boolean isLone(TextLine line) {
    return lone.contains(line.start());
  }

  /** Whether references of several parts count on by one, as those of items do. */
  boolean serialCounts() {
    return serial.next() >= FEWEST_SERIAL_STEPS && serial.mostlyNext();
  }

  /** Whether a reference of several parts is of the shape of those that count on. */
  boolean likes(Marker marker) {
    return marker.style() != Style.SERIAL
        || serial.likes(Label.of(marker.label())) && !months.foreign(marker.label());
  }

  /** Whether the line of a number with a full stop is surely an item's. */
  boolean isItem(TextLine line) {
    return items.contains(line.start());
  }

  /** Whether the line of a number with a full stop is surely an entry of a list in an item. */
  boolean isEntry(TextLine line) {
    return lists.contains(line.start());
  }

  private void main(List<TextLine> lines) {
    Deque<Series> open = new ArrayDeque<>();
    List<Series> roots = new ArrayList<>();
    List<Series> within = new ArrayList<>();
    for (TextLine line : lines) {
      Marker marker = Marker.of(text, line.start(), line.end());
      if (marker == null || marker.style() != Style.DOTTED || marker.ordinal() < 0) {
        continue;
      }
      int number = marker.ordinal();
      while (open.stream().skip(1).anyMatch(s -> s.last + 1 == number)
          && open.element().last + 1 != number) {
        open.pop();
      }
      boolean again = number == 1 && line.marked() && !open.isEmpty() && open.getLast().stands();
      if (open.isEmpty() || again) {
        // The minutes of a second meeting begin anew, and stand out as those of the first.
        open.clear();
        open.push(new Series());
        roots.add(open.element());
      } else if (open.element().last + 1 != number) {
        if (number != 1) {
          continue;
        }
        open.push(new Series());
        within.add(open.element());
      }
      open.element().add(line, number, titled(marker, line));
    }
    roots.removeIf(series -> !series.counts());
    if (!roots.isEmpty()) {
      roots.forEach(series -> series.lines.forEach(line -> items.add(line.start())));
      within.forEach(series -> series.lines.forEach(line -> lists.add(line.start())));
    }
  }

  private boolean titled(Marker marker, TextLine line) {
    String rest = text.substring(marker.content(), line.end());
    String words = rest.substring(0, Titles.tail(rest, 0, rest.length()));
    return !words.isBlank() && (Titles.possible(words) || ItemStyle.runIn(rest) > 0);
  }

  /** Whether no item has had a number yet. */
  boolean isEmpty() {
    return last < 0;
  }

  /** Whether it is one more than the last. */
  boolean isNext(Marker marker) {
    return last >= 0 && marker.ordinal() == last + 1;
  }

  /** Whether it is the next, or the first of all. */
  boolean isDue(Marker marker) {
    return isNext(marker) || isEmpty() && marker.ordinal() == 1;
  }

  /** Whether it is a part of the last: 35a behind 35. */
  boolean branches(Marker marker) {
    return last >= 0 && marker.branch() && marker.ordinal() == last;
  }

  /** Enters an item's number. */
  void take(Marker marker) {
    last = Math.max(last, marker.ordinal());
  }

  /** Whether a number can only be the next of items counted on over the years. */
  boolean nextHigh(Marker marker) {
    return marker.ordinal() >= HIGH && marker.ordinal() == last + 1;
  }

  /** Whether a number can be the next item's, and is no entry of a list. */
  boolean goesOn(TextLine line, Marker marker, boolean inList, List<TextLine> lines, Draft draft) {
    int n = marker.ordinal();
    if (n < 0) {
      return false;
    }
    if (last < 0) {
      return !inList;
    }
    if (inList && draft.size() > 0 && draft.last().number().equals(Integer.toString(n - 1))) {
      return false;
    }
    if (inList && n != last + 1) {
      return false;
    }
    return n > last - 1 && n <= last + LONGEST_GAP
        || n >= HIGH && anotherSeries(line, marker, lines);
  }

  /** Whether the next two numbers follow: a second meeting's minutes, in the same document. */
  private boolean anotherSeries(TextLine line, Marker marker, List<TextLine> lines) {
    int due = marker.ordinal() + 1;
    int at = Collections.binarySearch(lines, line, Comparator.comparingInt(TextLine::start));
    for (int i = at + 1; i < Math.min(lines.size(), at + SERIES_WITHIN); i++) {
      Marker next = Marker.of(text, lines.get(i).start(), lines.get(i).end());
      if (next != null && next.style() == marker.style() && next.ordinal() == due) {
        if (due == marker.ordinal() + 2) {
          return true;
        }
        due++;
      }
    }
    return false;
  }
}
