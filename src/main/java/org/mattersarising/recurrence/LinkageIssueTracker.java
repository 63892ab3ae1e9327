package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.SharedIssue;

/**
 * Finds matters within each council ({@link MatterFinder}), then groups those of different councils
 * ({@link SharedMatters}), and keeps as issues what recurs, is said to recur, or is shared.
 */
public final class LinkageIssueTracker implements IssueTracker {

  /** How near the meanings of two concerns must be, as a cosine, for two councils to share them. */
  static final double SHARED_LIKENESS = 0.55;

  private final Map<String, String> themeLabels;

  /**
   * @param themeLabels the labels of the codebook's themes, by id
   */
  public LinkageIssueTracker(Map<String, String> themeLabels) {
    this.themeLabels = Map.copyOf(themeLabels);
  }

  @Override
  public Ledger track(List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    List<Matter> matters = MatterFinder.find(OccurrenceFinder.find(documents, meetingOfDocument));
    List<Matter> raised =
        matters.stream().filter(m -> m.isRaised() && !m.themeId().isEmpty()).toList();
    IdentityHashMap<Matter, String> sharedIds = new IdentityHashMap<>();
    List<List<Matter>> groups = new SharedMatters(SHARED_LIKENESS).group(raised);
    for (List<Matter> group : groups) {
      String id = "shared-" + ContentId.of(statementIds(group).toArray(String[]::new));
      group.forEach(m -> sharedIds.put(m, id));
    }
    IssueBuilder builder =
        new IssueBuilder(
            new IssueLabeller(themeLabels),
            meetingOfDocument.values().stream().distinct().toList());
    Map<String, List<Issue>> byShared = new TreeMap<>();
    List<Issue> issues = new ArrayList<>();
    for (Matter matter : matters) {
      String sharedId = sharedIds.getOrDefault(matter, "");
      List<IssueEvent> events = EventReader.events(matter);
      if (events.isEmpty()) {
        continue;
      }
      Optional<Issue> issue =
          basis(matter, !sharedId.isEmpty()).map(b -> builder.build(matter, events, b, sharedId));
      issue.ifPresent(issues::add);
      if (!sharedId.isEmpty()) {
        issue.ifPresent(i -> byShared.computeIfAbsent(sharedId, k -> new ArrayList<>()).add(i));
      }
    }
    issues.sort(
        Comparator.comparing(Issue::councilId)
            .thenComparing(Comparator.comparingDouble(Issue::score).reversed())
            .thenComparing(Issue::id));
    return new Ledger(issues, shared(byShared));
  }

  private static List<String> statementIds(List<Matter> group) {
    return group.stream().map(m -> m.occurrences().getFirst().statement().id()).sorted().toList();
  }

  private static Optional<IssueBasis> basis(Matter matter, boolean shared) {
    boolean observed = matter.datedMeetings() > 1;
    boolean stated = matter.isStatedToRecur();
    if (observed) {
      return Optional.of(stated ? IssueBasis.BOTH : IssueBasis.OBSERVED);
    }
    if (stated) {
      return Optional.of(IssueBasis.STATED);
    }
    return shared ? Optional.of(IssueBasis.SHARED) : Optional.empty();
  }

  private static List<SharedIssue> shared(Map<String, List<Issue>> byShared) {
    List<SharedIssue> shared = new ArrayList<>();
    byShared.forEach((id, issues) -> {
      issues.sort(Comparator.comparing(Issue::councilId).thenComparing(Issue::id));
      Issue strongest =
          issues.stream()
              .max(
                  Comparator.comparingInt(Issue::timesRaised)
                      .thenComparing(Issue::id, Comparator.reverseOrder()))
              .orElseThrow();
      TreeSet<String> councils = new TreeSet<>();
      issues.forEach(i -> councils.add(i.councilId()));
      shared.add(
          new SharedIssue(
              id,
              strongest.label(),
              strongest.themeId(),
              List.copyOf(councils),
              issues.stream().map(Issue::id).toList(),
              issues.stream().mapToInt(Issue::meetings).sum()));
    });
    shared.sort(
        Comparator.comparingInt(SharedIssue::meetings).reversed().thenComparing(SharedIssue::id));
    return shared;
  }
}
