package org.mattersarising.themes.discover;

/**
 * The nearest neighbours of points.
 *
 * @param ids of each point's neighbours, nearest first
 * @param weights how near, above 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // a graph of millions of edges
record Neighbours(int[][] ids, float[][] weights) {

  int size() {
    return ids.length;
  }
}
