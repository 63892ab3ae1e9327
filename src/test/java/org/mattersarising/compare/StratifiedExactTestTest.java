package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StratifiedExactTestTest {

  @Test
  void saysWhatShufflingMeetingsWithinCommitteeTypesSays() {
    List<Stratum> strata = List.of(new Stratum(4, 6, 5, 20), new Stratum(3, 5, 4, 12));
    Random random = new Random(5);
    int seen = 7;
    double[] counts = new double[12];
    int shuffles = 40_000;
    for (int i = 0; i < shuffles; i++) {
      int with = 0;
      for (Stratum s : strata) {
        with += shuffled(s, random);
      }
      counts[with]++;
    }
    double p = 0;
    for (double count : counts) {
      p += count <= counts[seen] ? count / shuffles : 0;
    }
    assertThat(StratifiedExactTest.pValue(strata)).isCloseTo(p, within(0.005));
  }

  private static int shuffled(Stratum s, Random random) {
    List<Boolean> meetings = new ArrayList<>();
    for (int i = 0; i < s.meetings() + s.peerMeetings(); i++) {
      meetings.add(i < s.with() + s.peersWith());
    }
    Collections.shuffle(meetings, random);
    return (int) meetings.subList(0, s.meetings()).stream().filter(b -> b).count();
  }

  @Test
  void saysNothingWhereNothingElseCouldHaveBeenSeen() {
    List<Stratum> everywhere = List.of(new Stratum(5, 5, 9, 9));
    assertThat(StratifiedExactTest.pValue(everywhere)).isEqualTo(1);
    assertThat(StratifiedExactTest.canVary(everywhere)).isFalse();
    assertThat(StratifiedExactTest.canVary(List.of(new Stratum(0, 5, 0, 9)))).isFalse();
    assertThat(StratifiedExactTest.canVary(List.of(new Stratum(0, 5, 1, 9)))).isTrue();
    assertThat(StratifiedExactTest.canVary(List.of())).isFalse();
  }

  @Test
  void bearsThousandsOfMeetings() {
    assertThat(StratifiedExactTest.pValue(List.of(new Stratum(900, 2000, 8000, 40000))))
        .isLessThan(1e-6);
  }
}
