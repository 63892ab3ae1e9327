package org.mattersarising.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.model.CommonTheme;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.CoverageStatus;
import org.mattersarising.model.ThemeCouncil;

/** A comparison in plain English, every number with its denominator. */
final class ComparisonText {

  private static final int NAMED_PEERS = 12;

  private final ComparisonReport report;
  private final PlainLines out = new PlainLines();
  private final ContrastText further;

  ComparisonText(ComparisonReport report) {
    this.report = report;
    this.further = new ContrastText(report, out);
  }

  String write() {
    for (CouncilComparison council : report.councils()) {
      council(council);
      out.title("");
    }
    common();
    out.heading("Before you rely on this");
    ComparisonWriter.CAVEATS.forEach(c -> out.line("- " + c));
    out.line(
        "- How the documents were selected: "
            + (report.selection().isEmpty()
                ? "not stated, so they may not be typical."
                : report.selection()));
    return out.toString();
  }

  private void council(CouncilComparison c) {
    out.title(PlainLines.oneLine(c.council().name()));
    out.line(
        "Read: "
            + PlainLines.count(c.read(), "comparable meeting")
            + (c.others() == 0 ? "" : " and " + PlainLines.count(c.others(), "other meeting"))
            + ".");
    List<String> peers = c.peers().stream().map(report::name).toList();
    out.line(
        "Compared with "
            + c.group().reason()
            + ": "
            + (peers.isEmpty()
                ? "none of them has comparable meetings."
                : peers.size() <= NAMED_PEERS
                    ? String.join(", ", peers) + "."
                    : PlainLines.count(peers.size(), "council") + " with comparable meetings."));
    if (!c.styleCaveat().text().isEmpty()) {
      out.line("Mind the minutes: " + c.styleCaveat().text());
    }
    List<ThemeCouncil> compared =
        c.allTypes().stream().filter(r -> r.comparison().meetings() > 0).toList();
    unusual(c, compared);
    table(c);
    further.changes(c);
    notCompared(c);
    further.alike(c);
    further.shared(c);
    further.words(c);
  }

  private void unusual(CouncilComparison c, List<ThemeCouncil> compared) {
    out.heading("Unusual here");
    List<ThemeCouncil> more = c.unusual(true);
    List<ThemeCouncil> less = c.unusual(false);
    if (compared.isEmpty()) {
      out.line("Nothing could be compared; the reasons stand below.");
      return;
    }
    if (more.isEmpty() && less.isEmpty()) {
      out.line(
          "No theme is mentioned so much more or less often than among the peers that chance could"
              + " not explain it. That does not mean that there is no difference.");
    }
    more.forEach(r -> sentence("Mentioned more often: ", c, r));
    less.forEach(r -> sentence("Mentioned less often: ", c, r));
    out.line(
        "("
            + PlainLines.count(report.tests(), "theme and council", "themes and councils")
            + " were tested together; of all that is called unusual, one in twenty may be chance.)");
  }

  private void sentence(String start, CouncilComparison council, ThemeCouncil row) {
    Comparison c = row.comparison();
    out.line(
        start
            + PlainLines.oneLine(report.label(row.themeId()))
            + ", in "
            + c.withTheme()
            + " of "
            + PlainLines.count(c.meetings(), "meeting")
            + " against "
            + peers(row)
            + "; "
            + ratio(row)
            + ", q = "
            + PlainLines.small(row.qValue())
            + ". It is raised as a problem in "
            + row.meetingsAsProblem()
            + " of "
            + PlainLines.count(row.meetingsRead(), "comparable meeting")
            + "."
            + (council.styleCaveat(row).isEmpty()
                ? ""
                : " How its minutes are written could explain this."));
  }

  /** "9 of 27 in 3 peer councils (51 % in this council's mix of committees)". */
  private static String peers(ThemeCouncil row) {
    Comparison c = row.comparison();
    return c.peersWithTheme()
        + " of "
        + c.peerMeetings()
        + " in "
        + PlainLines.count(c.peers(), "peer council")
        + (row.ratePeers() == null
            ? ""
            : " (" + PlainLines.percent(row.ratePeers()) + " in this council's mix of committees)");
  }

  /**
   * "about 2.1 times as often (95 % interval 1.2 to 3.6)"; where one side has none, only the
   * interval, since how many times nought something is, is no question.
   */
  private static String ratio(ThemeCouncil row) {
    Comparison c = row.comparison();
    String interval =
        PlainLines.times(row.logRatioLow()) + " to " + PlainLines.times(row.logRatioHigh());
    return c.withTheme() == 0 || c.peersWithTheme() == 0
        ? "one side has none, so that the ratio has only a 95 % interval, " + interval
        : "about "
            + PlainLines.times(row.logRatio())
            + " times as often (95 % interval "
            + interval
            + ")";
  }

