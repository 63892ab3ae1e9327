package org.mattersarising.model;

/**
 * A named entity in the text.
 *
 * @param statement the index of the statement it stands in, or -1 outside of all
 * @param span its words; may nest only as a role over a body, organisation or council
 * @param linkedId the register id it stands for; empty where unsure
 * @param linkMethod how it was linked: {@code full_name}, {@code alias}, {@code acronym_in_text} …;
 *     empty without a link
 * @param score how sure the mention is, 0 to 1
 */
public record Mention(
    int statement,
    TextSpan span,
    MentionType type,
    String linkedId,
    String linkMethod,
    double score) {

  public Mention {
    if (span.length() == 0 || !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("no mention: " + span + " " + score);
    }
  }

  /** The same mention as part of a statement. */
  public Mention within(int statementIndex) {
    return new Mention(statementIndex, span, type, linkedId, linkMethod, score);
  }
}
