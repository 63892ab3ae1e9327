package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.DocumentText;

class MaskPeopleTest {

  private static final String MINUTES =
      """
      # Devon County Council

      # Children's Scrutiny Committee

      Minutes of the meeting held on %s

      Present: Councillors Orla Penhallow (Chair), Idris Quartermain and Zoë O'Dowrick

      Officers: Tamsin Varcoe, Director of Children's Services

      ## 1. Question from Mrs Wilhelmina Staddle

      Mrs Wilhelmina Staddle asked why social workers left so often. Mrs Staddle's grandson had had
      five of them.

      Tamsin Varcoe replied that turnover was high, and that agency staff filled the gaps.

      ## 2. Workforce

      Councillor Quartermain was concerned that caseloads were too high and that children waited.

      Councillor O’Dowrick asked that Mr Barnaby Fenwright be thanked.

      Tamsin Varcoe, Director of Children's Services, hoped to fill the posts by May. The Director
      said that caseloads would then fall.

      ACTION: Tamsin Varcoe to report on caseloads in March. 𝒳

      RESOLVED: that the report be noted.
      """;

  private static Path run(Path dir, MaskPeople whose) throws IOException {
    Path corpus = Files.createDirectories(dir.resolve("corpus"));
    Files.writeString(
        corpus.resolve("idris-quartermain-2023-03-01.md"),
        "---\nlicence: OGL-UK-3.0\nrights_holder: Wilhelmina Staddle\n---\n"
            + MINUTES.formatted("1 March 2023"));
    Files.writeString(
        corpus.resolve("Notes of Wilhelmina Staddle 2023-09-06.md"),
        MINUTES.formatted("6 September 2023"));
    Path out = dir.resolve(whose.name());
    new Analysis(new ModelFiles(null, null), Progress.SILENT, "test")
        .run(
            new AnalyseSettings(
                List.of(corpus),
                out,
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                1,
                LocalDate.EPOCH,
                false,
                false,
                false,
                whose));
    return out;
  }

  /** Everything that a result says, paths with it, as a reader sees it. */
  private static String all(Path out) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(out.relativize(file)).append('\n').append(Files.readString(file)).append('\n');
      }
    }
    return all.toString()
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&apos;", "'")
        .replace("’", "'")
        .replace("%20", " ")
        .replace("\\u00eb", "ë");
  }

  @Test
  void anOfficeThatIsCarriedOnNamesNobodyWhoIsMasked(@TempDir Path dir) throws IOException {
    String mentions = Files.readString(run(dir, MaskPeople.ALL).resolve("data/mentions.csv"));
    assertThat(mentions)
        .contains(",Director of Children's Services,officer,")
        .contains(",carried")
        .doesNotContain("Varcoe");
  }

  @Test
  void noNameSurvivesAnywhereWhenAllAreMasked(@TempDir Path dir) throws IOException {
    assertThat(all(run(dir, MaskPeople.NONE))).contains("Quartermain", "Staddle", "Varcoe");
    String masked = all(run(dir, MaskPeople.ALL));
    assertThat(masked)
        .doesNotContainIgnoringCase("Penhallow")
        .doesNotContainIgnoringCase("Quartermain")
        .doesNotContainIgnoringCase("O'Dowrick")
        .doesNotContainIgnoringCase("Varcoe")
        .doesNotContainIgnoringCase("Staddle")
        .doesNotContainIgnoringCase("Fenwright")
        .doesNotContain("Wilhelmina", "Barnaby", "Tamsin");
    assertThat(masked).contains("█████", "Director of Children's Services", "caseloads");
  }

  @Test
  void theLicenceOfTheFrontMatterStays(@TempDir Path dir) throws IOException {
    assertThat(Files.readString(run(dir, MaskPeople.ALL).resolve("data/documents.csv")))
        .contains("OGL-UK-3.0");
  }

  @Test
  void namesWithAnOfficeStayWhenThePublicIsMasked(@TempDir Path dir) throws IOException {
    assertThat(all(run(dir, MaskPeople.PUBLIC)))
        .contains("Quartermain", "Penhallow", "Tamsin Varcoe")
        .doesNotContainIgnoringCase("Staddle")
        .doesNotContainIgnoringCase("Fenwright");
  }

  @Test
  void everyOffsetHolds() {
    NameMask mask = new NameMask(List.of("Zoë O'Dowrick", "Zo𝒳 Penhallow", "Aton"));
    for (String text :
        List.of(
            "Said Zoë O’Dowrick’s friend: AtonAton, Aton-Beton aton.",
            "zo𝒳-penhallow.txt",
            "no names here")) {
      String masked = mask.mask(text);
      assertThat(masked.codePointCount(0, masked.length()))
          .isEqualTo(text.codePointCount(0, text.length()));
      assertThat(new DocumentText(masked).codePoints())
          .isEqualTo(new DocumentText(text).codePoints());
    }
    assertThat(mask.mask("Said Zoë O’Dowrick’s friend: AtonAton, Aton-Beton aton."))
        .isEqualTo("Said ███ █████████’s friend: AtonAton, ████-Beton aton.");
    assertThat(mask.mask("zoë_o'dowrick")).isEqualTo("█████████████");
  }

  @Test
  void namesThatAreOrdinaryWordsAreMaskedOnlyWhereTheyAreNames() {
    assertThat(
            NameMask.ordinary(
                List.of("Green", "Aton"), List.of("the green paper", "Cllr Green of Aton")))
        .containsExactly("green");
  }
}
