package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.QualityCheck;

/** The issues by what pages ask for, each list in the order of the result. */
final class IssueIndex {

  private final Map<String, List<Issue>> byCouncil = new HashMap<>();
  private final Map<String, List<Issue>> byTheme = new HashMap<>();
  private final Map<String, List<Issue>> byShared = new HashMap<>();
  private final Map<String, Issue> byStatement = new HashMap<>();
  private final Map<String, List<String>> corrections = new HashMap<>();

  IssueIndex(AnalysisResult result) {
    for (Issue issue : result.issues()) {
      add(byCouncil, issue.councilId(), issue);
      add(byTheme, issue.themeId(), issue);
      add(byShared, issue.sharedIssueId(), issue);
      for (IssueEvent event : issue.events()) {
        byStatement.putIfAbsent(event.statementId(), issue);
      }
    }
    for (QualityCheck check : result.quality()) {
      if (check.check().equals("issue_corrected")) {
        add(corrections, check.scope(), check.note());
      }
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  /** A council's. */
  List<Issue> about(String councilId) {
    return byCouncil.getOrDefault(councilId, List.of());
  }

  /** A theme's. */
  List<Issue> under(String themeId) {
    return byTheme.getOrDefault(themeId, List.of());
  }

  /** Those of other councils that are shared with it. */
  List<Issue> sharedWith(Issue issue) {
    return issue.sharedIssueId().isEmpty()
        ? List.of()
        : byShared.getOrDefault(issue.sharedIssueId(), List.of()).stream()
            .filter(i -> !i.councilId().equals(issue.councilId()))
            .toList();
  }

  /** The first that has an event in a statement. */
  Optional<Issue> of(String statementId) {
    return Optional.ofNullable(byStatement.get(statementId));
  }

  /** What a person changed about it, in words. */
  List<String> corrections(String issueId) {
    return corrections.getOrDefault(issueId, List.of());
  }
}
