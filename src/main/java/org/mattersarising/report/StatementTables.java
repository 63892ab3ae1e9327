package org.mattersarising.report;

import java.util.Comparator;
import java.util.List;
import org.mattersarising.model.Act;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.report.ResultIndex.In;

/** What was said: statements, their themes, and the flat table of quotes. */
final class StatementTables {
  /** What may decide a mark: the codebook's evidence, what was learnt, or both. */
  private static final List<String> METHODS =
      List.of(
          "term",
          "vector",
          "term+vector",
          "vector+context",
          "term+learnt",
          "vector+learnt",
          "term+vector+learnt",
          "vector+context+learnt",
          "learnt",
          "student",
          "discovered");

  private StatementTables() {}

  static List<Table<?>> of(ResultIndex index) {
    return List.of(statements(index), marks(index), evidence(index));
  }

  private static Table<In<Statement>> statements(ResultIndex index) {
    return Table.<In<Statement>>named("statements", "Sentences and list items of the minutes")
        .id("statement_id", "Hash of document, offsets and text", r -> r.it().id())
        .id("document_id", "The document it stands in", r -> r.in().documentId())
        .id("meeting_id", "The meeting", r -> r.in().meetingId())
        .id("council_id", "Host council", r -> r.in().document().facts().councilId())
        .id("subject_council_id", "Whose matter it is", r -> r.it().subjectCouncilId())
        .id("item_id", "The item it stands under", r -> r.in().itemId(r.it().item()))
        .text("paragraph_no", "As printed", r -> r.in().paragraphNumber(r.it()))
        .count(
            "page", "From 1; empty where the format has no pages", r -> r.in().page(r.it().span()))
        .count("char_start", "First code point", r -> r.in().start(r.it().span()))
        .count("char_end", "One past the last code point", r -> r.in().end(r.it().span()))
        .text(
            "text", index.excerpt().described("The exact slice"), r -> r.in().slice(r.it().span()))
        .escaped()
        .count(
            "proposition_start",
            "First code point of what is said to be so",
            r -> r.it().proposition() == null ? null : r.in().start(r.it().proposition()))
        .count(
            "proposition_end",
            "One past its last code point",
            r -> r.it().proposition() == null ? null : r.in().end(r.it().proposition()))
        .code("act", "What it does in the meeting", Act.values(), r -> r.it().act())
        .number("act_score", "How sure the act is, 0 to 1", r -> r.it().actScore())
        .code("speaker_group", "Who says it", SpeakerGroup.values(), r -> r.it().speaker().group())
        .text("speaker_role", "The title as the text gives it", r -> r.it().speaker().role())
        .code(
            "speaker_method",
            "How the speaker is known",
            SpeakerMethod.values(),
            r -> r.it().speaker().method())
        .flag("counted", "Whether figures may count it", r -> r.it().counted())
        .code(
            "not_counted_reason",
            "Why not; empty where it is counted",
            NotCountedReason.values(),
            r -> r.it().notCounted())
        .text(
            "speaker_title",
            "The speaker's title in full, where the item gives one that can be meant",
            r -> r.in().speakerTitle(r.it()))
        .code(
            "stance",
            "Of the statement as a whole; whether it raises a matter rests on this",
            Stance.values(),
            r -> r.it().stance())
        .flag(
            "states_recurrence",
            "Whether its words say that the matter came up before",
            r -> r.it().statesRecurrence())
        .key("statement_id")
        .refers("document_id", "documents", "document_id")
        .refers("meeting_id", "meetings", "meeting_id")
        .refers("item_id", "items", "item_id")
        .refers("council_id", "councils", "council_id")
        .refers("subject_council_id", "councils", "council_id")
        .rows(index, ResultIndex.each(r -> r.document().statements()));
  }

  private static Table<In<ThemeMark>> marks(ResultIndex index) {
    Comparator<ThemeMark> order =
        Comparator.comparingInt(ThemeMark::statement).thenComparing(ThemeMark::themeId);
    return Table.<In<ThemeMark>>named("statement_themes", "Which statement is about which theme")
        .id("statement_id", "The statement", r -> r.in().statementId(r.it().statement()))
        .id("theme_id", "The theme", r -> r.it().themeId())
        .number("score", "0 to 1", r -> r.it().score())
        .code(
            "stance", "Of the statement towards this theme", Stance.values(), r -> r.it().stance())
        .code("method", "What decided it", METHODS, r -> r.it().method())
        .key("statement_id", "theme_id")
        .refers("statement_id", "statements", "statement_id")
        .refers("theme_id", "themes", "theme_id")
        .rows(index, ResultIndex.each(r -> r.document().marks().stream().sorted(order).toList()));
  }

