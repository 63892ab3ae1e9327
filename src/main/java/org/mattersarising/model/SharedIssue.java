package org.mattersarising.model;

import java.util.List;

/**
 * Issues of different councils that concern the same matter; it has no status of its own.
 *
 * @param councilIds in alphabetical order
 * @param issueIds in the order of their councils
 * @param meetings of all of them together
 */
public record SharedIssue(
    String id,
    String label,
    String themeId,
    List<String> councilIds,
    List<String> issueIds,
    int meetings) {

  public SharedIssue {
    councilIds = List.copyOf(councilIds);
    issueIds = List.copyOf(issueIds);
  }
}
