package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.Meeting;

/** The comparable meetings by committee. Immutable once made. */
final class Committees {

  private final Map<String, List<Meeting>> comparable = new HashMap<>();

  /**
   * @param meetings of all councils
   */
  Committees(List<Meeting> meetings) {
    for (Meeting meeting : meetings) {
      if (meeting.comparable()) {
        comparable.computeIfAbsent(key(meeting), k -> new ArrayList<>()).add(meeting);
      }
    }
  }

  /** What tells a council's committee from others. */
  static String key(Meeting meeting) {
    return meeting.councilId() + "\n" + meeting.committee();
  }

  /** The comparable meetings of a committee, by its key. */
  List<Meeting> comparableOf(String key) {
    return comparable.getOrDefault(key, List.of());
  }
}
