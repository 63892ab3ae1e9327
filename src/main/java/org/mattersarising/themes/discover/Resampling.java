package org.mattersarising.themes.discover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Draws of documents, and what communities they give: each draw takes four documents in five, and
 * then each council is left out once. Whether a document is drawn depends on nothing but itself and
 * the number of the draw, so that one document more changes little.
 */
final class Resampling {

  private static final double DRAWN = 0.8;

  /** Where there are more councils, several are left out at a time. */
  private static final int MOST_COUNCILS = 10;

  /**
   * One draw.
   *
   * @param points that took part
   * @param communities of each point, -1 for the others
   * @param council whether it left a council out
   */
  @SuppressWarnings("ArrayRecordComponent") // one number a statement and draw
  record Run(BitSet points, int[] communities, boolean council) {}

  private final List<Run> runs;

  private Resampling(List<Run> runs) {
    this.runs = List.copyOf(runs);
  }

  /**
   * Draws and splits.
   *
   * @param points one candidate each
   * @param draws how many draws of documents
   */
  static Resampling of(List<Candidate> points, Neighbours graph, Communities method, int draws) {
    List<BitSet> drawn = new ArrayList<>();
    for (int draw = 0; draw < draws; draw++) {
      BitSet taken = new BitSet();
      for (int i = 0; i < points.size(); i++) {
        taken.set(i, isDrawn(points.get(i).documentId(), draw));
      }
      drawn.add(taken);
    }
    List<BitSet> without = withoutCouncil(points);
    drawn.addAll(without);
    int councilsFrom = draws;
    // Each draw is independent of the others: any number of threads gives the same.
    return new Resampling(
        IntStream.range(0, drawn.size())
            .parallel()
            .mapToObj(d ->
                new Run(drawn.get(d), method.split(graph, drawn.get(d), d + 1), d >= councilsFrom))
            .toList());
  }

  private static List<BitSet> withoutCouncil(List<Candidate> points) {
    List<String> councils =
        List.copyOf(new TreeSet<>(points.stream().map(Candidate::councilId).toList()));
    List<BitSet> without = new ArrayList<>();
    int parts = Math.min(MOST_COUNCILS, councils.size());
    for (int part = 0; councils.size() > 1 && part < parts; part++) {
      BitSet taken = new BitSet();
      for (int i = 0; i < points.size(); i++) {
        taken.set(i, councils.indexOf(points.get(i).councilId()) % parts != part);
      }
      without.add(taken);
    }
    return without;
  }

  private static boolean isDrawn(String document, int draw) {
    return new Random(document.hashCode() * 1_000_003L + draw).nextDouble() < DRAWN;
  }

  List<Run> runs() {
    return runs;
  }

  /**
   * The graph in which an edge weighs as much as its ends stayed together (consensus clustering: A.
   * Lancichinetti and S. Fortunato 2012, Scientific Reports 2:336). Edges whose ends mostly parted
   * are gone.
   */
  Neighbours agreed(Neighbours graph, double least) {
    int n = graph.size();
    int[][] ids = new int[n][];
    float[][] weights = new float[n][];
    IntStream.range(0, n)
        .parallel()
        .forEach(i -> {
          int[] all = graph.ids()[i];
          int kept = 0;
          int[] keptIds = new int[all.length];
          float[] keptWeights = new float[all.length];
          for (int k = 0; k < all.length; k++) {
            double rate = together(i, all[k]);
            if (rate >= least) {
              keptIds[kept] = all[k];
              keptWeights[kept++] = (float) (rate * rate * graph.weights()[i][k]);
            }
          }
          ids[i] = java.util.Arrays.copyOf(keptIds, kept);
          weights[i] = java.util.Arrays.copyOf(keptWeights, kept);
        });
    return new Neighbours(ids, weights);
  }

  /** In how many of the draws that took both they were in one community, 0 to 1. */
  double together(int one, int other) {
    int both = 0;
    int same = 0;
    for (Run run : runs) {
      int a = run.communities()[one];
      int b = run.communities()[other];
      if (a >= 0 && b >= 0) {
        both++;
        same += a == b ? 1 : 0;
      }
    }
    return both == 0 ? 0 : (double) same / both;
  }
}
