package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Percentile intervals by resampling whole blocks: units of one agenda item hang together, so
 * single units would give intervals that are too narrow. Where there are ten documents or more,
 * documents are the blocks. Source: B. Efron and R. Tibshirani (1993), An Introduction to the
 * Bootstrap, ch. 13.
 */
final class BlockBootstrap {

  private static final int RESAMPLES = 1000;
  private static final int FEWEST_BLOCKS = 5;
  private static final int DOCUMENTS_AS_BLOCKS = 10;
  private static final long SEED = 20190607L;

  private BlockBootstrap() {}

  /**
   * The 2.5 % and 97.5 % points of a figure, or null below five blocks.
   *
   * @param blockOf names the block of a thing; by document and item, or by document alone
   */
  static <T> double @Nullable [] interval(
      List<T> things,
      Function<T, String> documentOf,
      Function<T, String> blockOf,
      ToDoubleFunction<List<T>> figure) {
    long documents = things.stream().map(documentOf).distinct().count();
    Map<String, List<T>> blocks = new TreeMap<>();
    for (T thing : things) {
      String block =
          documents >= DOCUMENTS_AS_BLOCKS
              ? documentOf.apply(thing)
              : documentOf.apply(thing) + "#" + blockOf.apply(thing);
      blocks.computeIfAbsent(block, k -> new ArrayList<>()).add(thing);
    }
    if (blocks.size() < FEWEST_BLOCKS) {
      return null;
    }
    List<List<T>> all = List.copyOf(blocks.values());
    Random random = new Random(SEED);
    double[] values = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      List<T> sample = new ArrayList<>();
      for (int b = 0; b < all.size(); b++) {
        sample.addAll(all.get(random.nextInt(all.size())));
      }
      values[i] = figure.applyAsDouble(sample);
    }
    Arrays.sort(values);
    return new double[] {values[(int) (0.025 * RESAMPLES)], values[(int) (0.975 * RESAMPLES) - 1]};
  }
}
