package org.mattersarising.themes.discover;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;

/**
 * Splits a graph of nearest neighbours into communities by the Leiden algorithm (Traag, Waltman and
 * van Eck 2019, From Louvain to Leiden) on modularity. Points in no edge stand alone. The same
 * graph and seed give the same communities.
 */
final class Communities {

  private static final int ITERATIONS = 3;

  private final double resolution;
  private final int neighbours;

  /**
   * @param resolution 1 for plain modularity; more gives more and smaller communities
   * @param neighbours how many nearest ones of each point make edges
   */
  Communities(double resolution, int neighbours) {
    this.resolution = resolution;
    this.neighbours = neighbours;
  }

  /**
   * The community of each point, from 0; -1 for points left out.
   *
   * @param drawn the points that take part; the others are as if they had never been there
   */
  int[] split(Neighbours graph, BitSet drawn, long seed) {
    int[] place = new int[graph.size()];
    Arrays.fill(place, -1);
    int n = 0;
    for (int i = drawn.nextSetBit(0); i >= 0; i = drawn.nextSetBit(i + 1)) {
      place[i] = n++;
    }
    EdgeList edges = new EdgeList();
    for (int i = drawn.nextSetBit(0); i >= 0; i = drawn.nextSetBit(i + 1)) {
      int taken = 0;
      for (int k = 0; k < graph.ids()[i].length && taken < neighbours; k++) {
        int j = graph.ids()[i][k];
        if (place[j] < 0) {
          continue;
        }
        taken++;
        // An edge that both ends choose is listed once, by the lower one.
        if (j < i && chosen(graph, j, i, place)) {
          continue;
        }
        edges.add(place[i], place[j], graph.weights()[i][k]);
      }
    }
    int[] community = new int[graph.size()];
    Arrays.fill(community, -1);
    if (n == 0) {
      return community;
    }
    Network network = edges.network(n);
    Clustering clustering =
        new LeidenAlgorithm(
                resolution / (2 * network.getTotalEdgeWeight()),
                ITERATIONS,
                LeidenAlgorithm.DEFAULT_RANDOMNESS,
                new Random(seed))
            .findClustering(network);
    for (int i = drawn.nextSetBit(0); i >= 0; i = drawn.nextSetBit(i + 1)) {
      community[i] = clustering.getCluster(place[i]);
    }
    return community;
  }

  private boolean chosen(Neighbours graph, int by, int other, int[] place) {
    int taken = 0;
    for (int k = 0; k < graph.ids()[by].length && taken < neighbours; k++) {
      int j = graph.ids()[by][k];
      if (j == other) {
        return true;
      }
      taken += place[j] < 0 ? 0 : 1;
    }
    return false;
  }
}
