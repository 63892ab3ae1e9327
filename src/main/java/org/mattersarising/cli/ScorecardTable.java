package org.mattersarising.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.mattersarising.evaluate.Metric;
import org.mattersarising.evaluate.Scorecard;
import org.mattersarising.evaluate.Slip;

/** Figures for people: one aligned table a scorecard, the tool beside the baselines. */
final class ScorecardTable {

  private ScorecardTable() {}

  static void write(List<Scorecard> cards, PrintWriter out) {
    for (int i = 0; i < cards.size(); i++) {
      if (i > 0) {
        out.println();
      }
      write(cards.get(i), out);
    }
  }

  /** Every disagreement in a line: who codes by hand wants to read them at once. */
  static void disagreements(List<Scorecard> cards, PrintWriter out) {
    out.println();
    out.println("disagreements:");
    for (Scorecard card : cards) {
      for (Slip slip : card.slips()) {
        out.println(
            "  "
                + slip.kind()
                + " ("
                + slip.expected()
                + " / "
                + slip.found()
                + "): "
                + slip.text().replaceAll("[\\s\\p{Cntrl}]+", " ")
                + " ["
                + slip.place()
                + "]");
      }
    }
  }

  private static void write(Scorecard card, PrintWriter out) {
    TreeSet<String> baselines = new TreeSet<>();
    card.metrics().forEach(m -> baselines.addAll(m.baselines().keySet()));
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("figure", "value", "95 % interval", "n"));
    head.addAll(baselines);
    rows.add(head);
    for (Metric metric : card.metrics()) {
      List<String> row = new ArrayList<>();
      row.add(metric.name());
      row.add(number(metric.value()));
      Double low = metric.low();
      Double high = metric.high();
      row.add(low == null || high == null ? "" : number(low) + "–" + number(high));
      row.add(Long.toString(metric.support()));
      for (String baseline : baselines) {
        Double value = metric.baselines().get(baseline);
        row.add(value == null ? "" : number(value));
      }
      rows.add(row);
    }
    out.println(card.name() + ": " + card.title());
    int[] widths = new int[head.size()];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int c = 0; c < row.size(); c++) {
        String pad = " ".repeat(widths[c] - row.get(c).length());
        line.append(c == 0 ? row.get(c) + pad : "  " + pad + row.get(c));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
