package org.mattersarising.recurrence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.PreviousIssue;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.nouns.PartsOfSpeech;
import org.mattersarising.threads.OrderedThreads;

/**
 * Finds matters within each council ({@link MatterFinder}), then groups those of different councils
 * ({@link SharedMatters}), and keeps as issues what recurs, is said to recur, or is shared.
 */
public final class LinkageIssueTracker implements IssueTracker {

  /** How near the meanings of two concerns must be, as a cosine, for two councils to share them. */
  static final double SHARED_LIKENESS = 0.55;

  /** Enough matters that a labeller of their own costs nothing beside them. */
  private static final int AT_A_TIME = 100;

  private static final Comparator<Issue> IN_ORDER =
      Comparator.comparing(Issue::councilId)
          .thenComparing(Comparator.comparingDouble(Issue::score).reversed())
          .thenComparing(Issue::id);

  private final Map<String, String> themeLabels;
  private final List<IssueCorrection> corrections;
  private final @Nullable List<PreviousIssue> previous;

  private final VectorOrigin vectors;
  private final OrderedThreads threads;

  /**
   * @param themeLabels the labels of the codebook's themes, by id
   * @param corrections what a person says, in the order in which it is done
   * @param previous the issues of an earlier run, whose ids and labels go on; null without one
   * @param vectors where the statements' vectors come from
   * @param threads that compare and name; their number changes nothing but the time. Not closed
   */
  public LinkageIssueTracker(
      Map<String, String> themeLabels,
      List<IssueCorrection> corrections,
      @Nullable List<PreviousIssue> previous,
      VectorOrigin vectors,
      OrderedThreads threads) {
    this.themeLabels = Map.copyOf(themeLabels);
    this.corrections = List.copyOf(corrections);
    this.previous = previous == null ? null : List.copyOf(previous);
    this.vectors = vectors;
    this.threads = threads;
  }

  @Override
  public Ledger track(List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    IssueBuilder builder =
        new IssueBuilder(meetingOfDocument.values().stream().distinct().toList());
    POSModel partsOfSpeech = PartsOfSpeech.shipped();
    CorrectionLog log = new CorrectionLog(corrections);
    List<TrackedMatter> tracked = new ArrayList<>();
    // A council's statements, their words and vectors go before the next council's come.
    OccurrenceFinder.bySubject(documents)
        .forEach((council, speaking) -> {
          List<Candidate> candidates = new ArrayList<>();
          List<Occurrence> occurrences =
              OccurrenceFinder.find(council, speaking, meetingOfDocument);
          MatterFinder.find(council, occurrences, threads)
              .forEach(m -> candidates.add(new Candidate(m)));
          CouncilWords words = new CouncilWords(occurrences);
          new Corrector(candidates, previous == null ? List.of() : previous).apply(log);
          tracked.addAll(titled(tracked(candidates, builder, words, partsOfSpeech)));
        });
    Remarks remarks = new Remarks();
    log.tell(remarks);
    Map<Concern, String> sharedIds = sharedIds(tracked);
    Map<Issue, TrackedMatter> found = new IdentityHashMap<>();
    List<Issue> issues = new ArrayList<>();
    for (TrackedMatter one : tracked) {
      @Nullable String sharedId = one.concern() == null ? null : sharedIds.get(one.concern());
      Issue issue = one.issue();
      if (issue == null || (sharedId == null && issue.basis() == IssueBasis.SHARED)) {
        withoutIssue(one, remarks);
      } else if (one.dismissed()) {
        remarks.add(
            Corrector.DISMISSED,
            issue.id(),
            "“" + issue.label() + "”: " + String.join(" ", one.notes()));
      } else {
        Issue listed = sharedId == null ? issue : issue.sharedAs(sharedId);
        issues.add(listed);
        found.put(listed, one);
      }
    }
    return carriedOn(issues, found, remarks);
  }

