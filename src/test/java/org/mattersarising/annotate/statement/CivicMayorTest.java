package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CivicMayorTest {

  private static final String LONG = "The roof of the hall was mended in spring. ".repeat(50);

  @Test
  void chairsWhereverTheMinutesSayIt() {
    assertThat(CivicMayor.chairs("Worshipful Mayor")).isTrue();
    assertThat(CivicMayor.chairs(LONG + "The LORD MAYOR")).isTrue();
    assertThat(CivicMayor.chairs(LONG + "Mayor\u2019s Announcements. " + LONG)).isTrue();
    assertThat(CivicMayor.chairs("(Mayor) was in the chair" + LONG)).isTrue();
    assertThat(CivicMayor.chairs("A mayor. " + LONG + "The Mayor declared the meeting shut"))
        .isTrue();
  }

  @Test
  void doesNotChairWhereSheLeadsOrIsOnlyNamed() {
    assertThat(CivicMayor.chairs(LONG)).isFalse();
    assertThat(CivicMayor.chairs("The Mayor went home.")).isFalse();
    assertThat(CivicMayor.chairs("Mayors Announcements; lord mayoress")).isFalse();
    assertThat(CivicMayor.chairs("Town Mayor" + LONG + "the directly-elected Mayor")).isFalse();
  }
}
