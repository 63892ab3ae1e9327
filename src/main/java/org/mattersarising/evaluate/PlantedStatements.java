package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mattersarising.evaluate.PlantedTruth.Planted;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Statement;

/** Subjects, stated recurrences and decoys against what was planted. */
final class PlantedStatements {

  private static final Set<EventKind> RAISING =
      EnumSet.of(EventKind.RAISED, EventKind.RAISED_AGAIN, EventKind.STATED_AGAIN);

  private final PlantedTruth planted;

  PlantedStatements(PlantedTruth planted) {
    this.planted = planted;
  }

  List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    subjects(metrics);
    stated(metrics);
    decoys(metrics);
    return metrics;
  }

  private void subjects(List<Metric> metrics) {
    List<Share> accuracy = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Planted one : planted.planted("subjects")) {
      String right = one.row().get("subject_council_id");
      for (Statement statement : statements(one)) {
        if (!seen.add(statement.id())) {
          continue;
        }
        String found = DocumentFactsScorer.text(statement.subjectCouncilId());
        boolean same = found.equals(right);
        accuracy.add(Share.of(one.document(), one.block(), same));
        tallies.add(
            new Tally(one.document(), one.block(), new Counts(same ? 1 : 0, 0, same ? 0 : 1)));
        if (!same) {
          planted.slip("subject council", one, right, found.isEmpty() ? "unknown" : found);
        }
      }
    }
    for (AnalysedDocument document : planted.documents()) {
      String host = document.facts().councilId();
      for (Statement statement : document.statements()) {
        String subject = statement.subjectCouncilId();
        if (statement.counted()
            && host != null
            && subject != null
            && !subject.equals(host)
            && !seen.contains(statement.id())) {
          tallies.add(tally(document, statement, new Counts(0, 1, 0)));
          planted.slip("subject council, false alarm", document, statement.span(), host, subject);
        }
      }
    }
    metrics.add(Share.metric("subjects.accuracy", accuracy));
    metrics.add(Tally.metric("subjects.f1", tallies, Counts::f1));
  }

  /** The statements of a quote, or all counted ones of the item where no words are given. */
  private List<Statement> statements(Planted one) {
    if (!one.row().get("quote").isEmpty()) {
      return one.statements();
    }
    List<Statement> all = new ArrayList<>();
    planted
        .document(one.row().get("path"))
        .ifPresent(d -> {
          for (AgendaItem item : d.structure().items()) {
            if (item.number().equals(one.row().get("item_no"))) {
              d.statements().stream()
                  .filter(s -> s.item() == item.index() && s.counted())
                  .forEach(all::add);
            }
          }
        });
    return all;
  }

  private void stated(List<Metric> metrics) {
    List<Tally> tallies = new ArrayList<>();
    Set<String> right = new HashSet<>();
    for (Planted one : planted.planted("stated")) {
      one.statements().forEach(s -> right.add(s.id()));
      if (PlantedSpans.isOptional(one)) {
        continue;
      }
      boolean hit = one.statements().stream().anyMatch(Statement::statesRecurrence);
      tallies.add(new Tally(one.document(), one.block(), new Counts(hit ? 1 : 0, 0, hit ? 0 : 1)));
      if (!hit) {
        planted.slip("stated recurrence, miss", one, "stated", "nothing");
      }
    }
    for (AnalysedDocument document : planted.documents()) {
      for (Statement statement : document.statements()) {
        if (statement.statesRecurrence()
            && statement.counted()
            && !right.contains(statement.id())) {
          tallies.add(tally(document, statement, new Counts(0, 1, 0)));
          planted.slip(
              "stated recurrence, false alarm", document, statement.span(), "nothing", "stated");
        }
      }
    }
    PlantedSpans.addScores(metrics, "stated", tallies);
  }

  private void decoys(List<Metric> metrics) {
    Set<String> raising = new HashSet<>();
    for (Issue issue : planted.result().issues()) {
      for (IssueEvent event : issue.events()) {
        if (RAISING.contains(event.kind())) {
          raising.add(event.statementId());
        }
      }
    }
    List<Share> all = new ArrayList<>();
    Map<String, List<Share>> byKind = new TreeMap<>();
    for (Planted one : planted.planted("decoys")) {
      boolean avoided = one.statements().stream().noneMatch(s -> raising.contains(s.id()));
      Share share = Share.of(one.document(), one.block(), avoided);
      all.add(share);
      byKind.computeIfAbsent(one.row().get("kind"), k -> new ArrayList<>()).add(share);
      if (!avoided) {
        planted.slip("decoy taken: " + one.row().get("kind"), one, "no issue", "raises an issue");
      }
    }
    metrics.add(Share.metric("decoys.avoided", all));
    byKind.forEach((kind, shares) -> metrics.add(Share.metric("decoys.avoided." + kind, shares)));
  }

  private static Tally tally(AnalysedDocument document, Statement statement, Counts counts) {
    return new Tally(
        document.source().path(), PlantedTruth.block(document, statement.span().start()), counts);
  }
}
