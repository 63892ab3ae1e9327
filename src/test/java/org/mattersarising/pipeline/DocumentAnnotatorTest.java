package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Statement;

class DocumentAnnotatorTest {

  private static final StatementReading GRAMMAR_ONLY = new StatementReading(null, null, null, "");

  private static final CouncilRegister REGISTER = new CouncilRegister("test", List.of(), List.of());

  private static AnalysedDocument annotate(String text) {
    SourceDocument source =
        new SourceDocument(
            "0123456789abcdef",
            "a.txt",
            "text/plain",
            0,
            "",
            ReadStatus.READ,
            "",
            new DocumentText(text),
            List.of());
    return Stages.annotator(REGISTER, GRAMMAR_ONLY, Optional.empty(), false)
        .annotate(
            source, new EvidenceFactsReader(REGISTER).read(source, DocumentMetadata.none("a.txt")));
  }

  private static long counted(AnalysedDocument document, String words) {
    return document.statements().stream()
        .filter(Statement::counted)
        .filter(s -> document.text(s).contains(words))
        .count();
  }

  @Test
  void countsADecisionOnceThatTheMinutesRepeat() {
    AnalysedDocument document =
        annotate(
            """
            Agenda item

            Late buses

            Decision:

            RESOLVED:

            (1) That the survey of late buses be noted.

            (2) That the operator be asked to restore the last bus to the coast.

            Minutes:

            Councillor Ash was concerned that nurses had no way home after ten.

            It was unanimously RESOLVED

            (a) that the survey of late buses be noted; and

            (b) that the operator be asked to restore the last bus to the coast.
            """);
    assertThat(counted(document, "survey of late buses")).isEqualTo(1);
    assertThat(counted(document, "restore the last bus")).isEqualTo(1);
    assertThat(document.resolutions()).hasSize(2);
    int minutes = document.source().readText().text().indexOf("Minutes:");
    assertThat(document.resolutions()).allMatch(r -> r.span().start() > minutes);
    assertThat(document.statements()).anyMatch(s -> s.notCounted() == NotCountedReason.DUPLICATE);
  }

  @Test
  void keepsADecisionThatTheMinutesDoNotRepeat() {
    AnalysedDocument document =
        annotate(
            """
            Agenda item

            Late buses

            Decision:

            RESOLVED that the operator be asked to restore the last bus to the coast.

            Minutes:

            Councillor Ash was concerned that nurses had no way home after ten.
            """);
    assertThat(counted(document, "restore the last bus")).isEqualTo(1);
    assertThat(document.resolutions()).hasSize(1);
  }

  @Test
  void keepsTheSameDecisionOfTwoItems() {
    AnalysedDocument document =
        annotate(
            """
            MINUTES OF A MEETING

            1. Late buses

            Decision:

            RESOLVED that a survey of passengers be made before the autumn.

            2. Early trains

            Minutes:

            Members asked about the first train.

            RESOLVED that a survey of passengers be made before the autumn of next year.
            """);
    assertThat(document.resolutions()).hasSize(2);
  }
}
