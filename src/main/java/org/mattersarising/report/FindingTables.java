package org.mattersarising.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FigureKind;
import org.mattersarising.model.FigureQualifier;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Office;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;
import org.mattersarising.model.Resolution;
import org.mattersarising.model.ResolutionKind;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.report.ResultIndex.In;

/** What was found inside of statements: names, figures, actions, resolutions, links. */
final class FindingTables {
  private static final String NAME = "The exact slice; without texts 90 characters of it at most";

  private FindingTables() {}

  static List<Table<?>> of(ResultIndex index) {
    return List.of(
        mentions(index), figures(index), actions(index), resolutions(index), links(index));
  }

  private static Table<In<Mention>> mentions(ResultIndex index) {
    List<String> types = List.of(MentionType.values()).stream().map(MentionType::name).toList();
    return Table.<In<Mention>>named("mentions", "Named entities in the text")
        .id(
            "mention_id",
            "Hash of document, offsets and type",
            r -> r.in().idAt("mention", r.it().span(), r.it().type().name()))
        .id("document_id", "The document it stands in", r -> r.in().documentId())
        .id(
            "statement_id",
            "The statement it stands in; empty outside of all",
            r -> r.in().statementId(r.it().statement()))
        .count("char_start", "First code point", r -> r.in().start(r.it().span()))
        .count("char_end", "One past the last code point", r -> r.in().end(r.it().span()))
        .text("text", NAME, r -> r.in().name(r.it().span()))
        .code("type", "What is named", types, r -> r.it().type().name())
        .id("linked_id", "Id of the register; empty where unsure", r -> nonEmpty(r.it().linkedId()))
        .code(
            "link_method",
            "How it was linked; empty where it was not",
            List.of("full_name", "short_name", "host"),
            r -> nonEmpty(r.it().linkMethod()))
        .number("score", "How sure the mention is, 0 to 1", r -> r.it().score())
        .escaped()
        .ids(
            "candidate_ids",
            "Ids of the register that it could stand for; empty where it is linked",
            r -> r.it().candidates())
        .text("role_title", "Of a title: its fullest form in the agenda item", r -> title(r))
        .code(
            "role_group",
            "Of a title: whose office it is",
            SpeakerGroup.values(),
            r -> r.it().office() == null ? null : r.it().office().group())
        .id(
            "role_person_id",
            "Of a title: the mention of who holds the office; empty where the item names none, or"
                + " two could be meant",
            r -> personId(r))
        .id(
            "role_council_id",
            "Of a title: the council that the text ties it to",
            r -> r.it().office() == null ? null : r.it().office().councilId())
        .code(
            "role_method",
            "Of a title: stated, or carried from an earlier title of the item",
            SpeakerMethod.values(),
            r -> r.it().office() == null ? null : r.it().office().method())
        .key("mention_id")
        .refers("document_id", "documents", "document_id")
        .refers("statement_id", "statements", "statement_id")
        .refers("linked_id", "organisations", "organisation_id")
        .refers("role_council_id", "organisations", "organisation_id")
        .rows(index, ResultIndex.each(r -> r.document().mentions()));
  }

  private static @Nullable String nonEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String title(In<Mention> row) {
    Office office = row.it().office();
    return office == null ? null : row.in().title(office);
  }

  private static @Nullable String personId(In<Mention> row) {
    Office office = row.it().office();
    return office == null || office.person() == null
        ? null
        : row.in().idAt("mention", office.person(), MentionType.PERSON.name());
  }

  private static Table<In<Figure>> figures(ResultIndex index) {
    return Table.<In<Figure>>named("figures", "Numbers in the text with what they measure")
        .id(
            "figure_id",
            "Hash of document, offsets, kind and value",
            r ->
                r.in().idAt("figure", r.it().span(), r.it().kind().code(), Cell.of(r.it().value())))
        .id("document_id", "The document it stands in", r -> r.in().documentId())
        .id(
            "statement_id",
            "The statement it stands in",
            r -> r.in().statementId(r.it().statement()))
        .count("char_start", "First code point", r -> r.in().start(r.it().span()))
        .count("char_end", "One past the last code point", r -> r.in().end(r.it().span()))
        .text("text", NAME, r -> r.in().name(r.it().span()))
        .code("kind", "What it measures", FigureKind.values(), r -> r.it().kind())
        .number("value", "In the unit; percentages as written", r -> r.it().value())
        .number("value_from", "The first of a range or of a change", r -> r.it().valueFrom())
        .id(
            "unit",
            "GBP for money; % for a share; days, hours, weeks and the like for a length of time; per"
                + " week and the like for a ratio; empty for plain counts and where it is not told",
            r -> r.it().unit())
        .code(
            "qualifier",
            "How exactly it is given",
            FigureQualifier.values(),
            r -> r.it().qualifier())
        .text("of_what", "The words that say what is counted", r -> r.it().ofWhat())
        .id(
            "theme_id",
            "The surest theme of its statement",
            r -> r.in().bestTheme(r.it().statement()))
        .escaped()
        .key("figure_id")
        .refers("document_id", "documents", "document_id")
        .refers("statement_id", "statements", "statement_id")
        .refers("theme_id", "themes", "theme_id")
        .rows(index, ResultIndex.each(r -> r.document().figures()));
  }

