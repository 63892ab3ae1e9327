package org.mattersarising.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.evaluate.PlantedTruth.Planted;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.RaisedBy;
import org.mattersarising.model.Statement;

/** Recurrence against the planted issues. */
final class PlantedIssues {

  /** Below this agreement of statements, no issue of ours is the planted one. */
  private static final double LEAST_AGREEMENT = 0.2;

  private final PlantedTruth planted;
  private final List<Planted> statements;
  private final List<Issue> issues;
  private final Map<String, AnalysedDocument> documentOf = new HashMap<>();
  private final Map<String, Statement> statementOf = new HashMap<>();
  private final Map<String, Set<String>> issuesOf = new HashMap<>();
  private final Map<String, List<IssueEvent>> eventsOf = new HashMap<>();
  private final Map<String, Set<String>> truth = new TreeMap<>();

  PlantedIssues(PlantedTruth planted) {
    this.planted = planted;
    this.statements = planted.planted("statements");
    Set<String> councils = planted.truth().councils();
    this.issues =
        planted.result().issues().stream()
            .filter(i -> councils.contains(i.councilId()))
            .sorted(Comparator.comparingDouble(Issue::score).reversed().thenComparing(Issue::id))
            .toList();
    for (AnalysedDocument document : planted.result().documents()) {
      for (Statement statement : document.statements()) {
        documentOf.put(statement.id(), document);
        statementOf.put(statement.id(), statement);
      }
    }
    for (Issue issue : planted.result().issues()) {
      for (IssueEvent event : issue.events()) {
        issuesOf.computeIfAbsent(event.statementId(), k -> new TreeSet<>()).add(issue.id());
        eventsOf.computeIfAbsent(event.statementId(), k -> new ArrayList<>()).add(event);
      }
    }
    for (Planted one : statements) {
      Set<String> ids = truth.computeIfAbsent(one.row().get("issue_key"), k -> new TreeSet<>());
      one.statements().forEach(s -> ids.add(s.id()));
    }
  }

  List<Metric> metrics() {
    List<Metric> metrics = new ArrayList<>();
    archive(metrics);
    if (statements.isEmpty()) {
      return metrics; // an archive that was read by hand: only its meetings are known
    }
    clusters(metrics);
    Map<String, Issue> matched = matched();
    found(metrics, matched);
    shared(metrics, matched);
    events(metrics);
    return metrics;
  }

  private void clusters(List<Metric> metrics) {
    Map<String, ClusterScores.Element> all = new LinkedHashMap<>();
    Map<String, ClusterScores.Element> withEvent = new LinkedHashMap<>();
    for (Planted one : statements) {
      Set<String> predicted = new TreeSet<>();
      one.statements().forEach(s -> predicted.addAll(issuesOf.getOrDefault(s.id(), Set.of())));
      String key = one.row().get("path") + "\n" + one.row().get("quote");
      ClusterScores.Element element =
          new ClusterScores.Element(
              one.document(), one.block(), Set.of(one.row().get("issue_key")), predicted);
      all.merge(key, element, PlantedIssues::both);
      if (!one.row().get("event").isEmpty()) {
        withEvent.merge(key, element, PlantedIssues::both);
      }
    }
    metrics.addAll(new ClusterScores(List.copyOf(all.values())).metrics("recurrence."));
    metrics.addAll(
        new ClusterScores(List.copyOf(withEvent.values())).metrics("recurrence.events."));
  }

  /** One statement that belongs to two planted issues. */
  private static ClusterScores.Element both(
      ClusterScores.Element one, ClusterScores.Element other) {
    Set<String> truth = new TreeSet<>(one.truth());
    truth.addAll(other.truth());
    return new ClusterScores.Element(one.document(), one.block(), truth, one.predicted());
  }

  private void archive(List<Metric> metrics) {
    List<ArchiveMeasure.TrueIssue> trueIssues = new ArrayList<>();
    for (TruthRow row : planted.truth().table("issues")) {
      String key = row.get("issue_key");
      List<String> words =
          List.of(row.get("words").split(";", -1)).stream().filter(w -> !w.isBlank()).toList();
      Set<String> documents = new TreeSet<>();
      Set<String> meetings = new TreeSet<>();
      for (Planted one : statements) {
        if (one.row().get("issue_key").equals(key)) {
          documents.add(one.document());
          QuoteFinder.Found found = one.found();
          Meeting meeting =
              found == null
                  ? null
                  : planted
                      .result()
                      .meetingOfDocument()
                      .get(found.document().source().documentId());
          meetings.add(meeting == null ? one.document() : meeting.id());
        }
      }
      for (TruthRow meeting : planted.truth().table("meetings")) {
        if (meeting.get("issue_key").equals(key)) {
          documents.add(meeting.get("path"));
          meetings.add(meeting.get("path"));
        }
      }
      trueIssues.add(new ArchiveMeasure.TrueIssue(key, documents, words, meetings.size()));
    }
    List<ArchiveMeasure.FoundIssue> ours = new ArrayList<>();
    for (Issue issue : issues) {
      Set<String> documents = new TreeSet<>();
      Map<String, String> texts = new TreeMap<>();
      for (IssueEvent event : issue.events()) {
        AnalysedDocument document = documentOf.get(event.statementId());
        Statement statement = statementOf.get(event.statementId());
        if (document != null && statement != null) {
          documents.add(document.source().path());
          texts.put(event.statementId(), document.text(statement));
        }
      }
      ours.add(new ArchiveMeasure.FoundIssue(issue.id(), documents, List.copyOf(texts.values())));
    }
    metrics.addAll(new ArchiveMeasure(trueIssues, ours).metrics("archive."));
  }

