package org.mattersarising.compare;

import java.util.List;
import java.util.Objects;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.TellingWord;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;

/** The parts of a comparison in plain English that go beyond rates: changes, likeness, words. */
final class ContrastText {

  private final ComparisonReport report;
  private final PlainLines out;

  ContrastText(ComparisonReport report, PlainLines out) {
    this.report = report;
    this.out = out;
  }

  void changes(CouncilComparison c) {
    if (c.changed().isEmpty()) {
      return;
    }
    out.heading("Changed over time");
    for (ThemeCouncil row : c.changed()) {
      ThemeChange change = Objects.requireNonNull(row.change());
      out.line(
          "- "
              + PlainLines.oneLine(report.label(row.themeId()))
              + ": a problem at "
              + (change.more() ? "more" : "fewer")
              + " meetings from about "
              + PlainLines.quarter(change.quarter())
              + " on ("
              + change.asProblemBefore()
              + " of "
              + change.readBefore()
              + " before, "
              + change.asProblemAfter()
              + " of "
              + change.readAfter()
              + " since). The change may lie anywhere from "
              + PlainLines.quarter(change.earliest())
              + " to "
              + PlainLines.quarter(change.latest())
              + "; q = "
              + PlainLines.small(change.qValue())
              + ".");
    }
    out.line(
        "The two shares are counted where they differ most, so they look further apart than they are.");
  }

  void alike(CouncilComparison c) {
    if (c.alike().isEmpty()) {
      return;
    }
    out.heading("Whose meetings talk of the same themes");
    for (CouncilLikeness like : c.alike()) {
      out.line(
          "- "
              + PlainLines.oneLine(report.name(like.other()))
              + ": "
              + (like.low() <= 0
                  ? "no difference shown; a theme's rates may differ by up to "
                      + PlainLines.number(like.high())
                      + " percentage points"
                  : "a theme's rates differ by "
                      + PlainLines.number(like.points())
                      + " percentage points as a rule (95 % interval "
                      + PlainLines.number(like.low())
                      + " to "
                      + PlainLines.number(like.high())
                      + ")")
              + "; "
              + PlainLines.count(like.themes(), "theme")
              + ", "
              + like.meetings()
              + " and "
              + PlainLines.count(like.otherMeetings(), "meeting")
              + "; "
              + PlainLines.count(c.sharedWith(like.other()).size(), "shared issue")
              + ".");
    }
    out.line(
        "In alphabetical order; of many councils, up to five whose themes differ least. Where the"
            + " intervals overlap, who is among them may be chance.");
  }

  void shared(CouncilComparison c) {
    if (c.shared().isEmpty()) {
      return;
    }
    out.heading("Who else has the same issues");
    for (FinishedRun.Shared issue : c.shared()) {
      List<String> others =
          issue.councils().stream()
              .filter(o -> !o.equals(c.council().id()))
              .map(report::name)
              .toList();
      out.line("- " + PlainLines.oneLine(issue.label()) + ": " + String.join(", ", others) + ".");
    }
  }

  void words(CouncilComparison c) {
    if (c.words().isEmpty()) {
      return;
    }
    out.heading("Words that mark how its minutes talk about a theme");
    for (TellingWord word : c.words()) {
      out.line(
          "- "
              + PlainLines.oneLine(report.label(word.themeId()))
              + ": “"
              + word.word()
              + "” in "
              + word.meetings()
              + " of "
              + PlainLines.count(word.of(), "meeting")
              + " with the theme, among the peers in "
              + word.peerMeetings()
              + " of "
              + word.peersOf()
              + " (z = "
              + PlainLines.number(word.score())
              + "; "
              + c.passages(word).size()
              + " of "
              + PlainLines.count(word.passages().size(), "passage")
              + " shown).");
      c.passages(word)
          .forEach(p ->
              out.line(
                  "“"
                      + PlainLines.oneLine(p.text())
                      + "” ("
                      + p.meeting().date()
                      + ", "
                      + PlainLines.oneLine(p.meeting().committee())
                      + ", "
                      + p.id()
                      + ")",
                  "        ",
                  0));
    }
  }
}
