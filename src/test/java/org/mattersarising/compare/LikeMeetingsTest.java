package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;

class LikeMeetingsTest {

  private final Map<String, List<Meeting>> meetings = new HashMap<>();

  @Test
  void comparesOnlyTheTimeThatBothSpan() {
    add("alderby", CommitteeType.CHILDRENS, 2019, 2024, 2);
    add("brackwell", CommitteeType.CHILDRENS, 2021, 2026, 2);
    LikeMeetings like = like("alderby");
    assertThat(like.own()).hasSize(8);
    assertThat(like.peers().get("brackwell")).hasSize(8);
    assertThat(like.from()).isEqualTo("2021-01-10");
    assertThat(like.to()).isEqualTo("2024-07-10");
    assertThat(like.note()).startsWith("4 of this council's 12 comparable meetings");
  }

  @Test
  void keepsMeetingsThatLieOnOtherDaysOfTheSameQuarter() {
    add("alderby", CommitteeType.CHILDRENS, 2020, 2023, 4);
    for (int i = 0; i < 16; i++) {
      add("brackwell", CommitteeType.CHILDRENS, LocalDate.of(2020, 2, 20).plusMonths(3L * i));
    }
    LikeMeetings like = like("alderby");
    assertThat(like.own()).hasSize(16);
    assertThat(like.peers().get("brackwell")).hasSize(16);
    assertThat(like.from()).isEqualTo("2020-01-10");
    assertThat(like.to()).isEqualTo("2023-11-20");
    assertThat(like.note()).isEmpty();
  }

  @Test
  void saysThatPeriodsDoNotOverlap() {
    add("alderby", CommitteeType.CHILDRENS, 2012, 2015, 3);
    add("brackwell", CommitteeType.CHILDRENS, 2020, 2024, 3);
    LikeMeetings like = like("alderby");
    assertThat(like.comparable()).isFalse();
    assertThat(like.note()).contains("different times");
  }

  @Test
  void comparesOnlyCommitteeTypesThatBothHave() {
    add("alderby", CommitteeType.CHILDRENS, 2020, 2023, 2);
    add("alderby", CommitteeType.PLANNING, 2020, 2023, 4);
    add("brackwell", CommitteeType.CHILDRENS, 2020, 2023, 2);
    add("corley", CommitteeType.HOUSING, 2020, 2023, 2);
    LikeMeetings like = like("alderby");
    assertThat(like.types()).containsExactly(CommitteeType.CHILDRENS);
    assertThat(like.peers()).containsOnlyKeys("brackwell");
    assertThat(like.note()).startsWith("16 of this council's 24 comparable meetings");
  }

  @Test
  void saysThatCommitteeTypesDiffer() {
    add("alderby", CommitteeType.PLANNING, 2020, 2023, 4);
    add("brackwell", CommitteeType.CHILDRENS, 2020, 2023, 2);
    assertThat(like("alderby").note()).contains("same types of committee");
  }

  @Test
  void givesEachTypeOfCommitteeASpanOfItsOwn() {
    add("alderby", CommitteeType.CHILDRENS, 2012, 2015, 2);
    add("alderby", CommitteeType.PLANNING, 2020, 2023, 2);
    add("brackwell", CommitteeType.CHILDRENS, 2020, 2023, 2);
    add("brackwell", CommitteeType.PLANNING, 2012, 2015, 2);
    // Both sides span 2012 to 2023, but never with the same type of committee.
    assertThat(like("alderby").comparable()).isFalse();
    assertThat(like("alderby").note()).contains("different times");
    add("brackwell", CommitteeType.CHILDRENS, 2014, 2015, 3);
    assertThat(like("alderby").comparable()).isFalse();
    add("alderby", CommitteeType.PLANNING, 2014, 2015, 1);
    LikeMeetings like = like("alderby");
    assertThat(like.own()).hasSize(6);
    assertThat(like.peers().get("brackwell")).hasSize(10);
    assertThat(like.from()).isEqualTo("2014-01-10");
    assertThat(like.to()).isEqualTo("2015-09-10");
    assertThat(like.note()).startsWith("12 of this council's 18 comparable meetings");
  }

  @Test
  void takesPeersTogetherWhereLittleWasReadOfEach() {
    add("alderby", CommitteeType.CHILDRENS, 2020, 2023, 2);
    add("brackwell", CommitteeType.CHILDRENS, 2020, 2020, 4);
    assertThat(like("alderby").note())
        .startsWith("Fewer than five comparable meetings were read of its peers’");
    assertThat(like("brackwell").note())
        .startsWith("Fewer than five comparable meetings were read of this");
    add("corley", CommitteeType.CHILDRENS, 2023, 2023, 1);
    assertThat(like("alderby").own()).hasSize(7);
    assertThat(like("alderby").peers()).containsOnlyKeys("brackwell", "corley");
  }

  private LikeMeetings like(String council) {
    return LikeMeetings.of(
        meetings.getOrDefault(council, List.of()),
        meetings,
        meetings.keySet().stream().filter(c -> !c.equals(council)).sorted().toList(),
        m -> true);
  }

  /** So many meetings a year, evenly, on the tenth of a month. */
  private void add(String council, CommitteeType type, int first, int last, int perYear) {
    for (int year = first; year <= last; year++) {
      for (int i = 0; i < perYear; i++) {
        add(council, type, LocalDate.of(year, 1 + i * 12 / perYear, 10));
      }
    }
  }

  private void add(String council, CommitteeType type, LocalDate date) {
    meetings
        .computeIfAbsent(council, k -> new ArrayList<>())
        .add(
            new Meeting(
                council + type + date,
                council,
                "Panel",
                type,
                date,
                Extent.WHOLE,
                true,
                List.of(),
                1));
  }
}
