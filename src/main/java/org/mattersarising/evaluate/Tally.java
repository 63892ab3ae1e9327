package org.mattersarising.evaluate;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Hits, false alarms and misses at one place of one document.
 *
 * @param block what hangs together inside the document, such as an agenda item
 */
record Tally(String document, String block, Counts counts) {

  static Counts sum(List<Tally> tallies) {
    long tp = 0;
    long fp = 0;
    long fn = 0;
    for (Tally tally : tallies) {
      tp += tally.counts.tp();
      fp += tally.counts.fp();
      fn += tally.counts.fn();
    }
    return new Counts(tp, fp, fn);
  }

  /** A figure over tallies with its interval. */
  static Metric metric(String name, List<Tally> tallies, ToDoubleFunction<Counts> figure) {
    return new Metric(
        name,
        figure.applyAsDouble(sum(tallies)),
        BlockBootstrap.interval(
            tallies, Tally::document, Tally::block, ts -> figure.applyAsDouble(sum(ts))),
        sum(tallies).support());
  }
}
