package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.mattersarising.compare.ThemeSightings.Sighting;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeKind;

/** Changes over time, by hand and on invented series. */
class ThemeChangesTest {

  private static final Theme FERRIES =
      new Theme("ferries", "F", ThemeKind.CODEBOOK, "d", List.of(), List.of(), List.of());

  private ThemeSightings sightings = new ThemeSightings();
  private final Map<String, List<Meeting>> comparable = new TreeMap<>();

  @Test
  void findsAChangeWithTheQuartersInWhichItMayLie() {
    meet("alderby", "Harbours Panel", LocalDate.of(2020, 1, 14), 24, i -> i >= 12);
    ThemeChange change = change("alderby");
    assertThat(change.found()).isTrue();
    assertThat(change.more()).isTrue();
    assertThat(change.quarter()).isEqualTo("2021-Q1");
    assertThat(change.earliest()).isEqualTo("2020-Q4");
    assertThat(change.latest()).isEqualTo("2021-Q1");
    assertThat(change.asProblemBefore()).isZero();
    assertThat(change.readBefore()).isEqualTo(12);
    assertThat(change.asProblemAfter()).isEqualTo(12);
    assertThat(change.readAfter()).isEqualTo(12);
  }

  @Test
  void isLessSureWhereTheChangeIsSlow() {
    meet("alderby", "Harbours Panel", LocalDate.of(2020, 1, 14), 30, i -> i > 8 && i % 3 != i / 12);
    ThemeChange change = change("alderby");
    assertThat(change.earliest()).isLessThan(change.quarter());
    assertThat(change.latest()).isGreaterThan(change.quarter());
  }

  @Test
  void claimsNothingOfFewMeetings() {
    meet("alderby", "Harbours Panel", LocalDate.of(2020, 1, 14), 9, i -> i >= 5);
    assertThat(changes().of("ferries", "alderby")).isNull();
  }

  @Test
  void looksForNothingInWhatNeverVaries() {
    meet("alderby", "Harbours Panel", LocalDate.of(2020, 1, 14), 24, i -> true);
    meet("brackwell", "Harbours Panel", LocalDate.of(2020, 1, 14), 24, i -> false);
    assertThat(changes().tests()).isZero();
  }

  @Test
  void doesNotTakeANewCommitteeForAChange() {
    meet("alderby", "Roads Panel", LocalDate.of(2020, 1, 14), 12, i -> i == 3);
    meet("alderby", "Harbours Panel", LocalDate.of(2021, 1, 14), 12, i -> i != 4);
    assertThat(change("alderby").found()).isFalse();
  }

  @Test
  void doesNotTakeAMentionForAProblem() {
    meet("alderby", "Harbours Panel", LocalDate.of(2020, 1, 14), 24, i -> i % 4 == 0);
    for (Meeting meeting : List.copyOf(comparable.getOrDefault("alderby", List.of()))) {
      sightings.add("ferries", "alderby", new Sighting(meeting, false));
    }
    assertThat(change("alderby").found()).isFalse();
  }

  @Test
  void givesNoAnswerWhereThereAreTooManyCommitteesOfATypeToTell() {
    for (int c = 0; c < 9; c++) {
      meet("alderby", "Panel " + c, LocalDate.of(2020, 1, 14), 12, i -> i % 2 == 0);
    }
    // Of one type they are taken together, and the table is small again.
    assertThat(change("alderby").readBefore() + change("alderby").readAfter()).isEqualTo(108);
  }

  /** In corpora without a change, one in twenty may have one found; series far fewer. */
  @Test
  void findsNothingInAlmostAllCorporaWithoutChanges() {
    for (double stay : List.of(0.0, 0.4)) {
      SplittableRandom random = new SplittableRandom(20240508);
      int nothing = 0;
      int series = 0;
      int small = 0;
      for (int run = 0; run < 200; run++) {
        double[] logits = random.doubles(8, -3, 2).toArray();
        InventedCorpus corpus =
            InventedCorpus.of(random, 8, 1 + random.nextInt(6), 0, stay, (t, c, type) -> logits[t]);
        boolean found = false;
        ThemeChanges changes = changes(corpus);
        for (Theme theme : corpus.themes) {
          for (int c = 0; c < corpus.councils.size(); c++) {
            ThemeChange change = changes.of(theme.id(), "council-" + c);
            if (change != null) {
              series++;
              small += change.pValue() <= 0.05 ? 1 : 0;
              found |= change.found();
            }
          }
        }
        nothing += found ? 0 : 1;
      }
      assertThat(nothing).as("corpora, stay %s", stay).isGreaterThanOrEqualTo(190);
      assertThat((double) small / series).as("series, stay %s", stay).isLessThanOrEqualTo(0.05);
    }
  }

  @Test
  void mostlyFindsLargeChangesAndTheirQuarters() {
    SplittableRandom random = new SplittableRandom(20240509);
    int found = 0;
    int held = 0;
    int all = 0;
    for (int run = 0; run < 60; run++) {
      int n = 30 + random.nextInt(31);
      int from = n / 4 + random.nextInt(n / 2);
      sightings = new ThemeSightings();
      comparable.clear();
      meet(
          "alderby",
          "Harbours Panel",
          LocalDate.of(2016, 1, 14),
          n,
          i -> random.nextDouble() < (i < from ? 0.2 : 0.8));
      meet("brackwell", "Harbours Panel", LocalDate.of(2016, 1, 14), n, i -> random.nextInt(3) > 1);
      ThemeChange change = change("alderby");
      String truth = Quarter.of(LocalDate.of(2016, 1, 14).plusMonths(from));
      all++;
      if (change.found()) {
        found++;
        held +=
            change.earliest().compareTo(truth) <= 0 && truth.compareTo(change.latest()) <= 0
                ? 1
                : 0;
      }
    }
    assertThat((double) found / all).isGreaterThan(0.7);
    assertThat((double) held / found).isGreaterThan(0.93);
  }

  private ThemeChange change(String council) {
    return Objects.requireNonNull(changes().of("ferries", council));
  }

  private ThemeChanges changes() {
    return new ThemeChanges(List.of(FERRIES), sightings, comparable, new ServiceCoverage(Map.of()));
  }

  private static ThemeChanges changes(InventedCorpus corpus) {
    Map<String, List<Meeting>> comparable = new TreeMap<>();
    corpus.meetings.forEach(m ->
        comparable
            .computeIfAbsent(Objects.requireNonNull(m.councilId()), k -> new ArrayList<>())
            .add(m));
    return new ThemeChanges(
        corpus.themes, corpus.sightings, comparable, new ServiceCoverage(Map.of()));
  }

  /** A meeting a month. */
  private void meet(String council, String committee, LocalDate from, int n, IntPredicate problem) {
    for (int i = 0; i < n; i++) {
      Meeting meeting =
          new Meeting(
              council + committee + i,
              council,
              committee,
              CommitteeType.OTHER,
              from.plusMonths(i),
              Extent.WHOLE,
              true,
              List.of(),
              1);
      comparable.computeIfAbsent(council, k -> new ArrayList<>()).add(meeting);
      if (problem.test(i)) {
        sightings.add("ferries", council, new Sighting(meeting, true));
      }
    }
  }
}