  private static Table<In<ActionItem>> actions(ResultIndex index) {
    return Table.<In<ActionItem>>named("actions", "Tasks that the minutes give to somebody")
        .id(
            "action_id",
            "Hash of document, statement, offsets and owner",
            r -> actionId(r.in(), r.it()))
        .id("document_id", "The document it stands in", r -> r.in().documentId())
        .id(
            "statement_id",
            "The statement that holds it, or that the marker follows",
            r -> r.in().statementId(r.it().statement()))
        .count(
            "marker_start",
            "First code point of the word that marks it",
            r -> r.it().marker() == null ? null : r.in().start(r.it().marker()))
        .count(
            "marker_end",
            "One past its last code point",
            r -> r.it().marker() == null ? null : r.in().end(r.it().marker()))
        .text(
            "text",
            index.excerpt().described("The words of the task"),
            r -> r.in().slice(r.it().task()))
        .text("owner", "As printed", r -> r.it().owner())
        .date("due_date", "The day it is due", r -> r.it().due())
        .flag("marked", "Whether the minutes mark it as an action", r -> r.it().marked())
        .id(
            "theme_id",
            "The surest theme of its statement",
            r -> r.in().bestTheme(r.it().statement()))
        .id(
            "issue_id",
            "The issue that its statement is an event of, whatever event; several tasks of one"
                + " statement, or of a table under it, have a row each",
            r -> index.issueOf(r.in().statementId(r.it().statement())))
        .escaped()
        .id(
            "repeats",
            "The earlier task of the same document that this one says again, as a table of actions"
                + " does: the two are one task; empty where it stands alone",
            r ->
                r.it().isRepeated()
                    ? actionId(r.in(), r.in().document().actions().get(r.it().repeats()))
                    : null)
        .key("action_id")
        .refers("document_id", "documents", "document_id")
        .refers("statement_id", "statements", "statement_id")
        .refers("theme_id", "themes", "theme_id")
        .refers("issue_id", "issues", "issue_id")
        .refers("repeats", "actions", "action_id")
        .rows(index, ResultIndex.each(r -> r.document().actions()));
  }

  private static String actionId(Reading in, ActionItem action) {
    return in.idAt("action", action.task(), Integer.toString(action.statement()), action.owner());
  }

  private static Table<In<Resolution>> resolutions(ResultIndex index) {
    return Table.<In<Resolution>>named("resolutions", "What meetings resolved, clause by clause")
        .id(
            "resolution_id",
            "Hash of document, offsets and kind",
            r -> r.in().idAt("resolution", r.it().span(), r.it().kind().code()))
        .id("document_id", "The document it stands in", r -> r.in().documentId())
        .id("item_id", "The item it stands under", r -> r.in().itemId(r.it().item()))
        .count("char_start", "First code point", r -> r.in().start(r.it().span()))
        .count("char_end", "One past the last code point", r -> r.in().end(r.it().span()))
        .text(
            "text", index.excerpt().described("The exact slice"), r -> r.in().slice(r.it().span()))
        .code("kind", "What it does", ResolutionKind.values(), r -> r.it().kind())
        .escaped()
        .key("resolution_id")
        .refers("document_id", "documents", "document_id")
        .refers("item_id", "items", "item_id")
        .rows(index, ResultIndex.each(r -> r.document().resolutions()));
  }

  private static Table<In<CouncilLink>> links(ResultIndex index) {
    return Table.<In<CouncilLink>>named("links", "What the text says of a council and another body")
        .id(
            "from_council_id",
            "The council that learns, is inspected, is helped",
            r -> r.it().fromCouncilId())
        .id("to_id", "The other council or organisation, by the register", r -> r.it().toId())
        .code(
            "relation",
            "How they stand to each other",
            RelationKind.values(),
            r -> r.it().relation())
        .code("state", "How far it has come", RelationState.values(), r -> r.it().state())
        .id(
            "statement_id",
            "The statement that says so",
            r -> r.in().statementId(r.it().statement()))
        .key("from_council_id", "to_id", "relation", "state", "statement_id")
        .refers("statement_id", "statements", "statement_id")
        .refers("from_council_id", "organisations", "organisation_id")
        .refers("to_id", "organisations", "organisation_id")
        .rows(index, ResultIndex.each(r -> r.document().links().stream().distinct().toList()));
  }
}
