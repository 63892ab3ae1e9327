package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.Statement;

/**
 * Measures how each council's minutes are written, over its comparable meetings, as rows of
 * quality.csv with the council's id as scope. Stateless.
 */
public final class StyleCounter {

  private static final Set<Act> DECIDES = EnumSet.of(Act.DECISION, Act.ACTION, Act.PROCEDURAL);
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\\b");

  /** The rows in order of council. */
  public List<QualityCheck> count(
      List<AnalysedDocument> documents, Map<String, Meeting> meetingOfDocument) {
    TreeMap<String, MinuteStyle> styles = new TreeMap<>();
    Map<String, Set<String>> meetings = new HashMap<>();
    for (AnalysedDocument document : documents) {
      Meeting meeting = meetingOfDocument.get(document.source().documentId());
      if (meeting == null || !meeting.comparable() || meeting.councilId() == null) {
        continue;
      }
      boolean first =
          meetings.computeIfAbsent(meeting.councilId(), k -> new HashSet<>()).add(meeting.id());
      styles.merge(meeting.councilId(), style(document, first ? 1 : 0), MinuteStyle::plus);
    }
    List<QualityCheck> rows = new ArrayList<>();
    styles.forEach((council, style) -> rows(council, style, rows));
    return rows;
  }

  private static MinuteStyle style(AnalysedDocument document, int meetings) {
    long words = 0;
    long counted = 0;
    long discussion = 0;
    long firstPerson = 0;
    for (Statement statement : document.statements()) {
      String text = document.text(statement);
      words += words(text);
      if (statement.counted()) {
        counted++;
        discussion += DECIDES.contains(statement.act()) ? 0 : 1;
        firstPerson += FIRST_PERSON.matcher(text).find() ? 1 : 0;
      }
    }
    return new MinuteStyle(meetings, words, counted, discussion, firstPerson);
  }

  private static long words(String text) {
    return Pattern.compile("\\s+").splitAsStream(text).filter(w -> !w.isEmpty()).count();
  }

  private static void rows(String council, MinuteStyle style, List<QualityCheck> rows) {
    rows.add(
        row(
            MinuteStyle.WORDS,
            council,
            style.words(),
            style.meetings(),
            style.few(),
            "Words of all statements, over comparable meetings read."));
    rows.add(
        row(
            MinuteStyle.COUNTED,
            council,
            style.counted(),
            style.meetings(),
            style.few(),
            "Counted statements, over comparable meetings read: longer minutes mention more."));
    rows.add(
        row(
            MinuteStyle.DISCUSSION,
            council,
            style.discussion(),
            style.counted(),
            style.few(),
            "Counted statements that record what was said, not what was decided."));
    rows.add(
        row(
            MinuteStyle.FIRST_PERSON,
            council,
            style.firstPerson(),
            style.counted(),
            style.few(),
            "Counted statements in somebody's own words (I, we, my, our)."));
  }

  private static QualityCheck row(
      String check, String council, long hits, long all, boolean few, String note) {
    @Nullable Double value = few || all == 0 ? null : WilsonInterval.round((double) hits / all);
    return new QualityCheck(check, council, hits, all, value, null, null, note);
  }
}
