package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Access;
import org.mattersarising.model.Act;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.AgendaItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.Office;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;
import org.mattersarising.model.ThemeMark;

/** Builds one invented document line by line: one item holds paragraphs, a paragraph a sentence. */
final class FixtureDocument {

  private final String path;
  private final @Nullable String council;
  private final String councilName;
  private final String committee;
  private final @Nullable LocalDate date;
  private final Extent extent;
  private final MinutesStatus minutesStatus;

  private final StringBuilder text = new StringBuilder();
  private final List<AgendaItem> items = new ArrayList<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<ThemeMark> marks = new ArrayList<>();
  private final List<CouncilLink> links = new ArrayList<>();
  private final List<ActionItem> actions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  FixtureDocument(
      String path,
      @Nullable String council,
      String councilName,
      String committee,
      @Nullable String date,
      Extent extent,
      MinutesStatus minutesStatus) {
    this.path = path;
    this.council = council;
    this.councilName = councilName;
    this.committee = committee;
    this.date = date == null ? null : LocalDate.parse(date);
    this.extent = extent;
    this.minutesStatus = minutesStatus;
  }

  FixtureDocument item(String number, String title) {
    int start = text.length();
    text.append(number).append(' ');
    TextSpan titleSpan = append(title);
    items.add(
        new AgendaItem(items.size(), number, title, new TextSpan(start, text.length()), titleSpan));
    return this;
  }

  FixtureDocument says(
      String number,
      SpeakerGroup group,
      String role,
      Act act,
      Stance stance,
      String words,
      String... themes) {
    return saysAbout(number, group, role, act, stance, council, words, themes);
  }

  FixtureDocument saysAbout(
      String number,
      SpeakerGroup group,
      String role,
      Act act,
      Stance stance,
      @Nullable String subject,
      String words,
      String... themes) {
    text.append(number).append(' ');
    TextSpan span = append(words);
    int index = statements.size();
    int item = items.size() - 1;
    paragraphs.add(
        new Paragraph(paragraphs.size(), item, number, span, ParagraphKind.TEXT, 0, -1, true));
    Speaker speaker =
        group == SpeakerGroup.NONE
            ? Speaker.NOBODY
            : new Speaker(group, role, SpeakerMethod.STATED);
    statements.add(
        new Statement(
            ContentId.of(path, Integer.toString(index)),
            index,
            item,
            paragraphs.size() - 1,
            span,
            span,
            act,
            0.9,
            stance,
            speaker,
            subject,
            null,
            words.contains("again") || words.contains("reiterated")));
    for (String theme : themes) {
      marks.add(new ThemeMark(index, theme, 0.8, stance, "term"));
    }
    return this;
  }

  /** A further sentence of the last one's paragraph. */
  FixtureDocument goesOn(SpeakerGroup group, Act act, Stance stance, String words) {
    says("", group, "", act, stance, words);
    Paragraph added = paragraphs.removeLast();
    Paragraph whole = paragraphs.removeLast();
    paragraphs.add(
        new Paragraph(
            whole.index(),
            whole.item(),
            whole.number(),
            new TextSpan(whole.span().start(), added.span().end()),
            whole.kind(),
            0,
            -1,
            true));
    return replaceLast(
        whole.index(), statements.getLast().proposition(), statements.getLast().speaker());
  }

  /** The last sentence also says how its council stands to another body. */
  FixtureDocument linking(String from, String to, RelationKind relation, RelationState state) {
    links.add(new CouncilLink(from, to, relation, state, statements.size() - 1));
    return this;
  }

  /** The last sentence does not say who speaks: somebody before it does. */
  FixtureDocument carried() {
    Statement last = statements.getLast();
    return replaceLast(
        last.paragraph(),
        last.proposition(),
        new Speaker(last.speaker().group(), last.speaker().role(), SpeakerMethod.CARRIED));
  }

  /** What the last sentence tells stands behind these words, with which it begins. */
  FixtureDocument framedBy(String frame) {
    Statement last = statements.getLast();
    TextSpan told = new TextSpan(last.span().start() + frame.length(), last.span().end());
    return replaceLast(last.paragraph(), told, last.speaker());
  }

