package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.mattersarising.compare.ThemeComparator.TestKey;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Council;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeChange;
import org.mattersarising.model.ThemeCouncil;

/**
 * Whether the comparison keeps what it promises, on invented councils whose true rates are known.
 * The numbers of runs are such that chance alone moves a share by less than the limits leave.
 */
class SimulationTest {

  private static final double FOUND = 0.05;

  @Test
  void ratesLieInTheirIntervalsAsOftenAsIsSaid() {
    SplittableRandom random = new SplittableRandom(20240501);
    int covered = 0;
    int all = 40_000;
    for (int i = 0; i < all; i++) {
      double rate = random.nextDouble();
      int n = 5 + random.nextInt(56);
      int hits = 0;
      for (int k = 0; k < n; k++) {
        hits += random.nextDouble() < rate ? 1 : 0;
      }
      WilsonInterval interval = WilsonInterval.of(hits, n);
      covered += interval.low() <= rate && rate <= interval.high() ? 1 : 0;
    }
    assertThat((double) covered / all).isBetween(0.93, 0.97);
  }

  @Test
  void ratiosToPeersLieInTheirIntervalsAsOftenAsIsSaid() {
    SplittableRandom random = new SplittableRandom(20240502);
    assertThat(coverage(random, 200, 1, () -> 2 + random.nextInt(9), 0)).isBetween(0.93, 0.97);
  }

  /** One peer tells nothing of how councils differ. */
  @Test
  void ratiosOfTwoCouncilsDoSoToo() {
    assertThat(coverage(new SplittableRandom(20240506), 150, 8, () -> 2, 0)).isBetween(0.93, 0.97);
  }

  /** Peers of few meetings each are taken together. */
  @Test
  void ratiosToPeersOfWhichLittleWasReadDoSoToo() {
    assertThat(coverage(new SplittableRandom(20240507), 100, 8, () -> 5, 3)).isBetween(0.93, 0.97);
  }

  /**
   * How often the true ratio lies in its interval.
   *
   * @param small how many councils have fewer than five meetings
   */
  private static double coverage(
      SplittableRandom random, int runs, int themes, IntSupplier howMany, int small) {
    int covered = 0;
    int all = 0;
    for (int run = 0; run < runs; run++) {
      int councils = howMany.getAsInt();
      double[][] rates = new double[themes][];
      for (int t = 0; t < themes; t++) {
        rates[t] = random.doubles(councils, 0.0005, 0.9995).toArray();
      }
      double shift = random.nextDouble(-1, 1);
      InventedCorpus.Logit logit =
          (t, c, type) ->
              InventedCorpus.logit(rates[t][c]) + (type == CommitteeType.HEALTH ? shift : 0);
      InventedCorpus corpus = InventedCorpus.of(random, themes, councils, small, 0, 0, logit);
      for (ThemeCouncil row : corpus.comparator().byCouncil()) {
        if (row.committeeType() == null && row.logRatio() != null) {
          double truth = trueLogRatio(corpus, theme(row.themeId()), row.councilId(), logit);
          all++;
          covered +=
              Objects.requireNonNull(row.logRatioLow()) <= truth
                      && truth <= Objects.requireNonNull(row.logRatioHigh())
                  ? 1
                  : 0;
        }
      }
    }
    assertThat(all).isGreaterThan(1000);
    return (double) covered / all;
  }

  /** Neither a difference to peers nor a change over time: all that a report would call found. */
  @Test
  void findsNothingInAlmostAllCorporaWithoutDifferences() {
    SplittableRandom random = new SplittableRandom(20240503);
    assertThat(findNothing(random, 1000, 0.7, 0)).isGreaterThanOrEqualTo(950);
  }

  /** Themes that stay on the agenda look like differences to whoever takes meetings one by one. */
  @Test
  void findsNothingEitherWhereThemesMerelyStayOnTheAgenda() {
    SplittableRandom random = new SplittableRandom(20240505);
    assertThat(findNothing(random, 400, 0, 0.4)).isGreaterThanOrEqualTo(380);
  }

