package org.mattersarising.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.api.Test;

class LabelBeamTest {

  private static final List<String> LABELS =
      List.of("other", "role-start", "role-cont", "person-start", "person-cont");
  private static final int FEATURES = 10;

  private final Random random = new Random(7);

  @Test
  void labelsAsOpenNlpWouldLabel() {
    for (int round = 0; round < 300; round++) {
      // Few values make many ties.
      TreeMap<String, double[]> weights = weights(round % 3 == 0 ? 3 : 60);
      String[][] features = features(1 + random.nextInt(7));
      Sequence expected = openNlp(weights, features);
      LabelBeam.Labelling labelling = new LabelBeam(LABELS, weights).label(features);
      assertThat(IntStream.of(labelling.outcomes()).mapToObj(LABELS::get).toList())
          .isEqualTo(expected.getOutcomes());
      assertThat(labelling.shares()).isEqualTo(expected.getProbs());
    }
  }

  @Test
  void letsANameGoOnOnlyAsItBegan() {
    assertThat(EntityLabels.follows("other", "role-cont")).isFalse();
    assertThat(EntityLabels.follows("^", "role-cont")).isFalse();
    assertThat(EntityLabels.follows("person-start", "role-cont")).isFalse();
    assertThat(EntityLabels.follows("role-start", "role-cont")).isTrue();
    assertThat(EntityLabels.follows("role-cont", "role-cont")).isTrue();
    assertThat(EntityLabels.follows("role-cont", "other")).isTrue();
  }

  private TreeMap<String, double[]> weights(int values) {
    TreeMap<String, double[]> weights = new TreeMap<>();
    for (String feature : List.of("a", "b", "c", "d", "e", "f")) {
      weights.put(feature, row(values));
    }
    for (String last : List.of("^", "other", "role-start", "role-cont", "person-start")) {
      weights.put("1" + last, row(values));
      weights.put("2" + last + "other", row(values));
      weights.put("2" + last + "^", row(values));
      weights.put("3" + last + "c", row(values));
      weights.put("4" + last + "ab", row(values));
    }
    return weights;
  }

  private double[] row(int values) {
    return LABELS.stream().mapToDouble(l -> (random.nextInt(values) - values / 2) * 0.01).toArray();
  }

  private String[][] features(int words) {
    String[][] features = new String[words][FEATURES];
    for (String[] word : features) {
      for (int i = 0; i < FEATURES; i++) {
        word[i] = String.valueOf((char) ('a' + random.nextInt(8)));
      }
    }
    return features;
  }

  private static Sequence openNlp(TreeMap<String, double[]> weights, String[][] features) {
    List<Context> contexts = new ArrayList<>();
    for (double[] row : weights.values()) {
      int[] used = IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
      contexts.add(new Context(used, IntStream.of(used).mapToDouble(i -> row[i]).toArray()));
    }
    GISModel model =
        new GISModel(
            contexts.toArray(Context[]::new),
            weights.keySet().toArray(String[]::new),
            LABELS.toArray(String[]::new));
    return new BeamSearch(3, model)
        .bestSequence(
            Arrays.stream(features).map(f -> f[MentionFeatures.WORD]).toArray(String[]::new),
            features,
            (index, words, before, own) -> LabelBeam.context((String[]) own[index], index, before),
            new BioCodec().createSequenceValidator());
  }
}
