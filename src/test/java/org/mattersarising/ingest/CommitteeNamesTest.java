package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mattersarising.model.CommitteeType;

class CommitteeNamesTest {

  @Test
  void aParishCouncilsMeetingsAreTheParishsWhateverTheyAreCalled() {
    assertThat(CommitteeNames.type("", "Ossington Parish Council")).isEqualTo(CommitteeType.PARISH);
    assertThat(CommitteeNames.type("Planning Committee", "Ossington Town Council"))
        .isEqualTo(CommitteeType.PARISH);
    assertThat(CommitteeNames.type("Full Council", "Llanfair Community Council"))
        .isEqualTo(CommitteeType.PARISH);
  }

  @Test
  void tellsTheTypeOfOthersByTheirName() {
    assertThat(CommitteeNames.type("", "Marlshire County Council")).isEqualTo(CommitteeType.OTHER);
    assertThat(CommitteeNames.type("Full Council", "Marlshire County Council"))
        .isEqualTo(CommitteeType.FULL_COUNCIL);
    assertThat(CommitteeNames.type("Children and Families Panel", "Marlshire County Council"))
        .isEqualTo(CommitteeType.CHILDRENS);
  }

  @Test
  void aCouncilsNameAboveItsDayIsItsFullMeeting() {
    assertThat(
            met("Agenda and minutes\n\nCouncil - Tuesday, 4th June, 2019 7.30 pm\n\n1. Minutes\n"))
        .isEqualTo("Council");
    assertThat(met("Council\nTuesday 4th June, 2019\n\n1. Minutes\n")).isEqualTo("Council");
    assertThat(met("Selbrook Council\n4 Jun 2019 - 09:30\n\n1 Sederunt\n")).isEqualTo("Council");
    assertThat(met("THE COUNCIL\n\nMINUTE OF MEETING OF\n\nTUESDAY 4 JUNE 2019\n\nPRESENT\n"))
        .isEqualTo("Council");
    assertThat(met("Selbrook Council\n\nStandards Committee\n4 June 2019\n"))
        .isEqualTo("Standards Committee");
    assertThat(met("Selbrook Fire Authority\n\n4 June 2019\n")).isEmpty();
  }

  @Test
  void theCommitteeThatScrutinisesACabinetIsNotTheCabinet() {
    assertThat(met("Cabinet Scrutiny Committee - Tuesday, 4th June, 2019\n\n1. Minutes\n"))
        .isEqualTo("Cabinet Scrutiny Committee");
    assertThat(met("Cabinet - Tuesday, 4th June, 2019\n\n1. Minutes\n")).isEqualTo("Cabinet");
  }

  @Test
  void aSentenceThatEndsWithTheCommitteeNamesNone() {
    assertThat(
            met(
                "Decision status: Approved\n\nFollowing debate of the item the Committee agree to\n"))
        .isEmpty();
    assertThat(met("EXCLUSION OF THE PUBLIC The Committee is asked to resolve:\n\nThat\n"))
        .isEmpty();
  }

  private static String met(String text) {
    return CommitteeNames.of(DocumentHead.of(text), "");
  }
}