  /** Our issue for each planted one: those that share most statements first, each once. */
  private Map<String, Issue> matched() {
    List<String> keys = List.copyOf(truth.keySet());
    int[] partner =
        PlantedTruth.pairs(
            keys,
            issues,
            (key, issue) -> {
              Set<String> ours = new HashSet<>();
              issue.events().forEach(e -> ours.add(e.statementId()));
              double agreement = ArchiveMeasure.documentF1(ours, truth.getOrDefault(key, Set.of()));
              return agreement < LEAST_AGREEMENT ? 0 : (int) Math.rint(agreement * 1e6);
            });
    Map<String, Issue> matched = new TreeMap<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        matched.put(keys.get(i), issues.get(partner[i]));
      }
    }
    return matched;
  }

  private void found(List<Metric> metrics, Map<String, Issue> matched) {
    List<Share> found = new ArrayList<>();
    List<Share> status = new ArrayList<>();
    for (TruthRow row : planted.truth().table("issues")) {
      String key = row.get("issue_key");
      Issue issue = matched.get(key);
      found.add(Share.of(key, "", issue != null));
      if (issue == null) {
        planted.slip("issue, miss", row.council(), key + ": " + row.get("label"), "nothing");
        continue;
      }
      boolean same = issue.status().code().equals(row.get("status"));
      status.add(Share.of(key, "", same));
      if (!same) {
        planted.slip(
            "issue: last status",
            row.council(),
            key + " (" + row.get("label") + "): " + row.get("status"),
            issue.label() + ": " + issue.status().code());
      }
    }
    metrics.add(Share.metric("issues.found", found));
    metrics.add(Share.metric("issues.status_accuracy", status));
  }

  private void shared(List<Metric> metrics, Map<String, Issue> matched) {
    List<TruthRow> rows = planted.truth().table("issues");
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        TruthRow one = rows.get(i);
        TruthRow other = rows.get(j);
        if (one.get("council_id").equals(other.get("council_id"))) {
          continue;
        }
        boolean right =
            !one.get("shared_key").isEmpty()
                && one.get("shared_key").equals(other.get("shared_key"));
        boolean said =
            together(matched.get(one.get("issue_key")), matched.get(other.get("issue_key")));
        if (right || said) {
          String pair = one.get("issue_key") + " and " + other.get("issue_key");
          tallies.add(
              new Tally(pair, "", new Counts(right && said ? 1 : 0, right ? 0 : 1, said ? 0 : 1)));
          if (right != said) {
            planted.slip(
                right ? "shared issue, miss" : "shared issue, false alarm",
                pair,
                right ? "shared: " + one.get("label") : "nothing",
                said ? "shared" : "nothing");
          }
        }
      }
    }
    if (!tallies.isEmpty()) {
      PlantedSpans.addScores(metrics, "shared", tallies);
    }
  }

  private static boolean together(@Nullable Issue one, @Nullable Issue other) {
    return one != null
        && other != null
        && !one.sharedIssueId().isEmpty()
        && one.sharedIssueId().equals(other.sharedIssueId());
  }

  private void events(List<Metric> metrics) {
    List<Tally> tallies = new ArrayList<>();
    Map<String, List<Tally>> byKind = new TreeMap<>();
    List<Share> raisers = new ArrayList<>();
    for (Planted one : statements) {
      if (PlantedSpans.isOptional(one)) {
        continue;
      }
      String right = one.row().get("event");
      Set<String> said = new TreeSet<>();
      Set<String> by = new TreeSet<>();
      for (Statement statement : one.statements()) {
        for (IssueEvent event : eventsOf.getOrDefault(statement.id(), List.of())) {
          said.add(event.kind().code());
          RaisedBy raisedBy = event.raisedBy();
          if (raisedBy != null) {
            by.add(raisedBy.code());
          }
        }
      }
      boolean hit = said.contains(right);
      Counts counts =
          new Counts(
              hit ? 1 : 0, !hit && !said.isEmpty() ? 1 : 0, !hit && !right.isEmpty() ? 1 : 0);
      tallies.add(new Tally(one.document(), one.block(), counts));
      if (!right.isEmpty()) {
        tally(byKind, right, one, new Counts(hit ? 1 : 0, 0, hit ? 0 : 1));
      }
      if (!hit) {
        said.forEach(kind -> tally(byKind, kind, one, new Counts(0, 1, 0)));
      }
      if (!hit && !(right.isEmpty() && said.isEmpty())) {
        planted.slip(
            right.isEmpty() ? "event, false alarm" : "event: " + right,
            one,
            right.isEmpty() ? "mentioned only" : one.row().get("issue_key") + ": " + right,
            said.isEmpty() ? "no event" : String.join(", ", said));
      }
      if (hit && !one.row().get("raised_by").isEmpty()) {
        raisers.add(Share.of(one.document(), one.block(), by.contains(one.row().get("raised_by"))));
      }
    }
    PlantedSpans.addScores(metrics, "events", tallies);
    byKind.forEach(
        (kind, ofKind) -> metrics.add(Tally.metric("events.f1." + kind, ofKind, Counts::f1)));
    metrics.add(Share.metric("events.raised_by_accuracy", raisers));
  }

  private static void tally(
      Map<String, List<Tally>> byKind, String kind, Planted one, Counts counts) {
    byKind
        .computeIfAbsent(kind, k -> new ArrayList<>())
        .add(new Tally(one.document(), one.block(), counts));
  }
}
