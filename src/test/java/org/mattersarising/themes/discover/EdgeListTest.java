package org.mattersarising.themes.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.junit.jupiter.api.Test;

class EdgeListTest {

  @Test
  void isTheNetworkThatTheLibraryWouldHaveSorted() {
    Random random = new Random(11);
    for (int points : new int[] {2, 7, 60, 2000}) {
      EdgeList edges = new EdgeList();
      LargeIntArray[] unsorted = {new LargeIntArray(0), new LargeIntArray(0)};
      LargeDoubleArray weights = new LargeDoubleArray(0);
      TreeSet<Long> pairs = new TreeSet<>();
      for (int n = 0; n < 6 * points; n++) {
        int one = random.nextInt(points);
        int other = random.nextInt(points);
        if (one != other && pairs.add(Math.min(one, other) * 100_000L + Math.max(one, other))) {
          double weight = random.nextInt(10_000) / 10_000.0;
          edges.add(one, other, weight);
          unsorted[0].append(one);
          unsorted[1].append(other);
          weights.append(weight);
        }
      }
      Network expected = new Network(points, true, unsorted, weights, false, true);
      Network network = edges.network(points);
      assertThat(network.getNNodes()).isEqualTo(expected.getNNodes());
      assertThat(network.getTotalEdgeWeight()).isEqualTo(expected.getTotalEdgeWeight());
      assertThat(network.getNodeWeights()).isEqualTo(expected.getNodeWeights());
      assertThat(network.getEdges()[0].toArray()).isEqualTo(expected.getEdges()[0].toArray());
      assertThat(network.getEdges()[1].toArray()).isEqualTo(expected.getEdges()[1].toArray());
      assertThat(network.getEdgeWeights().toArray()).isEqualTo(expected.getEdgeWeights().toArray());
    }
  }
}