  private FixtureDocument replaceLast(
      int paragraph, @Nullable TextSpan proposition, Speaker speaker) {
    Statement last = statements.removeLast();
    statements.add(
        new Statement(
            last.id(),
            last.index(),
            last.item(),
            paragraph,
            last.span(),
            proposition,
            last.act(),
            last.actScore(),
            last.stance(),
            speaker,
            last.subjectCouncilId(),
            last.notCounted(),
            last.statesRecurrence()));
    return this;
  }

  /** The first time that the document has these words, they are a person's name. */
  FixtureDocument naming(String name) {
    return naming(name, name);
  }

  /** The first time that the document has these words, a part of them is a person's name. */
  FixtureDocument naming(String words, String name) {
    int at = text.indexOf(words) + words.indexOf(name);
    TextSpan span = new TextSpan(at, at + name.length());
    int statement =
        IntStream.range(0, statements.size())
            .filter(i -> statements.get(i).span().overlaps(span))
            .findFirst()
            .orElseThrow();
    mentions.add(new Mention(statement, span, MentionType.PERSON, "", "", 1));
    return this;
  }

  /** Words of the last sentence are a title; its holder is a name in the document, if given. */
  FixtureDocument titled(String title, @Nullable String holder) {
    int at = text.indexOf(title, statements.getLast().span().start());
    TextSpan span = new TextSpan(at, at + title.length());
    int name = holder == null ? -1 : text.indexOf(holder);
    TextSpan person = holder == null ? null : new TextSpan(name, name + holder.length());
    mentions.add(
        new Mention(statements.size() - 1, span, MentionType.ROLE, "", "", 1)
            .holding(new Office(SpeakerGroup.OFFICER, span, person, "", SpeakerMethod.STATED)));
    return this;
  }

  /** The last sentence is a task of somebody whom it need not name. */
  FixtureDocument tasked(String owner, @Nullable String due) {
    Statement last = statements.getLast();
    actions.add(
        new ActionItem(
            last.index(), null, last.span(), owner, due == null ? null : LocalDate.parse(due)));
    return this;
  }

  /** The last sentence says the task before it again. */
  FixtureDocument taskedAgain(String owner) {
    int before = actions.size() - 1;
    tasked(owner, null);
    actions.add(actions.removeLast().repeating(before));
    return this;
  }

  String statementId(int index) {
    return statements.get(index).id();
  }

  AnalysedDocument build() {
    SourceDocument source =
        new SourceDocument(
            ContentId.of(path),
            path,
            "text/plain",
            text.length(),
            "",
            ReadStatus.READ,
            "",
            new DocumentText(text.toString()),
            List.of());
    DocumentFacts facts =
        new DocumentFacts(
            council,
            councilName,
            council == null ? CouncilMethod.UNKNOWN : CouncilMethod.STATED,
            councilName,
            committee,
            CommitteeType.CHILDRENS,
            date,
            date == null ? DateMethod.UNKNOWN : DateMethod.STATED,
            "",
            null,
            null,
            "",
            extent,
            minutesStatus,
            Access.OPEN,
            DocumentMetadata.none(path),
            List.of());
    return new AnalysedDocument(
        source,
        facts,
        new DocumentStructure(items, paragraphs, List.of()),
        statements,
        mentions,
        List.of(),
        actions,
        List.of(),
        links,
        marks,
        List.of());
  }

  static Meeting meeting(AnalysedDocument document) {
    DocumentFacts facts = document.facts();
    return new Meeting(
        ContentId.of("meeting", document.source().path()),
        facts.councilId(),
        facts.committee(),
        facts.committeeType(),
        facts.date(),
        facts.extent(),
        facts.comparable(),
        List.of(document.source().documentId()),
        document.statements().size());
  }

  static Map<String, Meeting> meetings(List<AnalysedDocument> documents) {
    Map<String, Meeting> meetings = new java.util.LinkedHashMap<>();
    documents.forEach(d -> meetings.put(d.source().documentId(), meeting(d)));
    return meetings;
  }

  private TextSpan append(String words) {
    int start = text.length();
    text.append(words).append('\n');
    return new TextSpan(start, text.length() - 1);
  }
}
