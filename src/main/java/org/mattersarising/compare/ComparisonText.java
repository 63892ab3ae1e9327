package org.mattersarising.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.CommonTheme;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.CoverageStatus;
import org.mattersarising.model.TellingWord;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;

/** A comparison in plain English, every number with its denominator. */
final class ComparisonText {

  private static final int WIDTH = 100;
  private static final int NAMED_PEERS = 12;

  private final ComparisonReport report;
  private final StringBuilder out = new StringBuilder();

  ComparisonText(ComparisonReport report) {
    this.report = report;
  }

  String write() {
    for (CouncilComparison council : report.councils()) {
      council(council);
      out.append('\n');
    }
    common();
    heading("Before you rely on this");
    ComparisonWriter.CAVEATS.forEach(c -> line("- " + c));
    line(
        "- How the documents were selected: "
            + (report.selection().isEmpty()
                ? "not stated, so they may not be typical."
                : report.selection()));
    return out.toString();
  }

  private void council(CouncilComparison c) {
    out.append(oneLine(c.council().name())).append('\n');
    line(
        "Read: "
            + count(c.read(), "comparable meeting")
            + (c.others() == 0 ? "" : " and " + count(c.others(), "other meeting"))
            + ".");
    List<String> peers = c.peers().stream().map(report::name).toList();
    line(
        "Compared with "
            + c.group().reason()
            + ": "
            + (peers.isEmpty()
                ? "none of them has comparable meetings."
                : peers.size() <= NAMED_PEERS
                    ? String.join(", ", peers) + "."
                    : count(peers.size(), "council") + " with comparable meetings."));
    if (!c.styleCaveat().isEmpty()) {
      line("Mind the minutes: " + c.styleCaveat());
    }
    List<ThemeCouncil> compared =
        c.allTypes().stream().filter(r -> r.comparison().meetings() > 0).toList();
    unusual(c, compared);
    table(c);
    changes(c);
    notCompared(c);
    alike(c);
    shared(c);
    words(c);
  }

  private void unusual(CouncilComparison c, List<ThemeCouncil> compared) {
    heading("Unusual here");
    List<ThemeCouncil> more = c.unusual(true);
    List<ThemeCouncil> less = c.unusual(false);
    if (compared.isEmpty()) {
      line("Nothing could be compared; the reasons stand below.");
      return;
    }
    if (more.isEmpty() && less.isEmpty()) {
      line(
          "No theme is mentioned so much more or less often than among the peers that chance could"
              + " not explain it. That does not mean that there is no difference.");
    }
    more.forEach(r -> sentence("Mentioned more often: ", r));
    less.forEach(r -> sentence("Mentioned less often: ", r));
    line(
        "("
            + count(report.tests(), "theme and council", "themes and councils")
            + " were tested together; of all that is called unusual, one in twenty may be chance.)");
  }

  private void sentence(String start, ThemeCouncil row) {
    Comparison c = row.comparison();
    line(
        start
            + oneLine(report.label(row.themeId()))
            + ", in "
            + c.withTheme()
            + " of "
            + count(c.meetings(), "meeting")
            + " against "
            + c.peersWithTheme()
            + " of "
            + c.peerMeetings()
            + " among the peers; "
            + ratio(row)
            + ", q = "
            + small(row.qValue())
            + ". It is raised as a problem in "
            + row.meetingsAsProblem()
            + " of "
            + count(row.meetingsRead(), "comparable meeting")
            + ".");
  }

