package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Numbers of the printed lines in the left margin, as some clerks set them for a draft. They count
 * the lines, every one or every fifth, whatever these say; numbers of items do not. For one
 * document.
 */
final class LineNumbers {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /** Fewer of them can be anything else that counts. */
  private static final int FEWEST = 12;

  /** Where only some lines are numbered, each of them tells more. */
  private static final int FEWEST_STEPS = 4;

  /** Lines that go on with a sentence: no item's number stands before such a one. */
  private static final int FEWEST_WITHIN = 3;

  /** Of all steps from one number to the next. */
  private static final double MOST = 0.85;

  /** A number, and how many rows of the document stand above it. */
  private record At(int page, int row, int value) {}

  private final List<List<Row>> pages;

  private LineNumbers(List<List<Row>> pages) {
    this.pages = pages;
  }

  /**
   * The pages without them, where there are any.
   *
   * @param furniture takes what was left out
   */
  static List<List<Row>> without(List<List<Row>> pages, List<String> furniture) {
    return new LineNumbers(pages).without(furniture);
  }

  private List<List<Row>> without(List<String> furniture) {
    float edge = edge();
    List<At> numbers = new ArrayList<>();
    int within = 0;
    int count = 0;
    for (int p = 0; p < pages.size(); p++) {
      for (Row row : pages.get(p)) {
        if (isOne(row, edge)) {
          numbers.add(new At(p, count, Integer.parseInt(row.lines().getFirst().text())));
          within +=
              row.lines().size() > 1
                      && Character.isLowerCase(row.lines().get(1).text().codePointAt(0))
                  ? 1
                  : 0;
        }
        count++;
      }
    }
    if (numbers.size() < FEWEST_STEPS || within == 0 || !count(numbers, within)) {
      return pages;
    }
    furniture.add(
        "numbers of lines: " + numbers.getFirst().value() + " to " + numbers.getLast().value());
    return pages.stream().map(rows -> stripped(rows, edge)).toList();
  }

  /** Where most numbers that stand first in their row end; -1 without any. */
  private float edge() {
    Map<Integer, Integer> ends = new HashMap<>();
    int best = -1;
    int most = 0;
    for (List<Row> rows : pages) {
      for (Row row : rows) {
        Line first = row.lines().getFirst();
        if (NUMBER.matcher(first.text()).matches()) {
          int end = Math.round(first.x1());
          int times = ends.merge(end, 1, Integer::sum);
          if (times > most || times == most && end < best) {
            best = end;
            most = times;
          }
        }
      }
    }
    return best;
  }

  /** Figures end below each other, or begin so. */
  private static boolean isOne(Row row, float edge) {
    Line first = row.lines().getFirst();
    return Math.abs(first.x1() - edge) < 1.2f * first.size()
        && NUMBER.matcher(first.text()).matches();
  }

  private static boolean count(List<At> numbers, int within) {
    Map<Integer, Integer> steps = new HashMap<>();
    int step = 0;
    for (int i = 1; i < numbers.size(); i++) {
      int by = numbers.get(i).value() - numbers.get(i - 1).value();
      if (by > 0 && by <= 10) {
        int times = steps.merge(by, 1, Integer::sum);
        step = times > steps.getOrDefault(step, 0) ? by : step;
      }
    }
    int good = 0;
    for (int i = 1; i < numbers.size(); i++) {
      At before = numbers.get(i - 1);
      At at = numbers.get(i);
      boolean anew = at.page() != before.page() && at.value() <= step;
      // A page's foot and head are rows without a number, too.
      boolean rows = at.page() != before.page() || Math.abs(at.row() - before.row() - step) <= 1;
      good += rows && (anew || at.value() - before.value() == step) ? 1 : 0;
    }
    boolean enough =
        step == 1
            ? numbers.size() >= FEWEST && within >= FEWEST_WITHIN
            : numbers.size() >= FEWEST_STEPS;
    return step > 0 && enough && good >= MOST * (numbers.size() - 1);
  }

  private static List<Row> stripped(List<Row> rows, float edge) {
    List<Row> left = new ArrayList<>();
    for (Row row : rows) {
      if (!isOne(row, edge)) {
        left.add(row);
      } else if (row.lines().size() > 1) {
        left.add(new Row(row.lines().subList(1, row.lines().size())));
      }
    }
    return left;
  }
}
