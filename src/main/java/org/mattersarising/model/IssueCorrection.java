package org.mattersarising.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of issues in {@code issues.yaml}. An issue is named by its id, or by the id of
 * any of its statements, which stays when older minutes are added.
 *
 * @param issues the issue's id; for a merger those of all
 * @param statements those that a split takes out; else empty
 * @param label the new label; empty to leave it
 * @param status the status to set; null for other kinds
 * @param reason why; empty where the person does not say, which only a dismissal and a status must
 * @param line of the file, from 1
 */
public record IssueCorrection(
    Kind kind,
    List<String> issues,
    List<String> statements,
    String label,
    @Nullable IssueStatus status,
    String reason,
    int line) {

  /** What is to be done. */
  public enum Kind implements Coded {
    /** Several issues are one. */
    MERGE,
    /** Some statements are an issue of their own. */
    SPLIT,
    /** It has another label. */
    RENAME,
    /** It is none. */
    DISMISS,
    /** Its status is known otherwise. */
    STATUS
  }

  public IssueCorrection {
    issues = List.copyOf(issues);
    statements = List.copyOf(statements);
    if (issues.isEmpty()) {
      throw new IllegalArgumentException("a correction names an issue");
    }
    if ((kind == Kind.STATUS) != (status != null)) {
      throw new IllegalArgumentException("a status goes with its own kind");
    }
  }
}
