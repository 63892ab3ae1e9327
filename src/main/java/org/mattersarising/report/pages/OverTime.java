package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;

/**
 * Which themes changed over time, in one sentence for the first page.
 *
 * @param lead the sentence, or its beginning where themes follow
 * @param themes those that changed, by label
 */
record OverTime(String lead, List<Entry> themes) {

  /** A theme that became a problem at more or fewer meetings, and whose. */
  record Entry(String themeId, String label, String councils) {}

  static OverTime of(Corpus corpus) {
    Map<String, List<ThemeCouncil>> found = new TreeMap<>();
    int tested = 0;
    for (ThemeCouncil row : corpus.result().themeCouncils()) {
      ThemeChange change = row.change();
      tested += change == null ? 0 : 1;
      if (change != null && change.found()) {
        found
            .computeIfAbsent(
                corpus.themeLabel(row.themeId()) + '\0' + row.themeId(), k -> new ArrayList<>())
            .add(row);
      }
    }
    if (found.isEmpty()) {
      return new OverTime(
          tested == 0
              ? "Too little was read to say whether anything changed. It takes five comparable"
                  + " meetings before and five after."
              : "No theme was found to be a problem at more meetings than before, or at fewer,"
                  + " beyond what chance could do.",
          List.of());
    }
    return new OverTime(
        Words.capital(Words.inWords(found.size(), "theme"))
            + " became a problem at more meetings than before, or at fewer:",
        found.values().stream().map(rows -> entry(corpus, rows)).toList());
  }

  private static Entry entry(Corpus corpus, List<ThemeCouncil> rows) {
    String id = rows.getFirst().themeId();
    return new Entry(
        Slugs.checked(id), corpus.themeLabel(id), Words.list(councils(corpus, rows), 6));
  }

  private static List<String> councils(Corpus corpus, List<ThemeCouncil> rows) {
    List<String> councils = new ArrayList<>();
    for (ThemeCouncil row : rows) {
      ThemeChange change = row.change();
      if (change != null) {
        councils.add(corpus.councilName(row.councilId()) + (change.more() ? ", more" : ", fewer"));
      }
    }
    return councils.stream().sorted().toList();
  }
}
