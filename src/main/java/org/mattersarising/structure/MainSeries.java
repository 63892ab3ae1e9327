package org.mattersarising.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mattersarising.structure.Marker.Style;

/**
 * The numbers with a full stop that count a document's items, told from those of the lists within
 * the items: a list begins anew at 1, and behind it the items' own numbers go on.
 *
 * @param items where the lines of the items begin; empty where such numbers count none
 * @param lists where lines begin that a list within an item counts
 */
record MainSeries(Set<Integer> items, Set<Integer> lists) {

  static final MainSeries NONE = new MainSeries(Set.of(), Set.of());
  private static final int FEWEST = 4;

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
      return lines.size() >= FEWEST && marked * 2 >= lines.size();
    }

    boolean counts() {
      return lines.size() >= FEWEST && titled * 2 >= lines.size();
    }
  }

  static MainSeries of(List<TextLine> lines, String text) {
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
      String rest = text.substring(marker.content(), line.end());
      String words = rest.substring(0, Titles.tail(rest, 0, rest.length()));
      boolean title = !words.isBlank() && (Titles.possible(words) || ItemStyle.runIn(rest) > 0);
      open.element().add(line, number, title);
    }
    roots.removeIf(series -> !series.counts());
    if (roots.isEmpty()) {
      return NONE;
    }
    Set<Integer> items = new HashSet<>();
    roots.forEach(series -> series.lines.forEach(line -> items.add(line.start())));
    Set<Integer> lists = new HashSet<>();
    within.forEach(series -> series.lines.forEach(line -> lists.add(line.start())));
    return new MainSeries(items, lists);
  }
}
