package org.mattersarising.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a partition agrees with the true one. V-measure: A. Rosenberg and J. Hirschberg (2007),
 * EMNLP-CoNLL, 410–420; normalised mutual information by the geometric mean: A. Strehl and J. Ghosh
 * (2002), JMLR 3; Rand index adjusted for chance: L. Hubert and P. Arabie (1985), Journal of
 * Classification 2. Natural logarithms; all 1 for the same partition.
 *
 * @param homogeneity whether groups hold one class each
 * @param completeness whether classes stay together
 * @param vMeasure their harmonic mean
 * @param nmi mutual information by the geometric mean of both entropies
 * @param adjustedRand 0 where agreement is by chance; can be negative
 */
public record PartitionScores(
    double homogeneity, double completeness, double vMeasure, double nmi, double adjustedRand) {

  /**
   * Compares two partitions of the same things.
   *
   * @param truth the class of each thing
   * @param found the group of each thing, in the same order
   */
  public static PartitionScores of(List<String> truth, List<String> found) {
    if (truth.size() != found.size()) {
      throw new IllegalArgumentException("not of the same things");
    }
    int n = truth.size();
    Map<String, Integer> classes = new TreeMap<>();
    Map<String, Integer> groups = new TreeMap<>();
    Map<String, Map<String, Integer>> cells = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      classes.merge(truth.get(i), 1, Integer::sum);
      groups.merge(found.get(i), 1, Integer::sum);
      cells
          .computeIfAbsent(truth.get(i), k -> new TreeMap<>())
          .merge(found.get(i), 1, Integer::sum);
    }
    double mutual = 0;
    double together = 0;
    for (Map.Entry<String, Map<String, Integer>> row : cells.entrySet()) {
      double inClass = classes.getOrDefault(row.getKey(), 0);
      for (Map.Entry<String, Integer> cell : row.getValue().entrySet()) {
        double inGroup = groups.getOrDefault(cell.getKey(), 0);
        double both = cell.getValue();
        mutual += both / n * Math.log(n * both / (inClass * inGroup));
        together += pairs(both);
      }
    }
    double ofClasses = entropy(classes, n);
    double ofGroups = entropy(groups, n);
    double homogeneity = ofClasses == 0 ? 1 : mutual / ofClasses;
    double completeness = ofGroups == 0 ? 1 : mutual / ofGroups;
    double inClasses = classes.values().stream().mapToDouble(PartitionScores::pairs).sum();
    double inGroups = groups.values().stream().mapToDouble(PartitionScores::pairs).sum();
    double expected = n < 2 ? 0 : inClasses * inGroups / pairs(n);
    double most = (inClasses + inGroups) / 2;
    return new PartitionScores(
        homogeneity,
        completeness,
        ClusterScores.harmonic(homogeneity, completeness),
        ofClasses == 0 && ofGroups == 0
            ? 1
            : ofClasses == 0 || ofGroups == 0 ? 0 : mutual / Math.sqrt(ofClasses * ofGroups),
        most == expected ? 1 : (together - expected) / (most - expected));
  }

  private static double entropy(Map<String, Integer> sizes, int n) {
    double entropy = 0;
    for (int size : sizes.values()) {
      entropy -= (double) size / n * Math.log((double) size / n);
    }
    return entropy;
  }

  private static double pairs(double n) {
    return n * (n - 1) / 2;
  }
}