  /**
   * Every counted statement with a theme, with an event of an issue, or that says that a matter
   * came up before: whatever a page may quote stands here.
   */
  private static Table<In<Statement>> evidence(ResultIndex index) {
    return Table.<In<Statement>>named(
            "evidence",
            "One flat row for each counted statement that has a theme, is an event of an issue, or"
                + " says that a matter came up before")
        .text(
            "council",
            "Name of the host council; empty where unknown",
            r -> index.hostName(r.in().document().facts()))
        .text("committee", "Name of the committee", r -> r.in().document().facts().committee())
        .date("date", "Day of the meeting", r -> r.in().document().facts().date())
        .text("item_no", "As printed", r -> itemNumber(r.in(), r.it()))
        .text("paragraph_no", "As printed", r -> r.in().paragraphNumber(r.it()))
        .count(
            "page", "From 1; empty where the format has no pages", r -> r.in().page(r.it().span()))
        .text(
            "quote", index.excerpt().described("The exact words"), r -> r.in().slice(r.it().span()))
        .code("act", "What it does in the meeting", Act.values(), r -> r.it().act())
        .code("stance", "Of the statement as a whole", Stance.values(), r -> r.it().stance())
        .ids(
            "theme_ids",
            "Its themes, the surest first; empty without one",
            r -> r.in().marks(r.it().index()).stream().map(ThemeMark::themeId).toList())
        .id(
            "issue_id",
            "The issue that it is an event of; empty without one",
            r -> index.issueOf(r.it().id()))
        .code("speaker_group", "Who says it", SpeakerGroup.values(), r -> r.it().speaker().group())
        .text(
            "citation",
            "Where to find it in the council's own minutes",
            r -> Citation.of(index.hostName(r.in().document().facts()), r.in(), r.it()))
        .text(
            "source_url",
            "Where the minutes were published, as the user says, or else the page or the crawl",
            r -> r.in().document().source().publishedAt(r.in().document().facts().sidecar()))
        .id("statement_id", "The statement", r -> r.it().id())
        .escaped()
        .id("subject_council_id", "Whose matter it is", r -> r.it().subjectCouncilId())
        .id("host_council_id", "Whose minutes say so", r -> r.in().document().facts().councilId())
        .text("item_title", "Of the item it stands under", r -> itemTitle(r.in(), r.it()))
        .id("document_id", "The document it stands in", r -> r.in().documentId())
        .text(
            "path",
            "Of the document, relative to the corpus",
            r -> r.in().document().source().path())
        .count("char_start", "First code point", r -> r.in().start(r.it().span()))
        .count("char_end", "One past the last code point", r -> r.in().end(r.it().span()))
        .ids(
            "event",
            "What happened to its issues, as in issue_events.csv; empty without one",
            r -> index.eventsOf(r.it().id()))
        .flag(
            "states_recurrence",
            "Whether its words say that the matter came up before, whatever the event",
            r -> r.it().statesRecurrence())
        .key("statement_id")
        .refers("statement_id", "statements", "statement_id")
        .refers("issue_id", "issues", "issue_id")
        .refers("subject_council_id", "councils", "council_id")
        .refers("host_council_id", "councils", "council_id")
        .refers("document_id", "documents", "document_id")
        .rows(
            index,
            ResultIndex.each(r ->
                r.document().statements().stream()
                    .filter(s -> s.counted() && isEvidence(index, r, s))
                    .toList()));
  }

  private static boolean isEvidence(ResultIndex index, Reading reading, Statement statement) {
    return !reading.marks(statement.index()).isEmpty()
        || statement.statesRecurrence()
        || index.issueOf(statement.id()) != null;
  }

  private static String itemTitle(Reading reading, Statement statement) {
    var item = reading.item(statement.item());
    return item == null ? "" : item.title();
  }

  private static String itemNumber(Reading reading, Statement statement) {
    var item = reading.item(statement.item());
    return item == null ? "" : item.number();
  }
}
