package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.IssueEvent;

class CoherenceTest {

  private static final String[] DRAINS = {
    "The drains in Sandpit Hollow were blocked again after the storm",
    "Water stood in Sandpit Hollow since the blocked drains had not been cleared after the storm",
    "The contractor had not yet been to the blocked drains in Sandpit Hollow"
  };

  private static final String[] ONE_PLACE = {
    "A birch overhangs the lane by Sandpit Hollow",
    "Somebody left a caravan in Sandpit Hollow",
    "New bulbs for Sandpit Hollow arrived from the nursery"
  };

  @Test
  void putsOneMatterAboveSeveralOfOnePlace() {
    assertThat(Objects.requireNonNull(of(DRAINS))).isGreaterThan(0.8);
    assertThat(Objects.requireNonNull(of(ONE_PLACE))).isLessThan(0.5);
  }

  @Test
  void wordsOfProcedureBringNothingTogether() {
    String clerk = "The Clerk to write to them and to report to the next meeting";
    assertThat(of("A birch overhangs the lane", clerk, "New bulbs arrived from the nursery", clerk))
        .isEqualTo(of("A birch overhangs the lane", "New bulbs arrived from the nursery"));
  }

  @Test
  void saysNothingOfOneMeeting() {
    assertThat(of(DRAINS[0])).isNull();
  }

  /** Files come in any order, and so do the statements that a person put together. */
  @Test
  void doesNotDependOnTheOrder() {
    assertThat(of(DRAINS[2], DRAINS[0], DRAINS[1])).isEqualTo(of(DRAINS));
  }

  @Test
  void projectedVectorsHaveAScaleOfTheirOwn() {
    assertThat(of(VectorOrigin.PROJECTED, DRAINS)).isNotEqualTo(of(DRAINS));
  }

  private static @Nullable Double of(String... statements) {
    return of(VectorOrigin.MODEL, statements);
  }

  /** Each statement in a meeting of its own. */
  private static @Nullable Double of(VectorOrigin origin, String... statements) {
    List<Occurrence> read = RoutineBusinessTest.occurrences(statements);
    List<IssueEvent> events =
        read.stream()
            .map(o ->
                new IssueEvent(o.statement().id(), "alderby", o.date(), EventKind.RAISED, null, 1))
            .toList();
    return new Coherence(origin).of(new Matter("alderby", "", read), events);
  }
}
