package org.mattersarising.recurrence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * A statement that may belong to an issue, with its place in time.
 *
 * @param themeId the theme that the statement carries most clearly; empty where it carries none
 * @param themes all that it carries
 * @param text the words of its proposition
 * @param vector the meaning of its proposition
 */
record Occurrence(
    AnalysedDocument document,
    Meeting meeting,
    Statement statement,
    String themeId,
    SortedSet<String> themes,
    String text,
    SentenceVector vector) {

  /** By date with undated meetings last, then by content, so that the order of files is nothing. */
  static final Comparator<Occurrence> IN_TIME =
      Comparator.comparing(Occurrence::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(o -> o.meeting().id())
          .thenComparing(o -> o.document().source().documentId())
          .thenComparingInt(o -> o.statement().index());

  @Nullable LocalDate date() {
    return meeting.date();
  }

  /** Whose matter it is; empty where nobody knows. */
  String subject() {
    String council = statement.subjectCouncilId();
    return council == null ? "" : council;
  }

  /** Whose minutes say so; empty where nobody knows. */
  String host() {
    String council = meeting.councilId();
    return council == null ? "" : council;
  }

  /** The exact words of the whole statement. */
  String wholeText() {
    return document.text(statement);
  }

  /**
   * Where a stretch of the document names people or their offices.
   *
   * @return offsets from the start of that stretch
   */
  List<TextSpan> people(TextSpan stretch) {
    return document.mentions().stream()
        .filter(m -> m.type() == MentionType.PERSON || m.type() == MentionType.ROLE)
        .map(Mention::span)
        .filter(s -> stretch.contains(s))
        .map(s -> new TextSpan(s.start() - stretch.start(), s.end() - stretch.start()))
        .toList();
  }

  /** Whether both stand under the same item of the same document. */
  boolean besides(Occurrence other) {
    return statement.item() == other.statement.item()
        && document.source().documentId().equals(other.document.source().documentId())
        && document.source().path().equals(other.document.source().path());
  }
}
