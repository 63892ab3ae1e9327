package org.mattersarising.recurrence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;

/**
 * What is left of a candidate when its council's statements are let go.
 *
 * @param issue what will be listed, with the basis {@code shared} if only other councils make it an
 *     issue; null where it can be none
 * @param concern what other councils may share; null where they cannot
 * @param labelled whether a person gave the label
 * @param titles what else it may be called, the best first
 */
record TrackedMatter(
    String id,
    @Nullable Issue issue,
    @Nullable Concern concern,
    boolean dismissed,
    boolean labelled,
    List<MatterTitle.Title> titles,
    List<String> notes) {

  static final String UNNAMED = "A matter that the minutes do not name";

  TrackedMatter as(Issue named) {
    return new TrackedMatter(id, named, concern, dismissed, labelled, titles, notes);
  }

  /** Empty where nothing comes of it and nobody said anything of it. */
  static Optional<TrackedMatter> of(
      Candidate candidate,
      IssueBuilder builder,
      Coherence coherence,
      Function<Matter, List<MatterTitle.Title>> titles) {
    Matter matter = candidate.matter();
    boolean shareable =
        matter.isRaised()
            && !matter.themeId().isEmpty()
            && !matter.councilId().isEmpty()
            && !candidate.isDismissed();
    Optional<IssueBasis> basis = basis(matter, shareable);
    List<IssueEvent> events = basis.isEmpty() ? List.of() : EventReader.events(matter);
    if (events.isEmpty() && candidate.notes().isEmpty()) {
      return Optional.empty();
    }
    // What a person worked on is what that person says it is.
    Double estimated = candidate.notes().isEmpty() ? coherence.of(matter, events) : null;
    Issue issue =
        events.isEmpty()
            ? null
            : corrected(
                builder.build(matter, events, estimated, basis.orElseThrow(), UNNAMED), candidate);
    return Optional.of(
        new TrackedMatter(
            candidate.id(),
            issue,
            issue != null && shareable ? Concern.of(matter) : null,
            candidate.isDismissed(),
            !candidate.label().isEmpty(),
            issue == null ? List.of() : titles.apply(matter),
            candidate.notes()));
  }

  private static Issue corrected(Issue issue, Candidate candidate) {
    String label = candidate.label().isEmpty() ? issue.label() : candidate.label();
    IssueStatus status = candidate.status();
    if (status != null && status != issue.status()) {
      candidate.note("By its last event it would be " + issue.status().code() + ".");
    }
    return issue.as(issue.id(), label, status == null ? issue.status() : status);
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
}
