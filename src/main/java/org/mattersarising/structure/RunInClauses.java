package org.mattersarising.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.structure.Marker.Style;

/** Clauses that a line runs in behind a colon: "RESOLVED to: 1. Note the plan 2. Pay for it". */
final class RunInClauses {

  /**
   * One of them.
   *
   * @param start of its number
   * @param end where the next begins, or the line's end
   */
  record Clause(Marker marker, int start, int end) {}

  private static final Pattern NUMBER =
      Pattern.compile("(?<=\\s)(\\d{1,2})[.)]\\s{1,5}(?=\\p{Lu})");
  private static final Pattern COLON = Pattern.compile("[:;]\\s{0,3}[–-]?\\s{1,5}\\z");
  private static final int FEWEST = 2;
  private static final int LOOK_BACK = 12;

  private RunInClauses() {}

  /** The clauses of a line in order; empty where it runs none in. */
  static List<Clause> of(String text, int from, int to) {
    if (text.indexOf(" 2", from) < 0 || text.indexOf(" 2", from) >= to) {
      return List.of();
    }
    List<Integer> starts = new ArrayList<>();
    List<Marker> markers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text).region(from, to).useTransparentBounds(true);
    while (number.find()) {
      int n = Integer.parseInt(number.group(1));
      boolean first = n == 1 && starts.isEmpty() && colon(text, from, number.start());
      if (first || !starts.isEmpty() && n == starts.size() + 1) {
        starts.add(number.start());
        markers.add(new Marker(Style.DOTTED, number.group(1), number.end()));
      }
    }
    if (starts.size() < FEWEST) {
      return List.of();
    }
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
      clauses.add(new Clause(markers.get(i), starts.get(i), end));
    }
    return clauses;
  }

  private static boolean colon(String text, int from, int at) {
    return COLON.matcher(text.substring(Math.max(from, at - LOOK_BACK), at)).find();
  }
}
