package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How well predicted groups of statements agree with the true ones. A statement in no predicted
 * group stands alone. Two statements belong together when they share a group; so one in two groups
 * is allowed for. Sources: pairwise counts as in W. Rand (1971); B³ of A. Bagga and B. Baldwin
 * (1998), Entity-based cross-document coreferencing using the vector space model, COLING-ACL,
 * 79–85.
 */
final class ClusterScores {

  /** One statement with its true and its predicted groups. */
  record Element(String document, String block, Set<String> truth, Set<String> predicted) {
    Element {
      truth = Set.copyOf(truth);
      predicted = Set.copyOf(predicted);
    }
  }

  private final List<Tally> pairs = new ArrayList<>();
  private final List<Share> precision = new ArrayList<>();
  private final List<Share> recall = new ArrayList<>();

  /** Compares all of them with each other: work grows with their square. */
  ClusterScores(List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Element one = elements.get(i);
      long both = 1;
      long predicted = 1;
      long truth = 1;
      for (int j = 0; j < elements.size(); j++) {
        if (i != j) {
          boolean true2 = share(one.truth(), elements.get(j).truth());
          boolean predicted2 = share(one.predicted(), elements.get(j).predicted());
          truth += true2 ? 1 : 0;
          predicted += predicted2 ? 1 : 0;
          both += true2 && predicted2 ? 1 : 0;
        }
      }
      // Each pair is counted at both of its ends, which leaves all ratios as they are.
      pairs.add(
          new Tally(
              one.document(), one.block(), new Counts(both - 1, predicted - both, truth - both)));
      precision.add(new Share(one.document(), one.block(), (double) both / predicted, 1));
      recall.add(new Share(one.document(), one.block(), (double) both / truth, 1));
    }
  }

  /** The six figures; intervals resample what each statement adds to them. */
  List<Metric> metrics(String prefix) {
    List<Metric> metrics = new ArrayList<>();
    metrics.add(Tally.metric(prefix + "pairwise_precision", pairs, Counts::precision));
    metrics.add(Tally.metric(prefix + "pairwise_recall", pairs, Counts::recall));
    metrics.add(Tally.metric(prefix + "pairwise_f1", pairs, Counts::f1));
    metrics.add(Share.metric(prefix + "b3_precision", precision));
    metrics.add(Share.metric(prefix + "b3_recall", recall));
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < precision.size(); i++) {
      all.add(i);
    }
    metrics.add(
        new Metric(
            prefix + "b3_f1",
            b3(all),
            BlockBootstrap.interval(
                all, i -> precision.get(i).document(), i -> precision.get(i).block(), this::b3),
            all.size()));
    return metrics;
  }

  private double b3(List<Integer> elements) {
    return harmonic(
        Share.mean(elements.stream().map(precision::get).toList()),
        Share.mean(elements.stream().map(recall::get).toList()));
  }

  static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }

  private static boolean share(Set<String> one, Set<String> other) {
    for (String group : one) {
      if (other.contains(group)) {
        return true;
      }
    }
    return false;
  }
}