  /** In how many corpora nothing is found, where all councils are alike and stay as they are. */
  private static int findNothing(SplittableRandom random, int runs, double length, double stay) {
    int nothing = 0;
    for (int run = 0; run < runs; run++) {
      double[] logits = random.doubles(12, -3.5, 2).toArray();
      InventedCorpus corpus =
          InventedCorpus.of(
              random,
              12,
              2 + random.nextInt(9),
              length,
              stay,
              (t, c, type) -> logits[t] + (type == CommitteeType.HEALTH && t % 2 == 0 ? 1 : 0));
      ThemeComparator comparator = corpus.comparator();
      boolean found = comparator.qValues().values().stream().anyMatch(q -> q <= FOUND);
      for (Theme theme : corpus.themes) {
        for (Council council : corpus.councils) {
          ThemeChange change = comparator.changes().of(theme.id(), council.id());
          found |= change != null && change.found();
        }
      }
      nothing += found ? 0 : 1;
    }
    return nothing;
  }

  @Test
  void holdsTheShareOfFalseFindings() {
    SplittableRandom random = new SplittableRandom(20240504);
    double falseShare = 0;
    int findings = 0;
    int runs = 300;
    for (int run = 0; run < runs; run++) {
      int themes = 20;
      int councils = 6;
      // In a third of the themes the councils differ, in the others none does.
      double[][] logits = new double[themes][councils];
      for (int t = 0; t < themes; t++) {
        double common = random.nextDouble(-3, 2);
        for (int c = 0; c < councils; c++) {
          logits[t][c] = common + (t % 3 == 0 ? 1.5 * random.nextGaussian() : 0);
        }
      }
      InventedCorpus corpus =
          InventedCorpus.of(random, themes, councils, 0.7, (t, c, type) -> logits[t][c]);
      int wrong = 0;
      int found = 0;
      for (Map.Entry<TestKey, Double> test : corpus.comparator().qValues().entrySet()) {
        if (test.getValue() <= FOUND) {
          found++;
          wrong += theme(test.getKey().themeId()) % 3 == 0 ? 0 : 1;
        }
      }
      falseShare += found == 0 ? 0 : (double) wrong / found / runs;
      findings += found;
    }
    assertThat(falseShare).isLessThanOrEqualTo(FOUND);
    // A test that finds nothing holds any rate.
    assertThat(findings).isGreaterThan(2 * runs);
  }

  private static int theme(String id) {
    return Integer.parseInt(id.substring("theme-".length()));
  }

  /** Of the council's true rate to its peers', both in the meetings that were compared. */
  private static double trueLogRatio(
      InventedCorpus corpus, int theme, String council, InventedCorpus.Logit logit) {
    LikeMeetings like = corpus.comparator().like(corpus.themes.get(theme), council, null);
    List<Meeting> peers = new ArrayList<>();
    like.peers().values().forEach(peers::addAll);
    double own = 0;
    double theirs = 0;
    for (CommitteeType type : like.types()) {
      List<Meeting> mine = of(type, like.own());
      double share = (double) mine.size() / like.own().size();
      own += share * mean(theme, mine, logit);
      theirs += share * mean(theme, of(type, peers), logit);
    }
    return Math.log(own / theirs);
  }

  private static List<Meeting> of(CommitteeType type, List<Meeting> meetings) {
    return meetings.stream().filter(m -> m.committeeType() == type).toList();
  }

  private static double mean(int theme, List<Meeting> meetings, InventedCorpus.Logit logit) {
    return meetings.stream()
        .mapToDouble(m -> {
          String council = Objects.requireNonNull(m.councilId());
          int c = Integer.parseInt(council.substring("council-".length()));
          return InventedCorpus.rate(logit.of(theme, c, m.committeeType()));
        })
        .average()
        .orElseThrow();
  }
}
