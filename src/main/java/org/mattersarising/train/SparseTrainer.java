package org.mattersarising.train;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits many outputs at once over sparse features that they share and a few dense ones of each, by
 * AdaGrad (Duchi, Hazan and Singer 2011). One thread and a fixed order, so the same examples give
 * the same weights to the last bit.
 */
public final class SparseTrainer {

  private static final double START = 1e-2;
  private static final long SEED = 11;

  private final int buckets;
  private final int rounds;
  private final double rate;
  private final boolean logistic;

  /**
   * @param buckets how many sparse features there are
   * @param logistic whether outputs are probabilities; else they are plain numbers
   */
  public SparseTrainer(int buckets, int rounds, double rate, boolean logistic) {
    this.buckets = buckets;
    this.rounds = rounds;
    this.rate = rate;
    this.logistic = logistic;
  }

  /**
   * One example.
   *
   * @param features the sparse features that it has
   * @param value of each of them
   * @param dense the other features of each output, all of one length; may be empty
   * @param targets of each output
   */
  public record Example(int[] features, double value, double[][] dense, double[] targets) {}

  /**
   * What was found.
   *
   * @param sparse by feature, then by output
   * @param dense by output, then by dense feature
   */
  public record Weights(float[][] sparse, double[][] dense) {

    /** The outputs for an example, before they become probabilities. */
    public double[] logits(Example example) {
      double[] sum = new double[example.targets().length];
      outputs(example, sparse, dense, sum);
      return sum;
    }
  }

  /** Fits; all examples have as many outputs and dense features as the first. */
  public Weights fit(List<Example> examples) {
    int outputs = examples.getFirst().targets().length;
    int width = examples.getFirst().dense().length == 0 ? 0 : examples.getFirst().dense()[0].length;
    float[][] sparse = new float[buckets][outputs];
    float[][] seen = new float[buckets][outputs];
    double[][] dense = new double[width == 0 ? 0 : outputs][width];
    double[][] seenDense = new double[outputs][width];
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] sum = new double[outputs];
    for (int round = 0; round < rounds; round++) {
      shuffle(order, random);
      for (int at : order) {
        Example e = examples.get(at);
        outputs(e, sparse, dense, sum);
        for (int o = 0; o < outputs; o++) {
          double p = logistic ? 1 / (1 + StrictMath.exp(-sum[o])) : sum[o];
          sum[o] = p - e.targets()[o];
          for (int f = 0; f < width; f++) {
            double g = sum[o] * e.dense()[o][f];
            seenDense[o][f] += g * g;
            dense[o][f] -= rate * g / Math.sqrt(START + seenDense[o][f]);
          }
        }
        for (int feature : e.features()) {
          float[] w = sparse[feature];
          float[] s = seen[feature];
          for (int o = 0; o < outputs; o++) {
            double g = sum[o] * e.value();
            s[o] += (float) (g * g);
            w[o] -= (float) (rate * g / Math.sqrt(START + s[o]));
          }
        }
      }
    }
    return new Weights(sparse, dense);
  }

  private static void outputs(Example e, float[][] sparse, double[][] dense, double[] sum) {
    for (int o = 0; o < sum.length; o++) {
      sum[o] = 0;
    }
    for (int feature : e.features()) {
      float[] w = sparse[feature];
      for (int o = 0; o < sum.length; o++) {
        sum[o] += w[o];
      }
    }
    for (int o = 0; o < sum.length; o++) {
      sum[o] *= e.value();
      for (int f = 0; f < (dense.length == 0 ? 0 : dense[o].length); f++) {
        sum[o] += dense[o][f] * e.dense()[o][f];
      }
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
  }
}
