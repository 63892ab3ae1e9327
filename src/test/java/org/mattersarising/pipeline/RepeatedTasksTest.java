package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/** Tasks that a table at the end of minutes says again, with all that the product ships. */
class RepeatedTasksTest {

  private static final String MINUTES =
      """
      # Dunmarsh Borough Council

      ## Overview and Scrutiny Panel

      Minutes of the meeting held on 4 March 2024

      ## 1. The quay

      Councillor Vane was worried about the timbers.

      ACTION: Rosa Field to have the pontoon at Low Quay looked at by divers, by 5 May 2024

      ACTION: Rosa Field to write to the harbour trust about its lamps, by 5 May 2024

      ACTION: Keith Ollerton to count the mooring rings on the north wall, by 5 May 2024

      ## 2. %s

      %s
      """;

  private static DocumentAnnotator annotator;
  private static EvidenceFactsReader facts;

  @BeforeAll
  static void shipped() throws IOException {
    ModelFiles models = new ModelFiles(null, null);
    CouncilRegister register = Registers.read(models, List.of());
    annotator =
        Stages.annotator(register, StatementReading.of(models), EntityModels.read(models), false);
    facts = new EvidenceFactsReader(register);
  }

  @Test
  void aRowSaysWhichTaskItRepeats() throws IOException {
    List<ActionItem> actions =
        actions(
            "Work programme",
            """
            | Action | Owner | Due |
            |---|---|---|
            | Divers for the pontoon | Rosa Field | 5 May 2024 |
            | Lamps | Rosa Field | 5 May 2024 |
            | Survey of weed | Rosa Field | 5 May 2024 |
            | Mooring rings | Keith Ollerton | 6 June 2024 |
            """);
    assertThat(actions)
        .extracting(ActionItem::repeats)
        .as("weed is new, and the rings have another day")
        .containsExactly(-1, -1, -1, 0, 1, -1, -1);
  }

  @Test
  void aFurtherTaskOfTheSameDayIsNoRepetition() throws IOException {
    List<ActionItem> actions =
        actions(
            "The bridge",
            "ACTION: Rosa Field to paint the pontoon signs green and to hang them on the bridge rail,"
                + " by 5 May 2024");
    assertThat(actions).noneMatch(ActionItem::isRepeated).hasSize(4);
  }

  private static List<ActionItem> actions(String title, String end) throws IOException {
    SourceDocument source = source(MINUTES.formatted(title, end));
    AnalysedDocument document =
        annotator.annotate(source, facts.read(source, DocumentMetadata.none("a.md")));
    return document.actions();
  }

  private static SourceDocument source(String text) {
    return new SourceDocument(
        "0123456789abcdef",
        "a.md",
        "text/markdown",
        0,
        "",
        ReadStatus.READ,
        "",
        new DocumentText(text),
        List.of());
  }
}
