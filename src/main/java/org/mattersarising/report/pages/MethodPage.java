package org.mattersarising.report.pages;

import java.util.List;
import java.util.Map;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.report.ReportSettings;

/** How the report was made. */
record MethodPage(
    Frame frame,
    String command,
    String registerVersion,
    List<Entry> models,
    List<Entry> sections,
    List<QualityCheck> checks) {

  private static final int CHECKS = 60;

  /** A name and what belongs to it. */
  record Entry(String name, String text) {}

  static MethodPage of(Corpus corpus, ReportSettings settings) {
    return new MethodPage(
        Frame.of("How this report was made", "", settings),
        settings.command(),
        corpus.result().registerVersion(),
        entries(settings.modelVersions()),
        entries(settings.method()),
        corpus.result().quality().stream()
            .filter(q -> q.scope().equals("all"))
            .limit(CHECKS)
            .toList());
  }

  private static List<Entry> entries(Map<String, String> map) {
    return map.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
  }
}
