package org.mattersarising.ingest.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The numbers and bullets that a browser shows before the entries of a page's lists, asked for in
 * the order in which they stand there. For one thread.
 */
final class ListMarkers {

  private static final String[] BULLETS = {"• ", "◦ ", "▪ "};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

  private final Map<Element, Integer> counted = new IdentityHashMap<>();

  /** The marker with the space behind it; empty where the list shows none. */
  String of(Element entry) {
    Element list = entry.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return list == null ? BULLETS[0] : BULLETS[Math.min(depth(list), BULLETS.length - 1)];
    }
    String style = style(list);
    return style.equals("none") ? "" : numbered(number(entry, list), style) + ". ";
  }

  private static int depth(Element list) {
    int depth = 0;
    for (Element up = list.parent(); up != null; up = up.parent()) {
      depth += up.normalName().equals("ul") ? 1 : 0;
    }
    return depth;
  }

  /** Counted as the entries come, for a long list would be counted over and over. */
  private int number(Element entry, Element list) {
    boolean reversed = list.hasAttr("reversed");
    Integer last = counted.get(list);
    int next;
    if (last != null) {
      next = last + (reversed ? -1 : 1);
    } else if (reversed && !list.hasAttr("start")) {
      next = (int) list.children().stream().filter(e -> e.normalName().equals("li")).count();
    } else {
      next = integer(list.attr("start"), 1);
    }
    next = integer(entry.attr("value"), next);
    counted.put(list, next);
    return next;
  }

  private static int integer(String attribute, int otherwise) {
    return attribute.matches("\\s{0,9}-?\\d{1,6}\\s{0,9}")
        ? Integer.parseInt(attribute.strip())
        : otherwise;
  }

  private static String style(Element list) {
    String css = list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    int at = css.indexOf("list-style");
    if (at >= 0) {
      String rest = css.substring(at, Math.min(css.length(), at + 60));
      for (String known : new String[] {"none", "alpha", "latin", "roman", "decimal"}) {
        if (rest.contains(known)) {
          String kind = known.equals("latin") ? "alpha" : known;
          return rest.contains("upper-") ? kind.toUpperCase(Locale.ROOT) : kind;
        }
      }
    }
    return switch (list.attr("type")) {
      case "a" -> "alpha";
      case "A" -> "ALPHA";
      case "i" -> "roman";
      case "I" -> "ROMAN";
      default -> "decimal";
    };
  }

  private static String numbered(int n, String style) {
    return switch (style) {
      case "alpha" -> n < 1 ? Integer.toString(n) : alpha(n);
      case "ALPHA" -> n < 1 ? Integer.toString(n) : alpha(n).toUpperCase(Locale.ROOT);
      case "roman" -> n < 1 || n > 99 ? Integer.toString(n) : TENS[n / 10] + ONES[n % 10];
      case "ROMAN" -> numbered(n, "roman").toUpperCase(Locale.ROOT);
      default -> Integer.toString(n);
    };
  }

  private static String alpha(int n) {
    StringBuilder letters = new StringBuilder();
    for (int rest = n; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
