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
}
