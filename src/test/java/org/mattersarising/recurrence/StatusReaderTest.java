package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.Meeting;

class StatusReaderTest {

  private final List<StatusReader.Step> steps = new ArrayList<>();

  @Test
  void takesTheLastMeetingsLastEvent() {
    meeting("2024-01-10", IssueStatus.RAISED, IssueStatus.ACTIONED);
    meeting("2024-04-10", IssueStatus.RAISED, IssueStatus.ASSURED);
    assertThat(StatusReader.deciding(steps).status()).isEqualTo(IssueStatus.ASSURED);
  }

  @Test
  void passesOverWhatIsOnlyToldWhereTheMeetingDoesMore() {
    meeting("2024-01-10", IssueStatus.RAISED);
    meeting("2024-04-10", IssueStatus.ACTIONED, IssueStatus.REPORTED_BACK);
    assertThat(StatusReader.deciding(steps).status()).isEqualTo(IssueStatus.ACTIONED);
  }

  @Test
  void takesAMeetingThatOnlyTellsForAReport() {
    meeting("2024-01-10", IssueStatus.ACTIONED);
    meeting("2024-04-10", IssueStatus.REPORTED_BACK, IssueStatus.REPORTED_BACK);
    assertThat(StatusReader.deciding(steps).status()).isEqualTo(IssueStatus.REPORTED_BACK);
  }

  @Test
  void letsADenialStandWhateverTheMeetingNotesAfterIt() {
    meeting("2024-01-10", IssueStatus.RAISED);
    meeting("2024-04-10", IssueStatus.DENIED, IssueStatus.ASSURED, IssueStatus.ACTIONED);
    assertThat(StatusReader.deciding(steps).status()).isEqualTo(IssueStatus.DENIED);
  }

  @Test
  void takesADeniedMatterForRaisedWhereSomebodyIsNotContent() {
    meeting("2024-04-10", IssueStatus.DENIED, IssueStatus.RAISED, IssueStatus.ACTIONED);
    assertThat(StatusReader.deciding(steps).status()).isEqualTo(IssueStatus.ACTIONED);
  }

  @Test
  void takesADeniedMatterForResolvedWhereTheBodyClosesIt() {
    meeting("2024-04-10", IssueStatus.DENIED, IssueStatus.RESOLVED);
    assertThat(StatusReader.deciding(steps).status()).isEqualTo(IssueStatus.RESOLVED);
  }

  @Test
  void asksAnUndatedMeetingOnlyWhereNoOtherIs() {
    meeting("", IssueStatus.ASSURED);
    assertThat(StatusReader.deciding(steps).status()).isEqualTo(IssueStatus.ASSURED);
    steps.clear();
    meeting("2024-04-10", IssueStatus.RAISED);
    meeting("", IssueStatus.ASSURED);
    assertThat(StatusReader.deciding(steps).status()).isEqualTo(IssueStatus.RAISED);
  }

  @Test
  void namesTheStatementThatDecides() {
    meeting("2024-01-10", IssueStatus.RAISED);
    meeting("2024-04-10", IssueStatus.RAISED, IssueStatus.ACTIONED, IssueStatus.REPORTED_BACK);
    assertThat(decidedBy()).contains("Lamp 1");
    steps.clear();
    meeting("2024-04-10", IssueStatus.RESOLVED, IssueStatus.RESOLVED);
    assertThat(decidedBy()).contains("Lamp 0");
    steps.clear();
    meeting("2024-04-10", IssueStatus.REPORTED_BACK, IssueStatus.REPORTED_BACK);
    assertThat(decidedBy()).contains("Lamp 1");
  }

  private String decidedBy() {
    return StatusReader.deciding(steps).occurrence().wholeText();
  }

  /** A meeting with a statement for each status; without a date where it is empty. */
  private void meeting(String date, IssueStatus... statuses) {
    DocumentBuilder builder =
        date.isEmpty()
            ? DocumentBuilder.undatedItem("lamps.txt", "alderby")
            : DocumentBuilder.whole("alderby", "Scrutiny Panel", date);
    for (int i = 0; i < statuses.length; i++) {
      builder.fact("", "Lamp %d in Cobbler Row was dark".formatted(i));
    }
    AnalysedDocument document = builder.build();
    String id = document.source().documentId();
    Meeting meeting =
        new Meeting(
            id,
            "alderby",
            "Scrutiny Panel",
            CommitteeType.CHILDRENS,
            document.facts().date(),
            document.facts().extent(),
            !date.isEmpty(),
            List.of(id),
            statuses.length);
    List<Occurrence> said =
        OccurrenceFinder.find("alderby", List.of(document), Map.of(id, meeting));
    for (int i = 0; i < statuses.length; i++) {
      steps.add(new StatusReader.Step(said.get(i), statuses[i]));
    }
  }
}
