package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.DocumentFacts;

class FolderHostsTest {

  @TempDir Path dir;

  private void put(String path, String text) throws IOException {
    Path file = dir.resolve("in").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void minutes(String path, String council, String date) throws IOException {
    put(
        path,
        council.toUpperCase(java.util.Locale.ROOT)
            + "\n\nMinutes of the Ferries Scrutiny Panel held on "
            + date
            + "\n\n1. APOLOGIES\n\n1.1 Apologies were received from Councillor Hale.\n\n"
            + "2. LATE BOATS\n\n2.1 Members were concerned that the morning ferry was late.\n");
  }

  private AnalyseSettings settings(String council, @Nullable LocalDate from) {
    return new AnalyseSettings(
        List.of(dir.resolve("in")),
        dir.resolve("out"),
        List.of(),
        List.of(),
        council,
        "",
        from,
        null,
        1,
        LocalDate.of(2024, 1, 1),
        false,
        false);
  }

  private Inputs read(String council, @Nullable LocalDate from) throws IOException {
    AnalyseSettings settings = settings(council, from);
    Prepared prepared = Prepared.of(new ModelFiles(null, null), settings);
    try (Workers workers = new Workers(1, Progress.SILENT)) {
      return new InputReader(prepared.corpus(), prepared.register(), settings)
          .read(DocumentShelf.inMemory(), workers);
    }
  }

  private static DocumentFacts factsOf(Inputs inputs, String path) {
    return Objects.requireNonNull(inputs.facts().get(path));
  }

  @Test
  void givesAnUnreadDocumentTheOneCouncilOfItsFolder() throws IOException {
    minutes("wallbury/a.txt", "Nether Wallbury Parish Council", "10 January 2024");
    minutes("wallbury/b.txt", "Nether Wallbury Parish Council", "14 February 2024");
    put("wallbury/2024-03-13-ferries.txt", "");
    put("loose/2024-03-13.txt", "");
    Inputs inputs = read("", null);
    DocumentFacts facts = factsOf(inputs, "wallbury/2024-03-13-ferries.txt");
    assertThat(facts.councilId()).isEqualTo("nether-wallbury");
    assertThat(facts.councilMethod()).isEqualTo(CouncilMethod.INFERRED);
    assertThat(facts.councilEvidence()).isEqualTo("all that was read of the folder \"wallbury\"");
    assertThat(factsOf(inputs, "loose/2024-03-13.txt").councilId()).isNull();
  }

  @Test
  void leavesAnUnreadDocumentOfAMixedFolderUnknown() throws IOException {
    minutes("all/a.txt", "Nether Wallbury Parish Council", "10 January 2024");
    minutes("all/b.txt", "Upper Wallbury Parish Council", "14 February 2024");
    put("all/2024-03-13-ferries.txt", "");
    assertThat(factsOf(read("", null), "all/2024-03-13-ferries.txt").councilId()).isNull();
  }

  @Test
  void leavesOutAnUnreadDocumentOnlyForWhatIsKnownOfIt() throws IOException {
    minutes("wallbury/a.txt", "Nether Wallbury Parish Council", "10 January 2024");
    put("wallbury/scan.txt", "");
    minutes("upper/b.txt", "Upper Wallbury Parish Council", "14 February 2024");
    put("upper/scan.txt", "");
    assertThat(read("nether-wallbury", LocalDate.of(2024, 1, 1)).sources())
        .extracting(s -> s.path())
        .containsExactlyInAnyOrder("wallbury/a.txt", "wallbury/scan.txt");
  }

  @Test
  void tellsAnEmptyFileFromAMeetingThatNobodySupplied() throws IOException {
    minutes("wallbury/a.txt", "Nether Wallbury Parish Council", "10 January 2024");
    put("wallbury/2024-05-08-ferries.txt", "");
    put(
        "corpus.yaml",
        """
        calendar:
          - council: nether-wallbury
            committee: Ferries Scrutiny Panel
            dates: [2024-01-10, 2024-05-08]
        """);
    List<Coverage> coverage =
        new Analysis(new ModelFiles(null, null), Progress.SILENT, "test")
            .result(settings("", null))
            .coverage();
    assertThat(coverage)
        .extracting(c -> c.councilId() + " " + c.period() + " " + c.status().code())
        .containsExactly("nether-wallbury 2024-Q1 read", "nether-wallbury 2024-Q2 not_read");
  }
}
