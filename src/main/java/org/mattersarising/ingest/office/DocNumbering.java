package org.mattersarising.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of a DOC file, as far as POI reads its lists. For one thread. */
final class DocNumbering {

  private static final int LEVELS = 9;

  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  /** The number that a paragraph shows; empty without. */
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      HWPFList list = paragraph.getList();
      int level = paragraph.getIlvl();
      if (list == null || level < 0 || level >= LEVELS) {
        return "";
      }
      ListCounter counter = counters.computeIfAbsent(list.getLsid(), id -> new ListCounter());
      List<ListLevel> shown = levels.computeIfAbsent(paragraph.getIlfo(), id -> levels(list));
      if (list.isStartAtOverridden((char) level)
          && started.add(paragraph.getIlfo() + ":" + level)) {
        counter.startAt(level, list.getStartAt((char) level));
      }
      return counter.next(shown, level);
    } catch (RuntimeException e) {
      // Lists that POI cannot make sense of: the words are worth more than the number.
      return "";
    }
  }

  private static List<ListLevel> levels(HWPFList list) {
    List<ListLevel> levels = new ArrayList<>();
    for (char level = 0; level < LEVELS; level++) {
      try {
        levels.add(
            new ListLevel(
                NumberFormat.ofCode(list.getNumberFormat(level)),
                pattern(list.getNumberText(level)),
                list.getStartAt(level)));
      } catch (RuntimeException e) {
        // A simple list has one level.
        levels.add(ListLevel.NONE);
      }
    }
    return levels;
  }

  /** In the file, characters 0 to 8 stand for the numbers of the levels. */
  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c < LEVELS) {
        pattern.append('%').append(c + 1);
      } else {
        pattern.append(c);
      }
    }
    return pattern.toString();
  }
}
