package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;

/**
 * The last task, decision or referral on an issue: of its ledger, or of an item in which it was
 * raised on its last day.
 *
 * @param words what was said, short enough for a sentence; otherwise empty
 */
record LastStep(EventKind kind, LocalDate date, String words) {

  static Optional<LastStep> of(Corpus corpus, Issue issue) {
    EventKind kind = null;
    LocalDate last = null;
    Spot spot = null;
    for (IssueEvent event : issue.events()) {
      LocalDate date = event.date();
      Corpus.Step step = corpus.stepAt(event);
      if (date == null || step == null) {
        continue;
      }
      boolean later = last == null || date.isAfter(last);
      if (later || kind != null && date.equals(last) && StepFinder.outranks(step.kind(), kind)) {
        kind = step.kind();
        last = date;
        spot = step.spot();
      }
    }
    return kind == null || last == null || spot == null
        ? Optional.empty()
        : Optional.of(new LastStep(kind, last, ShortWords.of(corpus, corpus.place(spot))));
  }

  /** For a sentence: "a task was given". */
  String what() {
    return switch (kind) {
      case ACTION -> "a task was given";
      case REFERRED -> "it was referred to another body";
      default -> "a decision was taken";
    };
  }
}