  /** With titles of which no two are the same; the strongest issue has the first choice. */
  private List<TrackedMatter> titled(List<TrackedMatter> ofCouncil) {
    DistinctTitles distinct = new DistinctTitles();
    Map<Issue, Integer> places = new IdentityHashMap<>();
    List<Issue> inOrder = new ArrayList<>();
    for (int i = 0; i < ofCouncil.size(); i++) {
      Issue issue = ofCouncil.get(i).issue();
      if (issue != null && ofCouncil.get(i).labelled()) {
        distinct.take(issue.label());
      } else if (issue != null) {
        places.put(issue, i);
        inOrder.add(issue);
      }
    }
    inOrder.sort(IN_ORDER);
    List<TrackedMatter> titled = new ArrayList<>(ofCouncil);
    for (Issue issue : inOrder) {
      int place = Objects.requireNonNull(places.get(issue));
      String theme = themeLabels.getOrDefault(issue.themeId(), TrackedMatter.UNNAMED);
      String title = distinct.choose(ofCouncil.get(place).titles(), theme);
      titled.set(place, ofCouncil.get(place).as(issue.as(issue.id(), title, issue.status())));
    }
    return titled;
  }

  /** Some at a time on each thread, with a labeller of their own. */
  private List<TrackedMatter> tracked(
      List<Candidate> candidates, IssueBuilder builder, CouncilWords words, POSModel model) {
    List<List<Candidate>> parts = new ArrayList<>();
    for (int from = 0; from < candidates.size(); from += AT_A_TIME) {
      parts.add(candidates.subList(from, Math.min(candidates.size(), from + AT_A_TIME)));
    }
    List<TrackedMatter> tracked = new ArrayList<>();
    try {
      threads.inOrder(
          parts,
          part -> {
            MatterTitle title = new MatterTitle(model);
            Coherence coherence = new Coherence(vectors);
            return part.stream()
                .flatMap(
                    c -> TrackedMatter.of(c, builder, coherence, m -> title.of(m, words)).stream())
                .toList();
          },
          tracked::addAll);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read or written here
    }
    return tracked;
  }

  /** The groups of several councils, by what belongs to them. */
  private static Map<Concern, String> sharedIds(List<TrackedMatter> tracked) {
    List<Concern> concerns = tracked.stream().flatMap(t -> Stream.ofNullable(t.concern())).toList();
    Map<Concern, String> ids = new IdentityHashMap<>();
    for (List<Concern> group : new SharedMatters(SHARED_LIKENESS).group(concerns)) {
      String id =
          "shared-"
              + ContentId.of(
                  group.stream().map(Concern::statementId).sorted().toArray(String[]::new));
      group.forEach(c -> ids.put(c, id));
    }
    return ids;
  }

  /** A person corrected it, and it is in no list: that is told, too. */
  private static void withoutIssue(TrackedMatter one, Remarks remarks) {
    if (!one.notes().isEmpty()) {
      remarks.add(
          one.dismissed() ? Corrector.DISMISSED : Corrector.CORRECTED,
          one.id(),
          String.join(" ", one.notes())
              + " It is not listed as an issue: one meeting alone, or nothing that happened.");
    }
  }

  /** The ledger with the ids and labels of the earlier run, where there was one. */
  private Ledger carriedOn(List<Issue> issues, Map<Issue, TrackedMatter> found, Remarks remarks) {
    RunComparison comparison = RunComparison.of(issues, previous == null ? List.of() : previous);
    List<Issue> named = new ArrayList<>();
    Map<String, List<Issue>> byShared = new TreeMap<>();
    for (Issue issue : issues) {
      TrackedMatter one = Objects.requireNonNull(found.get(issue));
      Issue same = comparison.carriedOn(issue, !one.labelled());
      named.add(same);
      if (!one.notes().isEmpty()) {
        remarks.add(Corrector.CORRECTED, same.id(), String.join(" ", one.notes()));
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
