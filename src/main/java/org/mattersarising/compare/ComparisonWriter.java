package org.mattersarising.compare;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;

/** Writes a comparison for the terminal, for spreadsheets and for programs. Stateless. */
public final class ComparisonWriter {

  /** What stands under every comparison, since readers jump to the opposite. */
  static final List<String> CAVEATS =
      List.of(
          "Raised more often may mean better scrutiny, not worse services. Nothing here ranks"
              + " councils.",
          "Only comparable meetings count: whole minutes, dated, of a known committee whose silence"
              + " means something. Both sides are compared in the same types of committee, each over the"
              + " quarters in which both have committees of that type.",
          "Themes that were found in these minutes, and not laid down before, are counted and not"
              + " tested: they were made of what differs in these minutes.",
          "Tests allow for themes that stay on the agenda from one meeting to the next. Where"
              + " they stay for years, differences may still look surer than they are.");

  private static final List<String> COLUMNS =
      List.of(
          "council_id",
          "theme_id",
          "label",
          "committee_type",
          "meetings_with_theme",
          "meetings_as_problem",
          "meetings_read",
          "other_meetings_with_theme",
          "rate",
          "ci_low",
          "ci_high",
          "compared_with_theme",
          "compared_meetings",
          "peer_meetings_with_theme",
          "peer_meetings",
          "peer_councils",
          "compared_from",
          "compared_to",
          "rate_peers",
          "ratio",
          "ratio_low",
          "ratio_high",
          "p_value",
          "q_value",
          "status",
          "peer_group",
          "peer_reason",
          "comparison_note",
          "change_p",
          "change_q",
          "change_from",
          "change_from_earliest",
          "change_from_latest",
          "before_as_problem",
          "before_read",
          "after_as_problem",
          "after_read",
          "style_caveat");

  private ComparisonWriter() {}

  /** Plain English. */
  public static String text(ComparisonReport report) {
    return new ComparisonText(report).write();
  }

  /** One JSON object. */
  public static String json(ComparisonReport report) {
    return ComparisonJson.write(report);
  }

  /** One row for each council, theme and committee type. */
  public static String csv(ComparisonReport report) {
    StringBuilder out = new StringBuilder();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS.toArray(String[]::new)).get();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      for (CouncilComparison council : report.councils()) {
        for (ThemeCouncil row : council.rows()) {
          Comparison c = row.comparison();
          boolean none = c.meetings() == 0;
          ThemeChange change = row.change();
          ThemeChange found = change != null && change.found() ? change : null;
          printer.printRecord(
              row.councilId(),
              row.themeId(),
              safe(report.label(row.themeId())),
              row.committeeType() == null ? "all" : row.committeeType().code(),
              row.meetingsWithTheme(),
              row.meetingsAsProblem(),
              row.meetingsRead(),
              row.otherMeetingsWithTheme(),
              row.rate(),
              row.ciLow(),
              row.ciHigh(),
              none ? null : c.withTheme(),
              none ? null : c.meetings(),
              none ? null : c.peersWithTheme(),
              none ? null : c.peerMeetings(),
              none ? null : c.peers(),
              c.from(),
              c.to(),
              row.ratePeers(),
              ratio(row.logRatio()),
              ratio(row.logRatioLow()),
              ratio(row.logRatioHigh()),
              c.pValue(),
              row.qValue(),
              row.status().code(),
              council.group().code(),
              council.group().reason(),
              c.note(),
              change == null ? null : change.pValue(),
              change == null ? null : change.qValue(),
              found == null ? null : found.quarter(),
              found == null ? null : found.earliest(),
              found == null ? null : found.latest(),
              found == null ? null : found.asProblemBefore(),
              found == null ? null : found.readBefore(),
              found == null ? null : found.asProblemAfter(),
              found == null ? null : found.readAfter(),
              council.styleCaveat(row));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string can be written to", e);
    }
    return out.toString();
  }

  /** The ratio of its logarithm, to four digits. */
  static @Nullable Double ratio(@Nullable Double log) {
    return log == null
        ? null
        : Double.valueOf(String.format(java.util.Locale.ROOT, "%.4g", Math.exp(log)));
  }

  private static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
