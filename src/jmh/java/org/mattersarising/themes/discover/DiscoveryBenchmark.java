package org.mattersarising.themes.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long themes are sought in invented statements, in a heap of 1.5 GB, all processors together:
 * 400 subjects of unequal size, a third of the statements on none, 30 statements a document, 60
 * councils.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1500m")
public class DiscoveryBenchmark {

  private static final int DIMENSIONS = 384;
  private static final int SUBJECTS = 400;

  /** How many statements there are. */
  @Param({"10000", "100000"})
  public int statements;

  private List<Candidate> candidates;

  /** Invents the statements. */
  @Setup
  public void invent() {
    candidates = invented(statements);
  }

  /** Seeks themes. */
  @Benchmark
  public Discovery discovers() {
    return new LeidenThemeDiscoverer().discover(candidates);
  }

  static List<Candidate> invented(int statements) {
    Random random = new Random(5);
    float[][] centres = new float[SUBJECTS][];
    for (int s = 0; s < SUBJECTS; s++) {
      centres[s] = unit(random, null);
    }
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      int subject = (int) (SUBJECTS * Math.pow(random.nextDouble(), 1.5));
      boolean none = random.nextInt(3) == 0;
      Map<String, Double> words = new TreeMap<>();
      StringBuilder text = new StringBuilder("The");
      for (int w = 0; w < 5; w++) {
        String word =
            none || random.nextInt(3) == 0
                ? "common" + random.nextInt(4000)
                : "of" + subject + "x" + random.nextInt(8);
        words.put(word, 1.0);
        text.append(' ').append(word);
      }
      all.add(
          new Candidate(
              String.format("%016x", i * 0x9E3779B97F4A7C15L),
              "meeting" + i / 30,
              "council" + i / 30 % 60,
              text.append('.').toString(),
              List.of(),
              words,
              unit(random, none ? null : centres[subject])));
    }
    return all;
  }

  private static float[] unit(Random random, float[] centre) {
    float[] vector = new float[DIMENSIONS];
    double square = 0;
    for (int d = 0; d < DIMENSIONS; d++) {
      double noise = random.nextGaussian() / Math.sqrt(DIMENSIONS);
      vector[d] = (float) (centre == null ? noise : centre[d] + noise);
      square += vector[d] * vector[d];
    }
    for (int d = 0; d < DIMENSIONS; d++) {
      vector[d] /= (float) Math.sqrt(square);
    }
    return vector;
  }
}
