package org.mattersarising.recurrence;

import java.util.List;
import java.util.Map;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Meeting;

/** Finds the specific matters that come back, and follows each through the meetings. */
@FunctionalInterface
public interface IssueTracker {

  /**
   * The issues of a corpus; the order of {@code documents} does not matter.
   *
   * @param meetingOfDocument the meeting of each document, by document id
   */
  Ledger track(List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument);
}
