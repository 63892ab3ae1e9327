package org.mattersarising.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Mention;
import org.mattersarising.model.Office;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.model.ThemeMark;

/** One analysed document as the tables see it: its meeting, ids, and offsets as code points. */
final class Reading {
  private static final Comparator<ThemeMark> BEST_FIRST =
      Comparator.comparingDouble(ThemeMark::score).reversed().thenComparing(ThemeMark::themeId);

  private final AnalysedDocument document;
  private final @Nullable Meeting meeting;
  private final Excerpt excerpt;
  private final List<List<ThemeMark>> marks;
  private final List<String> itemIds;

  /** By statement and title; made when it is first asked for. */
  private @Nullable Map<String, Office> offices;

  Reading(AnalysedDocument document, @Nullable Meeting meeting) {
    this(document, meeting, Excerpt.WHOLE);
  }

  Reading(AnalysedDocument document, @Nullable Meeting meeting, Excerpt excerpt) {
    this.document = document.inHand();
    this.meeting = meeting;
    this.excerpt = excerpt;
    this.marks = new ArrayList<>(this.document.statements().size());
    this.document.statements().forEach(s -> marks.add(new ArrayList<>()));
    this.document.marks().forEach(m -> marks.get(m.statement()).add(m));
    marks.forEach(m -> m.sort(BEST_FIRST));
    this.itemIds =
        this.document.structure().items().stream()
            .map(i -> id("item", Integer.toString(i.index()), i.number(), i.title()))
            .toList();
  }

  AnalysedDocument document() {
    return document;
  }

  String documentId() {
    return document.source().documentId();
  }

  @Nullable String meetingId() {
    return meeting == null ? null : meeting.id();
  }

  int start(TextSpan span) {
    return document.source().readText().codePointOffset(span.start());
  }

  int end(TextSpan span) {
    return document.source().readText().codePointOffset(span.end());
  }

  /** The words at a place, as far as the result shows them. */
  String slice(TextSpan span) {
    return excerpt.of(document.source().readText().slice(span));
  }

  /** A name or figure at a place, as far as the result shows it. */
  String name(TextSpan span) {
    return excerpt.name(document.source().readText().slice(span));
  }

  /** The full title of who speaks, where the statement's own title is tied to one. */
  @Nullable String speakerTitle(Statement statement) {
    String role = statement.speaker().role();
    if (role.isEmpty() || statement.speaker().method() != SpeakerMethod.STATED) {
      return null;
    }
    if (offices == null) {
      offices = new HashMap<>();
      for (Mention mention : document.mentions()) {
        Office office = mention.office();
        if (office != null && office.method() != SpeakerMethod.NONE) {
          offices.putIfAbsent(
              mention.statement() + " " + document.source().readText().slice(mention.span()),
              office);
        }
      }
    }
    Office office = offices.get(statement.index() + " " + role);
    return office == null ? null : title(office);
  }

  /** A title in its fullest form, in one line and with "and" in full. */
  String title(Office office) {
    return name(office.title())
        .replaceAll("\\s++", " ")
        .replace(" & ", " and ")
        .replace('\u2019', '\'');
  }

  /** The page that a span begins on; null where the format has no pages. */
  @Nullable Integer page(TextSpan span) {
    int page = document.source().readText().page(span.start());
    return page == 0 ? null : page;
  }

  String paragraphNumber(Statement statement) {
    return document.structure().paragraphs().get(statement.paragraph()).number();
  }

  @Nullable AgendaItem item(int index) {
    return index < 0 ? null : document.structure().items().get(index);
  }

  @Nullable String itemId(int index) {
    return index < 0 ? null : itemIds.get(index);
  }

  @Nullable String statementId(int index) {
    return index < 0 ? null : document.statements().get(index).id();
  }

  /** The marks of a statement, the highest score first. */
  List<ThemeMark> marks(int statement) {
    return marks.get(statement);
  }

  @Nullable String bestTheme(int statement) {
    return statement < 0 || marks.get(statement).isEmpty()
        ? null
        : marks.get(statement).getFirst().themeId();
  }

  /** The id of something at a place in this document. */
  String idAt(String kind, TextSpan span, String... more) {
    List<String> parts = new ArrayList<>();
    parts.add(kind);
    parts.add(Integer.toString(start(span)));
    parts.add(Integer.toString(end(span)));
    parts.addAll(List.of(more));
    return id(parts.toArray(String[]::new));
  }

  private String id(String... parts) {
    List<String> all = new ArrayList<>();
    all.add(documentId());
    all.addAll(List.of(parts));
    return ContentId.of(all.toArray(String[]::new));
  }
}