  /** "about 2.1 times as often (95 % interval 1.2 to 3.6)". */
  private static String ratio(ThemeCouncil row) {
    return "about "
        + times(row.logRatio())
        + " times as often (95 % interval "
        + times(row.logRatioLow())
        + " to "
        + times(row.logRatioHigh())
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
    heading("Comparable meetings that mention each theme (those that raise it as a problem)");
    for (ThemeCouncil row : seen) {
      String label =
          oneLine(report.label(row.themeId()))
              + (row.committeeType() == null ? "" : ", " + word(row.committeeType().code()));
      Comparison compared = row.comparison();
      if (row.meetingsWithTheme() + row.otherMeetingsWithTheme() + compared.peersWithTheme() == 0) {
        silent.add(label + " (of " + row.meetingsRead() + ")");
        continue;
      }
      StringBuilder text = new StringBuilder(label).append(": ");
      if (row.meetingsRead() == 0) {
        text.append("seen in ")
            .append(count(row.otherMeetingsWithTheme(), "meeting"))
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
            .append(percent(row.ciLow()))
            .append(" to ")
            .append(percent(row.ciHigh()));
      }
      if (compared.meetings() > 0) {
        text.append("; peers ")
            .append(compared.peersWithTheme())
            .append(" of ")
            .append(compared.peerMeetings());
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
      line(text.append('.').toString());
    }
    if (!silent.isEmpty()) {
      line("In none of its comparable meetings: " + String.join(", ", silent) + ".");
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
      line(
          "Compared in the period that both sides span: "
              + String.join(", or (other committees) ", words)
              + ".");
    }
  }

  private void changes(CouncilComparison c) {
    if (c.changed().isEmpty()) {
      return;
    }
    heading("Changed over time");
    for (ThemeCouncil row : c.changed()) {
      ThemeChange change = Objects.requireNonNull(row.change());
      line(
          "- "
              + oneLine(report.label(row.themeId()))
              + ": a problem at "
              + (change.more() ? "more" : "fewer")
              + " meetings from about "
              + change.quarter()
              + " on ("
              + change.asProblemBefore()
              + " of "
              + change.readBefore()
              + " before, "
              + change.asProblemAfter()
              + " of "
              + change.readAfter()
              + " since). The change may lie anywhere from "
              + change.earliest()
              + " to "
              + change.latest()
              + "; q = "
              + small(change.qValue())
              + ".");
    }
    line("The two shares are counted where they differ most, so they look further apart than they are.");
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
          silent ? "No committee of which the theme could be expected was read." : note,
          1,
          Integer::sum);
    }
    if (!reasons.isEmpty()) {
      heading("What could not be compared, or not wholly");
      reasons.forEach((reason, n) -> line("- " + count(n, "theme") + ": " + reason));
    }
  }

  private void alike(CouncilComparison c) {
    if (c.alike().isEmpty()) {
      return;
    }
    heading("Whose meetings talk of the same themes");
    for (CouncilLikeness like : c.alike()) {
      line(
          "- "
              + oneLine(report.name(like.other()))
              + ": "
              + (like.low() <= 0
                  ? "no difference shown; a theme's rates may differ by up to "
                      + number(like.high())
                      + " percentage points"
                  : "a theme's rates differ by "
                      + number(like.points())
                      + " percentage points as a rule (95 % interval "
                      + number(like.low())
                      + " to "
                      + number(like.high())
                      + ")")
              + "; "
              + count(like.themes(), "theme")
              + ", "
              + like.meetings()
              + " and "
              + count(like.otherMeetings(), "meeting")
              + "; "
              + count(c.sharedWith(like.other()).size(), "shared issue")
              + ".");
    }
    line(
        "The least difference stands first. Where the intervals overlap, that order may be chance.");
  }

  private void shared(CouncilComparison c) {
    if (c.shared().isEmpty()) {
      return;
    }
    heading("Who else has the same issues");
    for (FinishedRun.Shared issue : c.shared()) {
      List<String> others =
          issue.councils().stream()
              .filter(o -> !o.equals(c.council().id()))
              .map(report::name)
              .toList();
      line("- " + oneLine(issue.label()) + ": " + String.join(", ", others) + ".");
    }
  }

  private void words(CouncilComparison c) {
    if (c.words().isEmpty()) {
      return;
    }
    heading("Words that mark how its minutes talk about a theme");
    for (TellingWord word : c.words()) {
      line(
          "- "
              + oneLine(report.label(word.themeId()))
              + ": “"
              + word.word()
              + "” in "
              + word.meetings()
              + " of "
              + count(word.of(), "meeting")
              + " with the theme, among the peers in "
              + word.peerMeetings()
              + " of "
              + word.peersOf()
              + " (z = "
              + number(word.score())
              + ").");
      c.passages(word)
          .forEach(p ->
              line(
                  "“"
                      + oneLine(p.text())
                      + "” ("
                      + p.meeting().date()
                      + ", "
                      + oneLine(p.meeting().committee())
                      + ", "
                      + p.id()
                      + ")",
                  "        ",
                  0));
    }
  }

  private void common() {
    if (report.common().isEmpty()) {
      return;
    }
    heading("Common: raised as a problem by most councils of this run");
    for (CommonTheme theme : report.common()) {
      line(
          "- "
              + oneLine(report.label(theme.themeId()))
              + ": by "
              + theme.raising()
              + " of "
              + count(theme.councils(), "council")
              + ", in "
              + theme.asProblem()
              + " of "
              + count(theme.meetings(), "comparable meeting")
              + " (mentioned in "
              + theme.withTheme()
              + ").");
    }
  }

  private void heading(String text) {
    out.append("\n  ").append(text).append('\n');
  }

  private void line(String text) {
    line(text, text.startsWith("- ") ? "    - " : "    ", text.startsWith("- ") ? 2 : 0);
  }

  /** A text that is broken at blanks, further lines under the first one's words. */
  private void line(String text, String start, int from) {
    StringBuilder line = new StringBuilder(start);
    boolean first = true;
    for (String word : text.substring(from).split(" ", -1)) {
      if (!first && line.length() + word.length() >= WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(" ".repeat(start.length()));
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    out.append(line).append('\n');
  }

  private static String count(int n, String what) {
    return count(n, what, what + "s");
  }

  private static String count(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  private static String times(@Nullable Double log) {
    double ratio = log == null ? Double.NaN : Math.exp(log);
    return String.format(Locale.ROOT, ratio < 0.095 ? "%.2f" : "%.1f", ratio);
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "" : Math.round(share * 100) + " %";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String small(@Nullable Double q) {
    if (q == null) {
      return "";
    }
    return q < 0.001 ? "less than 0.001" : String.format(Locale.ROOT, "%.3f", q);
  }

  private static String word(String code) {
    return code.replace('_', ' ');
  }

  /** Words of a document must not look like lines of ours, nor steer a terminal. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
