package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of one run on one body of truth.
 *
 * @param name such as {@code gold} or {@code truth.dev}; floors name a figure by it
 * @param title for people
 * @param metrics in a fixed order
 * @param slips every miss and false alarm, in order of the documents
 * @param notes what a reader must know, such as quotes that were not found
 */
public record Scorecard(
    String name, String title, List<Metric> metrics, List<Slip> slips, List<String> notes) {

  public Scorecard {
    metrics = List.copyOf(metrics);
    slips = List.copyOf(slips);
    notes = List.copyOf(notes);
  }

  /** The same with further figures at the end. */
  public Scorecard with(List<Metric> further) {
    List<Metric> all = new ArrayList<>(metrics);
    all.addAll(further);
    return new Scorecard(name, title, all, slips, notes);
  }

  /**
   * The same figures without the misses behind them: for what must stay unseen while rules are
   * built, and for what another scorecard lists.
   */
  public Scorecard withoutSlips(String reason) {
    List<String> all = new ArrayList<>(notes);
    all.add(slips.size() + " misses and false alarms are not listed: " + reason);
    return new Scorecard(name, title, metrics, List.of(), all);
  }
}
