package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CommonTheme;
import org.mattersarising.model.Comparison;
import org.mattersarising.model.Contrasts;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.StyleCaveat;
import org.mattersarising.model.TellingWord;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeCouncilPeriod;

/** The two councils over two years, compared with each other and counted by quarters. */
final class ComparedFixture {
  private ComparedFixture() {}

  static AnalysisResult build() {
    return with(PagesFixture.rich(), "all_others_supplied");
  }

  static AnalysisResult with(AnalysisResult rich, String group) {
    return new AnalysisResult(
        rich.notes(),
        rich.registerVersion(),
        rich.sources(),
        rich.facts(),
        rich.documents(),
        rich.meetingOfDocument(),
        rich.meetings(),
        rich.councils(),
        rich.organisationNames(),
        rich.themes(),
        rich.themeCouncils().stream().map(c -> compared(c, group)).toList(),
        rich.themeCouncils().stream()
            .filter(c -> c.committeeType() == null && c.meetingsWithTheme() > 0)
            .flatMap(c ->
                List.of("2018-Q1", "2018-Q2", "2018-Q4", "2019-Q1").stream()
                    .map(q ->
                        new ThemeCouncilPeriod(
                            c.themeId(), c.councilId(), q, q.endsWith("1") ? 1 : 0, 0, 2)))
            .toList(),
        rich.issues(),
        rich.sharedIssues(),
        rich.coverage(),
        rich.quality(),
        contrasts(rich));
  }

  private static @Nullable ThemeChange change(ThemeCouncil cell) {
    return switch (cell.themeId()) {
      case "churn" -> new ThemeChange(0.0012, 0.02, "2018-Q4", "2018-Q2", "2019-Q1", 1, 4, 3, 4);
      case "placements" -> new ThemeChange(0.4, 0.7, "2018-Q4", "2018-Q2", "2019-Q1", 1, 4, 2, 4);
      default -> null;
    };
  }

  private static Contrasts contrasts(AnalysisResult rich) {
    CouncilLikeness like = new CouncilLikeness("ferrydown", "northmoor", 4, 8, 8, 12.4, 3.1, 21.6);
    String passage =
        rich.documents().stream()
            .flatMap(d ->
                d.marks().stream()
                    .filter(m -> m.themeId().equals("churn"))
                    .map(m -> d.statements().get(m.statement()))
                    .filter(s -> "northmoor".equals(s.subjectCouncilId()))
                    .map(s -> s.id()))
            .findFirst()
            .orElseThrow();
    return new Contrasts(
        2,
        List.of(new CommonTheme("churn", 2, 2, 7, 9, 16)),
        List.of(like, like.mirrored()),
        List.of(new TellingWord("churn", "northmoor", "agency", 3.2, 4, 5, 0, 6, List.of(passage))),
        Map.of(
            "northmoor",
            new StyleCaveat("Its clerks write largely verbatim minutes.", true, false)));
  }

  private static ThemeCouncil compared(ThemeCouncil cell, String group) {
    if (cell.meetingsRead() < 5) {
      return cell;
    }
    return new ThemeCouncil(
        cell.themeId(),
        cell.councilId(),
        cell.committeeType(),
        cell.meetingsWithTheme(),
        cell.meetingsAsProblem(),
        cell.meetingsRead(),
        cell.otherMeetingsWithTheme(),
        cell.rate(),
        cell.ciLow(),
        cell.ciHigh(),
        group,
        0.25,
        0.1,
        -0.2,
        0.4,
        cell.themeId().equals("churn") ? 0.01 : 0.5,
        cell.status(),
        new Comparison(
            Math.min(6, cell.meetingsWithTheme()),
            6,
            2,
            7,
            1,
            LocalDate.of(2018, 1, 16),
            LocalDate.of(2019, 6, 11),
            0.5,
            "",
            List.of()),
        change(cell));
  }
}
