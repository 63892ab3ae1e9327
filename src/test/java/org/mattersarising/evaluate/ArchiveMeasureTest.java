package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mattersarising.evaluate.ClusterScoresTest.value;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mattersarising.evaluate.ArchiveMeasure.FoundIssue;
import org.mattersarising.evaluate.ArchiveMeasure.TrueIssue;

final class ArchiveMeasureTest {

  private static final TrueIssue BUSES =
      new TrueIssue("buses", Set.of("d1", "d2", "d3"), List.of("bus", "timetable"), 3);
  private static final TrueIssue DAMP =
      new TrueIssue("damp", Set.of("d2", "d4"), List.of("mould"), 2);

  @Test
  void agreesWithACaseWorkedOutByHand() {
    List<FoundIssue> found =
        List.of(
            // Documents: 2 · 2 / (2 + 3) = 0.8; both statements hold a word of BUSES.
            new FoundIssue("1", Set.of("d1", "d2"), List.of("The buses ran late.", "A timetable")),
            // One of three statements holds the word of DAMP: no match, though the documents agree.
            new FoundIssue("2", Set.of("d2", "d4"), List.of("Mould again", "Rents", "Fees")),
            // Third of 1.5 · 2 = 3: half of its statements hold the word; documents 2 · 1 / (1 +
            // 2).
            new FoundIssue("3", Set.of("d4"), List.of("Black mould", "The wall")),
            // Past the third place: would be perfect, comes too late.
            new FoundIssue("4", Set.of("d2", "d4"), List.of("mould")));

    List<Metric> metrics = new ArchiveMeasure(List.of(BUSES, DAMP), found).metrics("");

    double coverage = (3 * 0.8 + 2 * (2.0 / 3)) / 5;
    assertThat(value(metrics, "precision")).isEqualTo(0.5);
    assertThat(value(metrics, "coverage")).isCloseTo(coverage, within(1e-6));
    assertThat(value(metrics, "score"))
        .isCloseTo(2 * 0.5 * coverage / (0.5 + coverage), within(1e-6));
  }

  @Test
  void wantsSomeAgreementOfDocuments() {
    TrueIssue wide =
        new TrueIssue(
            "wide", Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), List.of("bus"), 10);

    // 2 · 1 / (1 + 10) = 0.18
    List<Metric> metrics =
        new ArchiveMeasure(List.of(wide), List.of(new FoundIssue("1", Set.of("a"), List.of("bus"))))
            .metrics("");

    assertThat(metrics).allMatch(m -> m.value() == 0);
  }

  @Test
  void findsAWordAtTheStartOfAWordOnly() {
    assertThat(ArchiveMeasure.holds("Several Buses were late", List.of("bus"))).isTrue();
    assertThat(ArchiveMeasure.holds("The omnibus edition", List.of("bus"))).isFalse();
    assertThat(ArchiveMeasure.holds("anything", List.of(" ", ""))).isFalse();
  }

  @Test
  void isZeroWithoutAnyIssueOfOurs() {
    List<Metric> metrics = new ArchiveMeasure(List.of(BUSES, DAMP), List.of()).metrics("");

    assertThat(metrics).hasSize(3).allMatch(m -> m.value() == 0 && m.support() == 2);
  }

  @Test
  void givesAllOnesToAPerfectPrediction() {
    List<FoundIssue> found =
        List.of(
            new FoundIssue("1", BUSES.documents(), List.of("late bus")),
            new FoundIssue("2", DAMP.documents(), List.of("mould")));

    assertThat(new ArchiveMeasure(List.of(BUSES, DAMP), found).metrics(""))
        .allMatch(m -> m.value() == 1);
  }
}
