package org.mattersarising.recurrence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * A statement that may belong to an issue, with its place in time. It has what linking asks of its
 * document, so that no document need be fetched for it.
 *
 * @param place where it stands
 * @param wholeText its exact words
 * @param named the councils, bodies, offices and people named in it
 * @param themeId the theme that the statement carries most clearly; empty where it carries none
 * @param themes all that it carries
 * @param text the words of its proposition
 * @param vector the meaning of its proposition
 * @param taskOf the id of the earlier statement of its document whose task it says again; empty
 *     where it says none again
 */
record Occurrence(
    Place place,
    Meeting meeting,
    Statement statement,
    String wholeText,
    List<Mention> named,
    String themeId,
    SortedSet<String> themes,
    String text,
    SentenceVector vector,
    String taskOf) {

  /**
   * Where a statement stands.
   *
   * @param itemTitle of its item; empty outside items
   * @param heading what stands above it as a heading, numbered or not; else the item's title
   */
  record Place(String documentId, String path, String itemTitle, String heading) {}

  /** By date with undated meetings last, then by content, so that the order of files is nothing. */
  static final Comparator<Occurrence> IN_TIME =
      Comparator.comparing(Occurrence::date, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(o -> o.meeting().id())
          .thenComparing(o -> o.place().documentId())
          .thenComparingInt(o -> o.statement().index());

  Occurrence {
    named = List.copyOf(named);
  }

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

  /**
   * Where a stretch of the statement names people or their offices.
   *
   * @return offsets from the start of that stretch
   */
  List<TextSpan> people(TextSpan stretch) {
    return named.stream()
        .filter(Occurrence::isPersonOrOffice)
        .map(Mention::span)
        .filter(s -> stretch.contains(s))
        .map(s -> new TextSpan(s.start() - stretch.start(), s.end() - stretch.start()))
        .toList();
  }

  static boolean isPersonOrOffice(Mention mention) {
    return mention.type() == MentionType.PERSON || mention.type() == MentionType.ROLE;
  }

  /** Whether both stand under the same item of the same document. */
  boolean besides(Occurrence other) {
    return statement.item() == other.statement.item()
        && place.documentId.equals(other.place.documentId)
        && place.path.equals(other.place.path);
  }
}
