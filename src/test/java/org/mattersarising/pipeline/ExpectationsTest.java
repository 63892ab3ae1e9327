package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.compare.PeerChoice;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.ExpectedMeeting;

class ExpectationsTest {

  @TempDir Path dir;

  private Expectations read(String yaml, String council) throws IOException {
    Files.writeString(dir.resolve("corpus.yaml"), yaml);
    AnalyseSettings settings =
        new AnalyseSettings(
            List.of(dir),
            dir.resolve("out"),
            List.of(),
            List.of(),
            council,
            "",
            null,
            null,
            1,
            LocalDate.of(2024, 1, 1),
            false,
            false);
    EvidenceFactsReader names =
        new EvidenceFactsReader(Registers.read(new ModelFiles(null, null), List.of()));
    return Expectations.of(CorpusFinder.find(List.of(dir)), names, settings);
  }

  @Test
  void knowCouncilsByIdAndByName() throws IOException {
    Expectations read =
        read(
            """
            calendar:
              - council: Gloucestershire County Council
                committee: Transport Panel
                dates: [2024-01-10]
              - council: Nether Wallbury Parish Council
                dates: [2024-02-05]
            peers: [essex, Hampshire County Council]
            """,
            "");
    assertThat(read.calendar())
        .containsExactly(
            new ExpectedMeeting("gloucestershire", "Transport Panel", LocalDate.of(2024, 1, 10)),
            new ExpectedMeeting("nether-wallbury", "", LocalDate.of(2024, 2, 5)));
    assertThat(read.peers().named()).containsExactlyInAnyOrder("essex", "hampshire");
  }

  @Test
  void takeAWordForAKindOfPeers() throws IOException {
    assertThat(read("peers: same_type\n", "").peers().kind()).isEqualTo(PeerChoice.Kind.SAME_TYPE);
    assertThat(read("peers: neighbours\n", "").peers().kind())
        .isEqualTo(PeerChoice.Kind.NEIGHBOURS);
    assertThat(read("title: none named\n", "").peers()).isEqualTo(PeerChoice.ALL_OTHERS);
  }

  @Test
  void leaveOutWhatTheRunsFiltersLeaveOut() throws IOException {
    String yaml =
        """
        calendar:
          - {council: essex, committee: Transport Panel, dates: [2024-01-10]}
          - {council: hampshire, committee: Transport Panel, dates: [2024-01-11]}
        """;
    assertThat(read(yaml, "essex").calendar())
        .extracting(ExpectedMeeting::council)
        .containsExactly("essex");
  }

  @Test
  void sayWhichNameIsNotClear() {
    assertThatThrownBy(() -> read("peers: ['&']\n", ""))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("corpus.yaml names the council");
  }
}
