package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.SourceDocument;

/** Document facts against {@code documents.csv}: right, or rightly unknown. */
final class PlantedFacts {

  private final Map<String, List<Share>> shares = new TreeMap<>();
  private final PlantedTruth planted;

  PlantedFacts(PlantedTruth planted) {
    this.planted = planted;
    planted.truth().table("documents").forEach(this::add);
  }

  private void add(TruthRow row) {
    String path = row.get("path");
    SourceDocument source = planted.source(path).orElse(null);
    judge(
        row, "read_status", row.get("read_status"), source == null ? "?" : source.status().code());
    if (!row.get("read_status").equals("read") && !row.get("read_status").equals("duplicate")) {
      return;
    }
    DocumentFacts facts = planted.result().facts().get(path);
    boolean councilKnown = !row.get("council_known").equals("false");
    boolean dateKnown = !row.get("date_known").equals("false");
    judge(
        row,
        "council",
        councilKnown ? row.get("council_id") : "",
        facts == null ? "?" : DocumentFactsScorer.text(facts.councilId()));
    judge(
        row,
        "date",
        dateKnown ? row.get("meeting_date") : "",
        facts == null ? "?" : DocumentFactsScorer.day(facts.date()));
    judge(row, "committee", row.get("committee"), facts == null ? "?" : facts.committee());
    judge(
        row,
        "committee_type",
        row.get("committee_type"),
        facts == null ? "?" : facts.committeeType().code());
    judge(row, "extent", row.get("extent"), facts == null ? "?" : facts.extent().code());
    judge(
        row,
        "minutes_status",
        row.get("minutes_status"),
        facts == null ? "?" : facts.minutesStatus().code());
  }

  private void judge(TruthRow row, String name, @Nullable String right, String found) {
    String wanted = right == null ? "" : right;
    boolean same = DocumentFactsScorer.alike(wanted, found);
    shares
        .computeIfAbsent("documents." + name, k -> new ArrayList<>())
        .add(Share.of(row.get("path"), name, same));
    if (!same) {
      planted.slip(
          "document: " + name, row.get("path"), wanted.isEmpty() ? "unknown" : wanted, found);
    }
  }

  List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    shares.forEach((name, s) -> metrics.add(Share.metric(name, s)));
    return metrics;
  }
}
