package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutineTest {

  @Test
  void linesOfAProgrammeBillsThanksAndAppointmentsConcernNobody() {
    assertThat(Routine.isLine("Item, report author, date", "")).isTrue();
    assertThat(Routine.isLine("Ferry budget | B. Lode | 4 May", "")).isTrue();
    assertThat(Routine.isLine("Invoice of Reed and Son £ 420.00", "Finance")).isTrue();
    assertThat(Routine.isLine("Rope and tar", "Accounts for payment")).isTrue();
    assertThat(Routine.isLine("Members thanked the ferrymen for their work.", "")).isTrue();
    assertThat(Routine.isLine("Cllr Reed was elected as Chair for the year.", "")).isTrue();
  }

  @Test
  void wordsThatTellATroubleAreNoRoutine() {
    assertThat(Routine.isLine("Cllr Reed challenged the bill of £90 for fees.", "Payments made"))
        .isFalse();
    assertThat(Routine.isLine("The Chair thanked staff but feared that more would go.", ""))
        .isFalse();
    assertThat(Routine.isLine("Nobody was appointed, so the ferry did not run.", "")).isFalse();
    assertThat(Routine.isLine("The ramp is rusted through.", "Works")).isFalse();
  }

  @Test
  void aPaperOfEveryMeetingIsKnownByItsWholeTitle() {
    assertThat(Routine.isStanding("Finance")).isTrue();
    assertThat(Routine.isStanding("Asset register")).isTrue();
    assertThat(Routine.isStanding("Ferry finances")).isFalse();
  }

  @Test
  void whatComesAndGoesIsOneOff() {
    assertThat(Routine.isOneOff("Summer fair", "Rain was feared.")).isTrue();
    assertThat(Routine.isOneOff("Ferry race", "The race was cancelled.")).isTrue();
    assertThat(Routine.isOneOff("Fares", "They had gone up.")).isFalse();
  }
}
