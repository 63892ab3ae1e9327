package org.mattersarising.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Running heads and feet: lines of the document's head, or with a page number, that come again. */
final class RepeatedLines {

  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> head = new HashSet<>();
  private final Set<String> met = new HashSet<>();

  RepeatedLines(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String key = key(lines.get(i).text());
      seen.merge(key, 1, Integer::sum);
      if (i < 6) {
        head.add(key);
      }
    }
  }

  /** Whether a line, asked about in order of the text, is a running head or foot. */
  boolean running(String line) {
    if (line.length() > 120) {
      return false;
    }
    String key = key(line);
    boolean again = !met.add(key);
    int times = seen.getOrDefault(key, 0);
    return head.contains(key) && again && times >= 3
        || times >= 3
            && line.length() < 100
            && key.matches(".*\\bpage #.*|#{1,4}|.*\\S {3,}#|# {3,}\\S.*");
  }

  private static String key(String line) {
    return line.toLowerCase(java.util.Locale.ROOT).replaceAll("\\d{1,4}", "#");
  }
}
