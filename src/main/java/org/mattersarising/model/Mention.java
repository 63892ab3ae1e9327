package org.mattersarising.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named entity in the text.
 *
 * @param statement the index of the statement it stands in, or -1 outside of all
 * @param span its words; may nest only as a role over a body, organisation or council
 * @param linkedId the register id it stands for; empty where unsure
 * @param linkMethod how it was linked: {@code full_name}, {@code alias}, {@code acronym_in_text} …;
 *     empty without a link
 * @param score how sure the mention is, 0 to 1
 * @param candidates the register ids that an unlinked name could stand for, sorted; empty with a
 *     link, and where the register knows none
 * @param office what a title stands for; null for other types, and before titles are tied
 */
public record Mention(
    int statement,
    TextSpan span,
    MentionType type,
    String linkedId,
    String linkMethod,
    double score,
    List<String> candidates,
    @Nullable Office office) {

  /** A mention whose name is linked, or could stand for nothing that the register knows. */
  public Mention(
      int statement,
      TextSpan span,
      MentionType type,
      String linkedId,
      String linkMethod,
      double score) {
    this(statement, span, type, linkedId, linkMethod, score, List.of());
  }

  /** A mention that is no tied title. */
  public Mention(
      int statement,
      TextSpan span,
      MentionType type,
      String linkedId,
      String linkMethod,
      double score,
      List<String> candidates) {
    this(statement, span, type, linkedId, linkMethod, score, candidates, null);
  }

  public Mention {
    candidates = List.copyOf(candidates);
    if (span.length() == 0 || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("no mention: " + span + " " + score);
    }
    if (office != null && type != MentionType.ROLE) {
      throw new IllegalArgumentException("only titles stand for offices: " + type);
    }
    if (!linkedId.isEmpty() && !candidates.isEmpty()) {
      throw new IllegalArgumentException("a link leaves no candidates: " + linkedId);
    }
  }

  /** The same mention as part of a statement. */
  public Mention within(int statementIndex) {
    return new Mention(statementIndex, span, type, linkedId, linkMethod, score, candidates, office);
  }

  /** The same title tied to what it stands for. */
  public Mention holding(Office tied) {
    return new Mention(statement, span, type, linkedId, linkMethod, score, candidates, tied);
  }
}
