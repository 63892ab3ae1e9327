package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.SentenceVector;

class SharedMattersTest {

  private static Concern concern(String council, String theme, double angle) {
    return concern(council, theme, (float) Math.cos(angle), (float) Math.sin(angle));
  }

  private static Concern concern(String council, String theme, float... values) {
    return new Concern(
        council,
        theme,
        council + theme + Arrays.toString(values),
        List.of(CoarseVector.of(new SentenceVector(0, values))));
  }

  @Test
  void groupsWhatSeveralCouncilsRaiseUnderOneTheme() {
    Concern one = concern("alderby", "homes", 0);
    Concern near = concern("birchby", "homes", 0.2);
    Concern other = concern("cedarby", "roads", 0.1);
    Concern far = concern("cedarby", "homes", 2);
    assertThat(new SharedMatters(0.55).group(List.of(one, near, other, far)))
        .containsExactly(List.of(one, near));
    assertThat(
            new SharedMatters(0.55)
                .group(List.of(one, concern("alderby", "homes", 0.1), concern("", "homes", 0))))
        .isEmpty();
  }

  @Test
  void keepsAnglesInAQuarterOfTheMemory() {
    Random random = new Random(5);
    for (int pair = 0; pair < 200; pair++) {
      SentenceVector one = unit(random, 384);
      SentenceVector other = unit(random, 384);
      assertThat(CoarseVector.of(one).cosine(CoarseVector.of(other)))
          .isCloseTo(one.cosine(other), Offset.offset(0.01));
      assertThat(CoarseVector.of(one).cosine(CoarseVector.of(one))).isEqualTo(1);
    }
    CoarseVector nowhere = CoarseVector.of(new SentenceVector(0, new float[3]));
    assertThat(nowhere.cosine(nowhere)).isZero();
  }

  private static SentenceVector unit(Random random, int dimensions) {
    float[] values = new float[dimensions];
    double squares = 0;
    for (int d = 0; d < dimensions; d++) {
      values[d] = (float) random.nextGaussian();
      squares += (double) values[d] * values[d];
    }
    for (int d = 0; d < dimensions; d++) {
      values[d] /= (float) Math.sqrt(squares);
    }
    return new SentenceVector(0, values);
  }

  @Test
  void groupsByChainsAsByAllDistancesAtOnce() {
    Random random = new Random(3);
    List<Concern> concerns = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      float[] values = new float[5];
      for (int d = 0; d < values.length; d++) {
        values[d] = (float) random.nextGaussian();
      }
      concerns.add(concern("council" + i, "homes", values));
    }
    for (double likeness : new double[] {0.55, 0.8, 0.9}) {
      Distances all = new Distances(concerns.size());
      for (int i = 0; i < concerns.size(); i++) {
        for (int j = 0; j < i; j++) {
          double distance = 1 - concerns.get(i).likeness(concerns.get(j));
          all.set(i, j, (float) (Math.rint(distance * 1e4) / 1e4));
        }
      }
      Set<List<Concern>> expected =
          AverageLinkage.groups(all, 1 - likeness).stream()
              .filter(g -> g.size() > 1)
              .map(g -> g.stream().map(concerns::get).toList())
              .collect(Collectors.toSet());
      assertThat(new SharedMatters(likeness).group(concerns))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
