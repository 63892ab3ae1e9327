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
 * Does with matters what a person says, correction by correction: each finds what those before it
 * left. What cannot be done is told and changes nothing. For one use by one thread.
 */
final class Corrector {

  /** The check of rows that tell what a person changed. */
  static final String CORRECTED = "issue_corrected";

  /** The check of rows that tell what a person took out. */
  static final String DISMISSED = "issue_dismissed";

  /** The check of rows that tell which correction could not be used. */
  static final String NOT_USED = "correction_not_used";

  private final List<Candidate> candidates;
  private final Map<String, Candidate> byIssue = new HashMap<>();
  private final Map<String, Candidate> byStatement = new HashMap<>();
  private final Map<String, PreviousIssue> previous = new HashMap<>();
  private final Remarks remarks;

  /**
   * @param candidates changed in place
   * @param previous the issues of an earlier run, whose ids people may go by
   * @param remarks where it is told what could not be done
   */
  Corrector(List<Candidate> candidates, List<PreviousIssue> previous, Remarks remarks) {
    this.candidates = candidates;
    this.remarks = remarks;
    candidates.forEach(this::list);
    previous.forEach(p -> this.previous.put(p.id(), p));
  }

  void apply(List<IssueCorrection> corrections) {
    corrections.forEach(this::apply);
  }

  private void list(Candidate candidate) {
    byIssue.put(candidate.id(), candidate);
    candidate.matter().occurrences().forEach(o -> byStatement.put(o.statement().id(), candidate));
  }

  private void apply(IssueCorrection correction) {
    switch (correction.kind()) {
      case MERGE -> merge(correction);
      case SPLIT -> split(correction);
      case RENAME -> rename(correction);
      case DISMISS -> dismiss(correction);
      case STATUS -> status(correction);
    }
  }

  private void merge(IssueCorrection correction) {
    Set<Candidate> found = new LinkedHashSet<>();
    for (String id : correction.issues()) {
      Candidate candidate = find(id, correction);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    List<Candidate> all = new ArrayList<>(found);
    if (all.size() < 2) {
      if (!all.isEmpty()) {
        notUsed(correction, "Nothing is left to merge with " + all.getFirst().id() + ".");
      }
      return;
    }
    Candidate first = all.getFirst();
    for (Candidate other : all.subList(1, all.size())) {
      if (!other.matter().councilId().equals(first.matter().councilId())) {
        notUsed(
            correction,
            other.id()
                + " is another council's matter than "
                + first.id()
                + ": what one council is told answers nothing in the other.");
        continue;
      }
      first.note("Merged: " + first.id() + " and " + other.id() + "." + because(correction));
      first.absorb(other);
      candidates.remove(other);
      // Whoever goes by an id of those that are gone means the one that has their statements.
      byIssue.replaceAll((id, candidate) -> candidate == other ? first : candidate);
      list(first);
    }
    if (!correction.label().isEmpty()) {
      relabel(first, correction);
    }
  }

  private void split(IssueCorrection correction) {
    Candidate whole = find(correction.issues().getFirst(), correction);
    if (whole == null) {
      return;
    }
    Set<String> given = new HashSet<>();
    for (String id : correction.statements()) {
      if (byStatement.get(id) == whole) {
        given.add(id);
      } else {
        notUsed(correction, "The statement " + id + " is none of " + whole.id() + ".");
      }
    }
    if (given.isEmpty()) {
      return;
    }
    if (given.size() == whole.matter().occurrences().size()) {
      notUsed(correction, "These are all statements of " + whole.id() + ": nothing would be left.");
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
      relabel(part, correction);
    }
  }

  private void rename(IssueCorrection correction) {
    Candidate candidate = find(correction.issues().getFirst(), correction);
    if (candidate != null) {
      relabel(candidate, correction);
    }
  }

  private void relabel(Candidate candidate, IssueCorrection correction) {
    String before = candidate.label();
    if (!before.isEmpty() && !before.equals(correction.label())) {
      notUsed(
          correction,
          candidate.id() + " was called “" + before + "” above; the first label stands.");
    } else if (before.isEmpty()) {
      candidate.rename(correction.label());
      candidate.note("Renamed." + because(correction));
    }
  }

  private void dismiss(IssueCorrection correction) {
    Candidate candidate = find(correction.issues().getFirst(), correction);
    if (candidate != null) {
      candidate.dismiss();
      candidate.note("Dismissed." + because(correction));
    }
  }

  private void status(IssueCorrection correction) {
    Candidate candidate = find(correction.issues().getFirst(), correction);
    IssueStatus wanted = correction.status();
    if (candidate == null || wanted == null) {
      return;
    }
    IssueStatus before = candidate.status();
    if (before != null && before != wanted) {
      notUsed(
          correction,
          candidate.id() + " was set to " + before.code() + " above; the first status stands.");
    } else if (before == null) {
      candidate.set(wanted);
      candidate.note("Status set to " + wanted.code() + "." + because(correction));
    }
  }

  /** What an id means; null, and told, where it means nothing or what was dismissed. */
  private @Nullable Candidate find(String id, IssueCorrection correction) {
    Candidate found = ofPrevious(id);
    if (found == null) {
      found = byIssue.get(id);
    }
    if (found == null) {
      found = byStatement.get(id);
    }
    if (found == null) {
      notUsed(correction, "No issue and no statement of an issue has the id " + id + ".");
      return null;
    }
    if (found.isDismissed()) {
      notUsed(correction, found.id() + " was dismissed above.");
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

  private void notUsed(IssueCorrection correction, String why) {
    remarks.add(
        NOT_USED,
        "issues.yaml:" + correction.line(),
        "The correction (" + correction.kind().code() + ") was not used, or not wholly: " + why);
  }

  private static String because(IssueCorrection correction) {
    String reason = correction.reason();
    if (reason.isEmpty()) {
      return "";
    }
    return " Reason: " + reason + (reason.matches(".*[.!?…]") ? "" : ".");
  }
}
