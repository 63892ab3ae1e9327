package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ThemeMark;

class CodebookThemesTest {

  private static final List<String> ALL =
      List.of("childrens-services", "adult-social-care", "housing", "parish-town");

  @TempDir private Path folder;

  private void minutes(String name, String council, String committee, String... lines)
      throws IOException {
    Files.writeString(
        folder.resolve(name),
        council
            + "\n"
            + committee
            + "\nMinutes of the meeting held on 6 March 2024\n\n1. Report\n\n"
            + String.join("\n\n", lines)
            + "\n");
  }

  private Map<String, List<ThemeMark>> marks(Effort effort, List<String> codebooks)
      throws IOException {
    Map<String, List<ThemeMark>> marks = new TreeMap<>();
    for (AnalysedDocument document :
        new Analysis(new ModelFiles(null, null), Progress.SILENT, "")
            .result(
                new AnalyseSettings(
                        List.of(folder),
                        Path.of(""),
                        codebooks,
                        List.of(),
                        "",
                        "",
                        null,
                        null,
                        2,
                        LocalDate.EPOCH,
                        false,
                        false)
                    .by(effort))
            .documents()) {
      assertThat(document.vectors())
          .hasSize((int) document.statements().stream().filter(s -> s.counted()).count());
      marks.put(document.source().path(), document.marks());
    }
    return marks;
  }

  private static List<String> themes(List<ThemeMark> marks) {
    return marks.stream().map(ThemeMark::themeId).distinct().toList();
  }

  @Test
  void appliesEachCodebookToItsOwnCommittees() throws IOException {
    String budget = "Members were concerned that the budget was overspent by £2m.";
    minutes("a.txt", "Wexbury Council", "Children's Services Scrutiny Committee", budget);
    minutes("b.txt", "Wexbury Council", "Adult Social Care Scrutiny Committee", budget);
    minutes("c.txt", "Wexbury Council", "Housing Scrutiny Committee", budget);

    Map<String, List<ThemeMark>> marks = marks(Effort.THOROUGH, ALL);

    assertThat(themes(marks.getOrDefault("a.txt", List.of()))).containsExactly("budget");
    assertThat(themes(marks.getOrDefault("b.txt", List.of()))).containsExactly("adult-budget");
    assertThat(themes(marks.getOrDefault("c.txt", List.of()))).containsExactly("housing-finance");
  }

  @Test
  void givesAStatementOneBudgetWhereNoCodebookIsForTheCommittee() throws IOException {
    minutes(
        "a.txt",
        "Wexbury Council",
        "Overview Committee",
        "Members were concerned that the budget was overspent by £2m.");

    List<String> themes = themes(marks(Effort.THOROUGH, ALL).getOrDefault("a.txt", List.of()));

    assertThat(themes)
        .filteredOn(
            List.of("budget", "adult-budget", "housing-finance", "finance-precept")::contains)
        .hasSize(1);
  }

  @Test
  void appliesTheOnlyCodebookToEverything() throws IOException {
    minutes(
        "a.txt",
        "Wexbury Council",
        "Housing Scrutiny Committee",
        "Members were concerned that caseloads of social workers were far too high.");

    assertThat(
            themes(
                marks(Effort.THOROUGH, List.of("childrens-services"))
                    .getOrDefault("a.txt", List.of())))
        .contains("caseloads");
  }

  @Test
  void readsParishesWithTheirOwnCodebookWhereNobodyNamesOne() throws IOException {
    minutes(
        "a.txt",
        "Wexbury Parish Council",
        "Parish Council",
        "Members were concerned that caseloads of social workers were far too high.",
        "Potholes in Mill Lane had not been filled.");

    assertThat(themes(marks(Effort.THOROUGH, List.of()).getOrDefault("a.txt", List.of())))
        .containsExactly("roads-speeding");
  }

  @Test
  void readsEachWithItsOwnWhereParishesAndOthersAreRead() throws IOException {
    String caseloads = "Members were concerned that caseloads of social workers were too high.";
    String potholes = "Members were concerned that potholes in Mill Lane had not been filled.";
    minutes("a.txt", "Wexbury Parish Council", "Parish Council", caseloads, potholes);
    minutes("b.txt", "Wexshire County Council", "Housing Scrutiny Panel", caseloads, potholes);

    Map<String, List<ThemeMark>> marks = marks(Effort.THOROUGH, List.of());

    assertThat(themes(marks.getOrDefault("a.txt", List.of()))).containsExactly("roads-speeding");
    assertThat(themes(marks.getOrDefault("b.txt", List.of())))
        .contains("caseloads")
        .doesNotContain("roads-speeding");
  }

  @Test
  void takesNoCodebookForParishesWhereNoneIsRead() throws IOException {
    Codebooks.Chosen defaults =
        Codebooks.read(new ModelFiles(null, null), List.of(), CorpusFinder.find(List.of(folder)));

    assertThat(defaults.fitting(Set.of(CommitteeType.HOUSING)).merged().id())
        .isEqualTo("childrens-services-scrutiny");
    assertThat(defaults.fitting(Set.of(CommitteeType.PARISH)).merged().id())
        .isEqualTo("parish-town");
    assertThat(defaults.fitting(Set.of(CommitteeType.PARISH, CommitteeType.CHILDRENS)).all())
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Effort.class)
  void marksADocumentTheSameWhateverElseIsRead(Effort effort) throws IOException {
    String[] said = {
      "Members were concerned that the turnover of social workers was too high.",
      "The Director said that eleven locums had left in the autumn.",
      "It was asked how the complaints of foster carers were dealt with.",
      "The boiler of the town hall was old.",
      "Care leavers had told members of damp rooms."
    };
    minutes("a.txt", "Wexbury Council", "Children's Services Scrutiny Committee", said);
    List<ThemeMark> alone =
        marks(effort, List.of("childrens-services")).getOrDefault("a.txt", List.of());
    minutes("b.txt", "Marsham Council", "Children's Services Scrutiny Committee", said[2], said[0]);

    assertThat(marks(effort, List.of("childrens-services"))).containsEntry("a.txt", alone);
    assertThat(themes(alone)).contains("churn");
  }

  @Test
  void takesTheSlowWayForACodebookThatNobodyLearnt() throws IOException {
    Path codebook = Files.createTempFile("own", ".yaml");
    Files.writeString(
        codebook,
        "codebook: own\nthemes:\n"
            + "  - {id: birds, label: Birds, definition: Wild birds and their nests.,"
            + " include: [swallows nested under the roof]}\n"
            + "  - {id: boats, label: Boats, definition: Boats and moorings.}\n");
    minutes(
        "a.txt",
        "Wexbury Council",
        "Open Spaces Committee",
        "Members were told that swallows had nested under the roof of the hall.");

    assertThat(marks(Effort.FAST, List.of(codebook.toString())))
        .isEqualTo(marks(Effort.THOROUGH, List.of(codebook.toString())));
    assertThat(
            themes(
                marks(Effort.FAST, List.of(codebook.toString())).getOrDefault("a.txt", List.of())))
        .containsExactly("birds");
  }
}
