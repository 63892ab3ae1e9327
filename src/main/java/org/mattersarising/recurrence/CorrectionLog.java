package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.IssueCorrection;

/**
 * What became of each correction while the councils were gone through one by one. Only behind the
 * last council is it known which id means nothing anywhere. For one thread.
 */
final class CorrectionLog {

  /** The check of rows that tell which correction could not be used. */
  static final String NOT_USED = "correction_not_used";

  private final List<Entry> entries;

  CorrectionLog(List<IssueCorrection> corrections) {
    this.entries = corrections.stream().map(Entry::new).toList();
  }

  /** The corrections in the order in which they are done. */
  List<Entry> entries() {
    return entries;
  }

  void tell(Remarks remarks) {
    entries.forEach(e -> e.tell(remarks));
  }

  /** What an id meant, and in which council. */
  private record Meaning(String councilId, String issueId) {}

  /** One correction. */
  static final class Entry {

    private final IssueCorrection correction;
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final List<String> unused = new ArrayList<>();

    private Entry(IssueCorrection correction) {
      this.correction = correction;
    }

    IssueCorrection correction() {
      return correction;
    }

    /** An id was found in a council, be it that of a candidate, a statement or an earlier issue. */
    void found(String id, Candidate candidate) {
      meanings.putIfAbsent(id, new Meaning(candidate.matter().councilId(), candidate.id()));
    }

    /** It was not used, or not wholly. */
    void unused(String why) {
      unused.add(why);
    }

    private void tell(Remarks remarks) {
      List<String> asked =
          correction.kind() == IssueCorrection.Kind.MERGE
              ? correction.issues()
              : correction.issues().subList(0, 1);
      List<String> all = new ArrayList<>();
      @Nullable Meaning first = null;
      boolean single = true;
      for (String id : asked) {
        Meaning meaning = meanings.get(id);
        if (meaning == null) {
          all.add("No issue and no statement of an issue has the id " + id + ".");
        } else if (first == null) {
          first = meaning;
        } else if (!meaning.equals(first)) {
          single = false;
          if (!meaning.councilId.equals(first.councilId)) {
            all.add(
                meaning.issueId
                    + " is another council's matter than "
                    + first.issueId
                    + ": what one council is told answers nothing in the other.");
          }
        }
      }
      all.addAll(unused);
      if (correction.kind() == IssueCorrection.Kind.MERGE && single && first != null) {
        all.add("Nothing is left to merge with " + first.issueId + ".");
      }
      all.forEach(why ->
          remarks.add(
              NOT_USED,
              "issues.yaml:" + correction.line(),
              "The correction ("
                  + correction.kind().code()
                  + ") was not used, or not wholly: "
                  + why));
    }
  }
}
