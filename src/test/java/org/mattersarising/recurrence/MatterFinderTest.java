package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatterFinderTest {

  @Test
  void cutsAnArchiveOfManyMeetingsFinerThanOneOfFew() {
    assertThat(MatterFinder.cut(30)).isLessThan(MatterFinder.cut(20));
    assertThat(MatterFinder.cut(20)).isLessThan(MatterFinder.cut(9));
  }

  @Test
  void keepsTheCutWithinBoundsForArchivesOfAnySize() {
    assertThat(MatterFinder.cut(1)).isEqualTo(MatterFinder.cut(5));
    assertThat(MatterFinder.cut(40)).isEqualTo(MatterFinder.cut(4000)).isPositive();
  }
}
