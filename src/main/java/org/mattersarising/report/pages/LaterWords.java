package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Statement;

/**
 * Where minutes later than an issue's last step hold the words of its title, in the title of an
 * item or in one sentence that is no step of it: a program that follows matters loses some, and
 * silence must not be claimed where a reader who searches for two words would find more. Built
 * document by document; not safe for use by several threads while it is.
 */
final class LaterWords {

  /** One word of a title stands in too many sentences about other things. */
  private static final int WORDS = 2;

  private final Map<String, List<Sought>> byCouncil = new HashMap<>();
  private final Map<String, TreeMap<LocalDate, String>> found = new TreeMap<>();

  /** An issue whose title has words enough to look for. */
  private record Sought(String issueId, Set<String> words, LocalDate last, Set<String> steps) {}

  /**
   * A sentence, or the title of an item, of a later meeting that may speak of an issue.
   *
   * @param title "the title of item 7"; empty for a sentence
   */
  record Hit(String issueId, LocalDate date, String title) {}

  /** A day with the first title of an item that has the words; empty where none has them. */
  record Day(LocalDate date, String title) {}

  LaterWords(List<Issue> issues) {
    for (Issue issue : issues) {
      LocalDate last =
          issue.events().stream()
              .map(IssueEvent::date)
              .filter(Objects::nonNull)
              .max(LocalDate::compareTo)
              .orElse(null);
      Set<String> words = LabelWords.shortest(issue.label());
      if (last != null && words.size() >= WORDS && issue.laterMeetingsWithout() > 0) {
        Set<String> steps = new HashSet<>();
        issue.events().forEach(e -> steps.add(e.statementId()));
        byCouncil
            .computeIfAbsent(issue.councilId(), id -> new ArrayList<>())
            .add(new Sought(issue.id(), words, last, steps));
      }
    }
  }

  /** The hits in one document; any number of threads may ask. */
  List<Hit> in(AnalysedDocument document, DocumentFindings findings, @Nullable LocalDate date) {
    List<Sought> sought = byCouncil.getOrDefault(document.facts().councilId(), List.of());
    List<Sought> earlier =
        date == null ? List.of() : sought.stream().filter(s -> s.last().isBefore(date)).toList();
    List<Hit> hits = new ArrayList<>();
    if (earlier.isEmpty() || date == null) {
      return hits;
    }
    for (AgendaItem item : document.structure().items()) {
      Set<String> here = LabelWords.shortest(item.title());
      for (Sought one : earlier) {
        if (here.containsAll(one.words())) {
          String number = item.number().isEmpty() ? "an item" : "item " + item.number();
          hits.add(new Hit(one.issueId(), date, "the title of " + number));
        }
      }
    }
    String text = document.source().readText().text();
    for (Statement statement : findings.statements()) {
      if (statement.counted()) {
        Set<String> here = LabelWords.shortest(statement.span().in(text));
        for (Sought one : earlier) {
          if (here.containsAll(one.words()) && !one.steps().contains(statement.id())) {
            hits.add(new Hit(one.issueId(), date, ""));
          }
        }
      }
    }
    return hits;
  }

  void add(Hit hit) {
    found
        .computeIfAbsent(hit.issueId(), id -> new TreeMap<>())
        .merge(hit.date(), hit.title(), (a, b) -> a.isEmpty() ? b : a);
  }

  /** The days of such later meetings, in order; empty where none was found. */
  List<Day> of(Issue issue) {
    return found.getOrDefault(issue.id(), new TreeMap<>()).entrySet().stream()
        .map(e -> new Day(e.getKey(), e.getValue()))
        .toList();
  }
}
