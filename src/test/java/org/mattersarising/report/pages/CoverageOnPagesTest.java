package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.SupplyStatus;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.Excerpt;

/** What was read of each quarter, and labels that tell the themes of two codebooks apart. */
class CoverageOnPagesTest {

  @Test
  void aQuarterSaysWhatCouldNotBeRead() {
    QuartersRead read =
        QuartersRead.of(
            corpus(
                List.of(
                    coverage("2019-Q1", 1, 0, SupplyStatus.READ),
                    coverage("2019-Q2", 0, 1, SupplyStatus.NOT_READ)),
                PagesFixture.rich().themes()));
    assertThat(read.rows().getFirst().cells())
        .containsExactly(
            new QuartersRead.Cell("1", ""), new QuartersRead.Cell("[x]", "1 not readable"));
  }

  @Test
  void aQuarterOfWhichNothingIsKnownHasItsColumn() {
    QuartersRead read =
        QuartersRead.of(
            corpus(
                List.of(
                    coverage("2019-Q3", 1, 0, SupplyStatus.READ),
                    coverage("2020-Q2", 1, 0, SupplyStatus.READ)),
                PagesFixture.rich().themes()));
    assertThat(read.quarters()).hasSize(4);
    assertThat(read.rows().getFirst().cells().stream().map(QuartersRead.Cell::text))
        .containsExactly("1", "[x]", "[x]", "1");
  }

  @Test
  void aDatedSourceOfNoKnownCouncilStandsInTheLastRow() {
    QuartersRead read =
        QuartersRead.of(
            corpus(
                List.of(
                    new Coverage("", "", "2019-Q1", null, 0, 0, 1, SupplyStatus.NOT_READ),
                    coverage("2019-Q1", 1, 0, SupplyStatus.READ)),
                PagesFixture.rich().themes()));
    assertThat(read.rows().stream().map(QuartersRead.Row::name))
        .containsExactly("Ferrydown", "Council not known");
  }

  @Test
  void twoThemesOfOneLabelBearTheirCodebooksName() {
    AnalysisResult result =
        with(
            List.of(),
            List.of(
                theme("bins", "Complaints", "street-scene"),
                theme("benches", "Complaints", "town-parks"),
                theme("trees", "Trees", "town-parks")));
    assertThat(UniqueLabels.of(result).themes().stream().map(t -> t.theme().label()))
        .containsExactly("Complaints (street scene)", "Complaints (town parks)", "Trees");
  }

  @Test
  void aCodebooksNameHasItsApostrophe() {
    AnalysisResult result =
        with(
            List.of(),
            List.of(theme("a", "Budget", "childrens-homes"), theme("b", "Budget", "town-parks")));
    assertThat(UniqueLabels.of(result).themes().getFirst().theme().label())
        .isEqualTo("Budget (children’s homes)");
  }

  @Test
  void aQuarterIsToldByItsMonths() {
    QuartersRead read =
        QuartersRead.of(corpus(List.of(coverage("2019-Q1", 1, 0, SupplyStatus.READ)), List.of()));
    assertThat(read.quarters()).containsExactly("Jan–Mar 2019");
  }

  @Test
  void saysHowMuchStandsInExemptParts() {
    assertThat(Reading.of(withExempt(2)).sentences())
        .contains(
            "Two sentences stand in parts marked as exempt or confidential, and are not used here."
                + " Parts that nothing marks are not found.");
    assertThat(Reading.of(withExempt(0)).sentences())
        .noneMatch(sentence -> sentence.contains("exempt"));
  }

  private static Corpus withExempt(long found) {
    QualityCheck check =
        new QualityCheck("statements_exempt", "all", found, 90, null, null, null, "");
    AnalysisResult rich = PagesFixture.rich();
    return new Corpus(with(rich.coverage(), rich.themes(), List.of(check)), Excerpt.WHOLE);
  }

  @Test
  void differentLabelsStayAsTheyAre() {
    AnalysisResult result = PagesFixture.rich();
    assertThat(UniqueLabels.of(result)).isSameAs(result);
  }

  private static ThemeSummary theme(String id, String label, String codebook) {
    return new ThemeSummary(
        new Theme(id, label, ThemeKind.CODEBOOK, "", List.of(), List.of(), List.of()),
        codebook,
        "1",
        1,
        1,
        1,
        null);
  }

  private static Coverage coverage(String quarter, int found, int notRead, SupplyStatus status) {
    return new Coverage("ferrydown", "Works", quarter, null, found, found, notRead, status);
  }

  private static Corpus corpus(List<Coverage> coverage, List<ThemeSummary> themes) {
    return new Corpus(with(coverage, themes), Excerpt.WHOLE);
  }

  private static AnalysisResult with(List<Coverage> coverage, List<ThemeSummary> themes) {
    return with(coverage, themes, PagesFixture.rich().quality());
  }

  private static AnalysisResult with(
      List<Coverage> coverage, List<ThemeSummary> themes, List<QualityCheck> quality) {
    AnalysisResult rich = PagesFixture.rich();
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
        themes,
        rich.themeCouncils(),
        rich.periods(),
        rich.issues(),
        rich.sharedIssues(),
        coverage,
        quality);
  }
}
