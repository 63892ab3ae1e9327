package org.mattersarising.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Statement;

/** Sets what was read of whole documents against {@code documents.tsv}. */
final class DocumentFactsScorer {

  private final Map<String, List<Share>> shares = new TreeMap<>();
  private final List<Tally> actions = new ArrayList<>();
  private final List<Tally> resolutions = new ArrayList<>();
  private final List<Slip> slips = new ArrayList<>();

  /** Adds one document; null where the tool could not read it. */
  void add(GoldDocument gold, @Nullable AnalysedDocument document) {
    Map<String, String> right = gold.facts();
    if (right.isEmpty()) {
      return;
    }
    DocumentFacts facts = document == null ? null : document.facts();
    fact(gold, "council", "council_id", facts == null ? "?" : text(facts.councilId()));
    fact(gold, "date", "meeting_date", facts == null ? "?" : day(facts.date()));
    fact(gold, "committee", "committee", facts == null ? "?" : facts.committee());
    fact(gold, "extent", "extent", facts == null ? "?" : facts.extent().code());
    fact(gold, "subject", "subject_council_id", document == null ? "?" : subject(document));
    count(gold, "actions", actions, document == null ? 0 : document.actions().size());
    count(gold, "resolutions", resolutions, document == null ? 0 : document.resolutions().size());
  }

  private void fact(GoldDocument gold, String name, String column, String found) {
    String right = gold.facts().get(column);
    if (right == null) {
      return;
    }
    boolean same = alike(right, found);
    shares
        .computeIfAbsent("documents." + name, k -> new ArrayList<>())
        .add(Share.of(gold.name(), name, same));
    if (!same) {
      slips.add(
          new Slip(
              "document: " + name, gold.name(), gold.name(), "", "", said(right), said(found)));
    }
  }

  private void count(GoldDocument gold, String name, List<Tally> tallies, int found) {
    String cell = gold.facts().getOrDefault(name, "");
    String digits = cell.replaceFirst("^([0-9]{0,9}).*$", "$1");
    if (digits.isEmpty()) {
      return;
    }
    int right = Integer.parseInt(digits);
    tallies.add(
        new Tally(
            gold.name(),
            name,
            new Counts(
                Math.min(right, found), Math.max(0, found - right), Math.max(0, right - found))));
    if (right != found) {
      slips.add(
          new Slip(
              "document: number of " + name, gold.name(), gold.name(), "", "", cell, "" + found));
    }
  }

  /** The figures; those of which nothing is known are left out. */
  List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    shares.forEach((name, s) -> metrics.add(Share.metric(name, s)));
    if (!actions.isEmpty()) {
      metrics.add(Tally.metric("actions.count_f1", actions, Counts::f1));
    }
    if (!resolutions.isEmpty()) {
      metrics.add(Tally.metric("resolutions.count_f1", resolutions, Counts::f1));
    }
    return metrics;
  }

  List<Slip> slips() {
    return List.copyOf(slips);
  }

  /** The council that most counted statements are about; of equals the first by id. */
  private static String subject(AnalysedDocument document) {
    List<Set<String>> subjects =
        document.statements().stream()
            .filter(Statement::counted)
            .map(Statement::subjectCouncilId)
            .filter(java.util.Objects::nonNull)
            .map(id -> Set.of(text(id)))
            .toList();
    return Baselines.mostFrequent(subjects);
  }

  /** Names are alike without regard to case, "&amp;" and punctuation. */
  static boolean alike(String one, String other) {
    return key(one).equals(key(other));
  }

  private static String key(String name) {
    return KeywordThemes.Words.padded(name.replace("&", " and "));
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static String said(String value) {
    return value.isEmpty() ? "unknown" : value;
  }
}