  private void table(CouncilComparison c) {
    List<ThemeCouncil> seen =
        c.rows().stream()
            .filter(r -> r.committeeType() == null || report.themes().size() == 1)
            .filter(r -> r.meetingsRead() > 0 || r.otherMeetingsWithTheme() > 0)
            .toList();
    if (seen.isEmpty()) {
      return;
    }
    List<String> silent = new ArrayList<>();
    out.heading("Comparable meetings that mention each theme (those that raise it as a problem)");
    for (ThemeCouncil row : seen) {
      String label =
          PlainLines.oneLine(report.label(row.themeId()))
              + (row.committeeType() == null
                  ? ""
                  : ", " + PlainLines.word(row.committeeType().code()));
      Comparison compared = row.comparison();
      if (row.meetingsWithTheme() + row.otherMeetingsWithTheme() + compared.peersWithTheme() == 0) {
        silent.add(label + " (of " + row.meetingsRead() + ")");
        continue;
      }
      StringBuilder text = new StringBuilder(label).append(": ");
      if (row.meetingsRead() == 0) {
        text.append("seen in ")
            .append(PlainLines.count(row.otherMeetingsWithTheme(), "meeting"))
            .append(" that cannot show an absence");
      } else {
        text.append(row.meetingsWithTheme())
            .append(" of ")
            .append(row.meetingsRead())
            .append(" (")
            .append(row.meetingsAsProblem())
            .append(')');
      }
      if (row.ciLow() != null) {
        text.append(", 95 % interval ")
            .append(PlainLines.percent(row.ciLow()))
            .append(" to ")
            .append(PlainLines.percent(row.ciHigh()));
      }
      if (compared.meetings() > 0) {
        text.append("; peers ").append(peers(row));
        if (compared.meetings() != row.meetingsRead()) {
          text.append(", set against ")
              .append(compared.withTheme())
              .append(" of ")
              .append(compared.meetings());
        }
        if (row.logRatio() != null) {
          text.append("; ").append(ratio(row));
        }
      }
      out.line(text.append('.').toString());
    }
    if (!silent.isEmpty()) {
      out.line("In none of its comparable meetings: " + String.join(", ", silent) + ".");
    }
    periods(c);
  }

  private void periods(CouncilComparison c) {
    TreeMap<LocalDate, LocalDate> periods = new TreeMap<>();
    c.allTypes()
        .forEach(r -> {
          LocalDate from = r.comparison().from();
          LocalDate to = r.comparison().to();
          if (from != null && to != null) {
            periods.merge(from, to, (a, b) -> a.isAfter(b) ? a : b);
          }
        });
    if (!periods.isEmpty()) {
      List<String> words = new ArrayList<>();
      periods.forEach((from, to) -> words.add(from + " to " + to));
      out.line(
          "Compared over the quarters that both sides span with the same type of committee, from "
              + String.join(", or (other themes) ", words)
              + " at the most.");
    }
  }

  private void notCompared(CouncilComparison c) {
    Map<String, Integer> reasons = new TreeMap<>();
    for (ThemeCouncil row : c.allTypes()) {
      String note = row.comparison().note();
      if (note.isEmpty()) {
        continue;
      }
      boolean silent = row.status() == CoverageStatus.NO_COVERAGE && c.read() > 0;
      reasons.merge(
          silent
              ? "No committee of which the theme could be expected was read, or the council does not run"
                  + " the service."
              : note,
          1,
          Integer::sum);
    }
    if (!reasons.isEmpty()) {
      out.heading("What could not be compared, or not wholly");
      reasons.forEach((reason, n) -> out.line("- " + PlainLines.count(n, "theme") + ": " + reason));
    }
  }

  private void common() {
    if (report.common().isEmpty()) {
      return;
    }
    out.heading("Common: raised as a problem by most councils of this run");
    for (CommonTheme theme : report.common()) {
      out.line(
          "- "
              + PlainLines.oneLine(report.label(theme.themeId()))
              + ": by "
              + theme.raising()
              + " of "
              + PlainLines.count(theme.councils(), "council")
              + ", in "
              + theme.asProblem()
              + " of "
              + PlainLines.count(theme.meetings(), "comparable meeting")
              + " (mentioned in "
              + theme.withTheme()
              + ").");
    }
    out.line(
        "Raised means at least once in the meetings read, so that a council of which more was read"
            + " raises more. Counted are councils with five such meetings or more.");
  }
}
