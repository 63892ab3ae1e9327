package org.mattersarising.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running heads, feet and page numbers: lines at the edge of a page that come again at the same
 * height of others, or that have the shape of a page number. A page is peeled from outside, so that
 * nothing in its midst is taken for one.
 */
final class Furniture {

  /** What was taken out of a page, or all that is left of it. */
  record Peeled(List<List<Row>> pages, List<String> furniture) {}

  /** Where a line stands: the page from 0, and its height. */
  private record At(int page, float y, String text) {}

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[\\[(|~–—-]{0,3}\\s?(?:\\d{1,4}|[ivxl]{1,6})\\s?[\\])|~–—-]{0,3}"
              + "|(?:.{0,80}\\s)?(?:page|pg\\.?)\\s{0,3}[:#]?\\s?\\d{1,4}(?:\\s?(?:of|/|\\|)\\s?\\d{1,4})?(?:\\s.{0,80})?"
              + "|\\d{1,4}\\s?(?:of|/)\\s?\\d{1,4}|(?:.{0,80}\\s)?\\d{1,4}\\s?\\|\\s?p\\s?a\\s?g\\s?e(?:\\s.{0,60})?"
              + "|p\\.?\\s?\\d{1,4}|(?:[A-Z]{1,4}|minutes?|min)[ -]?\\d{1,4}");

  private static final Pattern COUNTED =
      Pattern.compile("(?i)page\\s{0,3}\\d{1,4}\\s?(?:of|/)\\s?\\d{1,4}");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?i).{0,40}(?:signed|signature|initial(?:s|led)?|chair(?:man|person)?(?:['’]s)?(?: initials)?)\\b.{0,20}[._…]{3}.{0,120}"
              + "|(?:initial(?:s|led)?|chair(?:man|person)?['’]s initials)\\s?:?[._…\\s]{0,80}");

  /** Of the page's height: where heads and feet may stand. */
  private static final float HEAD = 0.16f;

  private static final float FOOT = 0.80f;
  private static final int MOST_LINES = 6;

  /** Of the first page: who meets and when. */
  private static final int HEAD_ROWS = 10;

  private static final int FEWEST_WORDS = 4;

  private final Map<String, List<At>> seen = new HashMap<>();
  private final List<List<Row>> pages;
  private final List<Float> heights;
  private final List<String> furniture = new ArrayList<>();
  private final Wording firstHead;

  private Furniture(List<List<Row>> pages, List<Float> heights) {
    this.pages = pages;
    this.heights = heights;
    List<Row> first = pages.isEmpty() ? List.of() : pages.getFirst();
    this.firstHead =
        new Wording(first.stream().limit(HEAD_ROWS).map(r -> r.line().text()).toList());
  }

  /** Takes it out of all pages. */
  static Peeled peel(List<List<Row>> pages, List<Float> heights) {
    return new Furniture(pages, heights).peel();
  }

  private Peeled peel() {
    for (int p = 0; p < pages.size(); p++) {
      for (Row row : pages.get(p)) {
        float at = row.y() / heights.get(p);
        if (at < HEAD || at > FOOT) {
          seen.computeIfAbsent(key(row), k -> new ArrayList<>())
              .add(new At(p, row.y(), row.line().text()));
        }
      }
    }
    List<List<Row>> peeled = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      peeled.add(peel(p));
    }
    return new Peeled(peeled, furniture);
  }

  private List<Row> peel(int p) {
    List<Row> rows = pages.get(p);
    float height = heights.get(p);
    boolean[] out = new boolean[rows.size()];
    int heads = 0;
    for (int i = 0; i < rows.size(); i++) {
      out[i] = rows.get(i).lines().stream().allMatch(Line::furniture);
    }
    int taken = 0;
    for (int i = 0; i < rows.size() && taken < MOST_LINES; i++) {
      Row row = rows.get(i);
      if (!out[i]) {
        if (row.y() > HEAD * height
            || !(repeated(row, p) || edge(row) && number(row) || again(row, p, i))) {
          break;
        }
        out[i] = true;
      }
      taken++;
      heads = i + 1;
    }
    taken = 0;
    for (int i = rows.size() - 1; i >= heads && taken < MOST_LINES; i--) {
      Row row = rows.get(i);
      if (!out[i]) {
        boolean foot = row.y() > FOOT * height;
        if (!(foot && (repeated(row, p) || number(row) && below(rows, i)) || counted(row))) {
          break;
        }
        out[i] = true;
      }
      taken++;
    }
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean head = rows.get(i).y() < 0.5f * height;
      if (!out[i] || p == 0 && head && saysMore(rows, out, i)) {
        kept.add(rows.get(i));
      } else {
        furniture.add("page " + rows.get(i).page() + ": " + rows.get(i).line().text());
      }
    }
    return kept;
  }

  /** Whether it stands at about the same height of enough other pages. */
  private boolean repeated(Row row, int p) {
    Set<Integer> others = new HashSet<>();
    String text = row.line().text();
    for (At at : seen.getOrDefault(key(row), List.of())) {
      if (at.page() != p
          && Math.abs(at.y() - row.y()) < 1.2f * row.size()
          && (at.text().equals(text)
              || !Markers.starts(text) && counts(text, at.text(), p - at.page()))) {
        others.add(at.page());
      }
    }
    int needed = pages.size() <= 3 ? 1 : Math.max(2, (int) (pages.size() * 0.3));
    return others.size() >= needed;
  }

  /** Whether the top of a later page but says who meets and when, as the first page does. */
  private boolean again(Row row, int p, int i) {
    List<Row> rows = pages.get(p);
    String text = row.line().text();
    boolean apart = i + 1 < rows.size() && rows.get(i + 1).y() - row.y() > 1.7f * row.size();
    return p > 0
        && apart
        && !text.endsWith(".")
        && !Markers.starts(text)
        && Character.isUpperCase(text.codePointAt(0))
        && text.split(" ").length >= FEWEST_WORDS
        && firstHead.covers(text);
  }

  /** Whether what differs between two lines is one number that counts the pages. */
  private static boolean counts(String text, String other, int pages) {
    String[] one = text.split("\\D+");
    String[] two = other.split("\\D+");
    int counted = 0;
    for (int i = 0; i < Math.min(one.length, two.length); i++) {
      if (!one[i].equals(two[i])) {
        if (one[i].length() > 6
            || two[i].length() > 6
            || one[i].isEmpty()
            || two[i].isEmpty()
            || Integer.parseInt(one[i]) - Integer.parseInt(two[i]) != pages) {
          return false;
        }
        counted++;
      }
    }
    return counted == 1 && one.length == two.length;
  }

  private static boolean number(Row row) {
    String text = row.line().text();
    return PAGE_NUMBER.matcher(text).matches()
        && text.length() <= 120
        && !SIGNED.matcher(text).matches();
  }

  /** "Page 3 of 4" and nothing else is a foot even where the last page ends early. */
  private static boolean counted(Row row) {
    return COUNTED.matcher(row.line().text()).matches();
  }

  /** A lone number at the top is a page's only where nothing is beside it. */
  private static boolean edge(Row row) {
    return row.lines().size() == 1 || row.line().text().toLowerCase(Locale.ROOT).contains("page");
  }

  /** Whether a wider gap than between lines parts it from what stands above, or it says "page". */
  private static boolean below(List<Row> rows, int i) {
    if (row(rows, i).toLowerCase(Locale.ROOT).contains("page")) {
      return true;
    }
    return i == 0 || rows.get(i).y() - rows.get(i - 1).y() > 1.35f * rows.get(i - 1).size();
  }

  private static String row(List<Row> rows, int i) {
    return rows.get(i).line().text();
  }

  /** A first page's head stays where it names what no line below it does: who met, and when. */
  private static boolean saysMore(List<Row> rows, boolean[] out, int i) {
    String head = row(rows, i);
    if (PAGE_NUMBER.matcher(head).matches()
        || head.chars().filter(Character::isLetter).count() < 8) {
      return false;
    }
    List<String> left = new ArrayList<>();
    for (int j = 0; j < rows.size(); j++) {
      if (!out[j]) {
        left.add(row(rows, j));
      }
    }
    return !new Wording(left).covers(head);
  }

  private static String key(Row row) {
    return row.line().text().toLowerCase(Locale.ROOT).replaceAll("\\d{1,4}", "#").replace(" ", "");
  }
}
