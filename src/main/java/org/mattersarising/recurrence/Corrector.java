package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.PreviousIssue;

/**
 * Does with one council's matters what a person says, correction by correction: each finds what
 * those before it left. What cannot be done is told and changes nothing. For one use by one thread.
 */
final class Corrector {

  /** The check of rows that tell what a person changed. */
  static final String CORRECTED = "issue_corrected";

  /** The check of rows that tell what a person took out. */
  static final String DISMISSED = "issue_dismissed";

  private final List<Candidate> candidates;
  private final Map<String, Candidate> byIssue = new HashMap<>();
  private final Map<String, Candidate> byStatement = new HashMap<>();
  private final Map<String, PreviousIssue> previous = new HashMap<>();

  /**
   * @param candidates of one council; changed in place
   * @param previous the issues of an earlier run, whose ids people may go by
   */
  Corrector(List<Candidate> candidates, List<PreviousIssue> previous) {
    this.candidates = candidates;
    candidates.forEach(this::list);
    previous.forEach(p -> this.previous.put(p.id(), p));
  }

  /** Does what it can, and notes in the log what was meant and what could not be done. */
  void apply(CorrectionLog log) {
    log.entries().forEach(this::apply);
  }

  private void list(Candidate candidate) {
    byIssue.put(candidate.id(), candidate);
    candidate.matter().occurrences().forEach(o -> byStatement.put(o.statement().id(), candidate));
  }

  private void apply(CorrectionLog.Entry entry) {
    switch (entry.correction().kind()) {
      case MERGE -> merge(entry);
      case SPLIT -> split(entry);
      case RENAME -> rename(entry);
      case DISMISS -> dismiss(entry);
      case STATUS -> status(entry);
    }
  }

  private void merge(CorrectionLog.Entry entry) {
    IssueCorrection correction = entry.correction();
    Set<Candidate> found = new LinkedHashSet<>();
    for (String id : correction.issues()) {
      Candidate candidate = find(id, entry);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    List<Candidate> all = new ArrayList<>(found);
    if (all.size() < 2) {
      return;
    }
    Candidate first = all.getFirst();
    for (Candidate other : all.subList(1, all.size())) {
      first.note("Merged: " + first.id() + " and " + other.id() + "." + because(correction));
      first.absorb(other);
      candidates.remove(other);
      // Whoever goes by an id of those that are gone means the one that has their statements.
      byIssue.replaceAll((id, candidate) -> candidate == other ? first : candidate);
      list(first);
    }
    if (!correction.label().isEmpty()) {
      relabel(first, entry);
    }
  }

  private void split(CorrectionLog.Entry entry) {
    IssueCorrection correction = entry.correction();
    Candidate whole = find(correction.issues().getFirst(), entry);
    if (whole == null) {
      return;
    }
    Set<String> given = new HashSet<>();
    for (String id : correction.statements()) {
      if (byStatement.get(id) == whole) {
        given.add(id);
      } else {
        entry.unused("The statement " + id + " is none of " + whole.id() + ".");
      }
    }
    if (given.isEmpty()) {
      return;
    }
    if (given.size() == whole.matter().occurrences().size()) {
      entry.unused("These are all statements of " + whole.id() + ": nothing would be left.");
      return;
    }
    String before = whole.id();
    Candidate part = whole.split(given);
    candidates.add(part);
    byIssue.put(before, whole);
    list(whole);
    list(part);
    String moved = given.size() + (given.size() == 1 ? " statement" : " statements");
    whole.note(moved + " split off into " + part.id() + "." + because(correction));
    part.note(moved + " split off from " + before + "." + because(correction));
    if (!correction.label().isEmpty()) {
      relabel(part, entry);
    }
  }

  private void rename(CorrectionLog.Entry entry) {
    IssueCorrection correction = entry.correction();
    Candidate candidate = find(correction.issues().getFirst(), entry);
    if (candidate != null) {
      relabel(candidate, entry);
    }
  }

  private void relabel(Candidate candidate, CorrectionLog.Entry entry) {
    IssueCorrection correction = entry.correction();
    String before = candidate.label();
    if (!before.isEmpty() && !before.equals(correction.label())) {
      entry.unused(candidate.id() + " was called “" + before + "” above; the first label stands.");
    } else if (before.isEmpty()) {
      candidate.rename(correction.label());
      candidate.note("Renamed." + because(correction));
    }
  }

  private void dismiss(CorrectionLog.Entry entry) {
    IssueCorrection correction = entry.correction();
    Candidate candidate = find(correction.issues().getFirst(), entry);
    if (candidate != null) {
      candidate.dismiss();
      candidate.note("Dismissed." + because(correction));
    }
  }

  private void status(CorrectionLog.Entry entry) {
    IssueCorrection correction = entry.correction();
    Candidate candidate = find(correction.issues().getFirst(), entry);
    IssueStatus wanted = correction.status();
    if (candidate == null || wanted == null) {
      return;
    }
    IssueStatus before = candidate.status();
    if (before != null && before != wanted) {
      entry.unused(
          candidate.id() + " was set to " + before.code() + " above; the first status stands.");
    } else if (before == null) {
      candidate.set(wanted);
      candidate.note("Status set to " + wanted.code() + "." + because(correction));
    }
  }

  /** What an id means; null where it means nothing in this council, or what was dismissed. */
  private @Nullable Candidate find(String id, CorrectionLog.Entry entry) {
    Candidate found = ofPrevious(id);
    if (found == null) {
      found = byIssue.get(id);
    }
    if (found == null) {
      found = byStatement.get(id);
    }
    if (found == null) {
      return null;
    }
    entry.found(id, found);
    if (found.isDismissed()) {
      entry.unused(found.id() + " was dismissed above.");
      return null;
    }
    return found;
  }

  /** The one that has most statements of an issue of the earlier run. */
  private @Nullable Candidate ofPrevious(String id) {
    PreviousIssue earlier = previous.get(id);
    if (earlier == null) {
      return null;
    }
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (String statement : earlier.statements()) {
      Candidate candidate = byStatement.get(statement);
      if (candidate != null) {
        counts.merge(candidate.id(), 1, Integer::sum);
      }
    }
    @Nullable String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best == null ? null : byIssue.get(best);
  }

  private static String because(IssueCorrection correction) {
    String reason = correction.reason();
    if (reason.isEmpty()) {
      return "";
    }
    return " Reason: " + reason + (reason.matches(".*[.!?…]") ? "" : ".");
  }
}
