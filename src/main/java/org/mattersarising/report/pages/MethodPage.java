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
    List<QualityCheck> checks,
    List<Bin> reliability,
    List<ErrorRates.Line> errors,
    List<Thresholds.Line> thresholds) {

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
            .toList(),
        settings.reliability().stream().map(Bin::of).toList(),
        ErrorRates.shipped().lines(),
        Thresholds.all());
  }

  /**
   * A row of the reliability table and a point of its diagram.
   *
   * @param x of the point in a square of 200, from the left; {@code y} from the top
   */
  record Bin(String score, int statements, int right, String share, long x, long y) {

    private static final int SIDE = 200;

    static Bin of(ReportSettings.ReliabilityBin bin) {
      double share = bin.statements() == 0 ? 0 : (double) bin.right() / bin.statements();
      return new Bin(
          percent(bin.score()),
          bin.statements(),
          bin.right(),
          percent(share),
          Math.round(bin.score() * SIDE),
          Math.round((1 - share) * SIDE));
    }

    private static String percent(double share) {
      return Math.round(share * 100) + "%";
    }
  }

  private static List<Entry> entries(Map<String, String> map) {
    return map.entrySet().stream().map(e -> new Entry(e.getKey(), e.getValue())).toList();
  }
}
