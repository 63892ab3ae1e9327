package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.PreviousIssue;
import org.mattersarising.model.SharedIssue;

/**
 * Finds matters within each council ({@link MatterFinder}), then groups those of different councils
 * ({@link SharedMatters}), and keeps as issues what recurs, is said to recur, or is shared.
 */
public final class LinkageIssueTracker implements IssueTracker {

  /** How near the meanings of two concerns must be, as a cosine, for two councils to share them. */
  static final double SHARED_LIKENESS = 0.55;

  private static final Comparator<Issue> IN_ORDER =
      Comparator.comparing(Issue::councilId)
          .thenComparing(Comparator.comparingDouble(Issue::score).reversed())
          .thenComparing(Issue::id);

  private final Map<String, String> themeLabels;
  private final List<IssueCorrection> corrections;
  private final @Nullable List<PreviousIssue> previous;

  /**
   * @param themeLabels the labels of the codebook's themes, by id
   */
  public LinkageIssueTracker(Map<String, String> themeLabels) {
    this(themeLabels, List.of(), null);
  }

  /**
   * @param themeLabels as above
   * @param corrections what a person says, in the order in which it is done
   * @param previous the issues of an earlier run, whose ids and labels go on; null without one
   */
  public LinkageIssueTracker(
      Map<String, String> themeLabels,
      List<IssueCorrection> corrections,
      @Nullable List<PreviousIssue> previous) {
    this.themeLabels = Map.copyOf(themeLabels);
    this.corrections = List.copyOf(corrections);
    this.previous = previous == null ? null : List.copyOf(previous);
  }

  @Override
  public Ledger track(List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    List<Candidate> candidates =
        candidates(MatterFinder.find(OccurrenceFinder.find(documents, meetingOfDocument)));
    Remarks remarks = new Remarks();
    new Corrector(candidates, previous == null ? List.of() : previous, remarks).apply(corrections);
    IssueBuilder builder =
        new IssueBuilder(
            new IssueLabeller(themeLabels),
            meetingOfDocument.values().stream().distinct().toList());
    Set<String> several = ofSeveralCouncils(candidates);
    Map<Issue, Candidate> found = new IdentityHashMap<>();
    List<Issue> issues = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Matter matter = candidate.matter();
      String sharedId = several.contains(candidate.sharedId()) ? candidate.sharedId() : "";
      List<IssueEvent> events = EventReader.events(matter);
      Optional<IssueBasis> basis = basis(matter, !sharedId.isEmpty());
      if (events.isEmpty() || basis.isEmpty()) {
        withoutIssue(candidate, remarks);
        continue;
      }
      Issue issue = builder.build(matter, events, basis.get(), sharedId);
      Issue corrected = corrected(issue, candidate);
      if (candidate.isDismissed()) {
        remarks.add(
            Corrector.DISMISSED,
            issue.id(),
            "“" + corrected.label() + "”: " + String.join(" ", candidate.notes()));
      } else {
        issues.add(corrected);
        found.put(corrected, candidate);
      }
    }
    return carriedOn(issues, found, remarks);
  }

  /** The matters with the groups of several councils that they belong to. */
  private static List<Candidate> candidates(List<Matter> matters) {
    List<Matter> raised =
        matters.stream().filter(m -> m.isRaised() && !m.themeId().isEmpty()).toList();
    IdentityHashMap<Matter, String> sharedIds = new IdentityHashMap<>();
    for (List<Matter> group : new SharedMatters(SHARED_LIKENESS).group(raised)) {
      String id = "shared-" + ContentId.of(statementIds(group).toArray(String[]::new));
      group.forEach(m -> sharedIds.put(m, id));
    }
    List<Candidate> candidates = new ArrayList<>();
    matters.forEach(m -> candidates.add(new Candidate(m, sharedIds.getOrDefault(m, ""))));
    return candidates;
  }

  /** The groups that still have several councils when what was dismissed is gone. */
  private static Set<String> ofSeveralCouncils(List<Candidate> candidates) {
    Map<String, Set<String>> councils = new TreeMap<>();
    for (Candidate candidate : candidates) {
      if (!candidate.isDismissed() && !candidate.sharedId().isEmpty()) {
        councils
            .computeIfAbsent(candidate.sharedId(), k -> new TreeSet<>())
            .add(candidate.matter().councilId());
      }
    }
    councils.values().removeIf(c -> c.size() < 2);
    return councils.keySet();
  }

  private static Issue corrected(Issue issue, Candidate candidate) {
    String label = candidate.label().isEmpty() ? issue.label() : candidate.label();
    IssueStatus status = candidate.status();
    if (status != null && status != issue.status()) {
      candidate.note("By its last event it would be " + issue.status().code() + ".");
    }
    return issue.as(issue.id(), label, status == null ? issue.status() : status);
  }

  /** A person corrected it, and it is in no list: that is told, too. */
  private static void withoutIssue(Candidate candidate, Remarks remarks) {
    if (!candidate.notes().isEmpty()) {
      remarks.add(
          candidate.isDismissed() ? Corrector.DISMISSED : Corrector.CORRECTED,
          candidate.id(),
          String.join(" ", candidate.notes())
              + " It is not listed as an issue: one meeting alone, or nothing that happened.");
    }
  }

  /** The ledger with the ids and labels of the earlier run, where there was one. */
  private Ledger carriedOn(List<Issue> issues, Map<Issue, Candidate> candidates, Remarks remarks) {
    RunComparison comparison = RunComparison.of(issues, previous == null ? List.of() : previous);
    List<Issue> named = new ArrayList<>();
    Map<String, List<Issue>> byShared = new TreeMap<>();
    for (Issue issue : issues) {
      Candidate candidate = Objects.requireNonNull(candidates.get(issue));
      Issue same = comparison.carriedOn(issue, candidate.label().isEmpty());
      named.add(same);
      if (!candidate.notes().isEmpty()) {
        remarks.add(Corrector.CORRECTED, same.id(), String.join(" ", candidate.notes()));
      }
      if (!same.sharedIssueId().isEmpty()) {
        byShared.computeIfAbsent(same.sharedIssueId(), k -> new ArrayList<>()).add(same);
      }
    }
    named.sort(IN_ORDER);
    if (previous != null) {
      comparison.tell(named, remarks);
    }
    return new Ledger(named, shared(byShared), remarks.rows());
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
