package org.mattersarising.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.*;

/**
 * A small result made by hand: two invented councils, one document each, an input that could not be
 * opened, letters outside of the basic plane, and texts that a spreadsheet would run.
 */
final class SampleResult {
  static final String FIRST_TEXT =
      """
      Northmoor County Council
      1. =Places\u202f& \uD835\uDC9Cccess
      1.1 Members said that \uD83D\uDE8C waits were long; one asked, "why?"
      = 42 per cent of visits, about £5m, had no driver.
      The Director of Transport said that new drivers had started.
      ACTION: The Director to report back.
      Page 1 of 1
      <script>alert('x')</script> was read & noted.
      """;
  static final String SECOND_TEXT =
      "Eastvale Borough Council\n5 Buses\nMembers noted that bus waits\nwere long.\n";

  private SampleResult() {}

  static AnalysisResult build() {
    AnalysedDocument first = first();
    AnalysedDocument second = second();
    SourceDocument broken =
        new SourceDocument(
            "00000000000000ff",
            "=broken;name.doc",
            "",
            12,
            "",
            ReadStatus.UNREADABLE,
            "",
            null,
            List.of("It could not be opened; it is cut short.", "It is old."));
    Meeting firstMeeting =
        new Meeting(
            "meeting-a",
            "northmoor",
            "Transport Scrutiny Committee",
            CommitteeType.OTHER,
            LocalDate.of(2031, 6, 7),
            Extent.WHOLE,
            true,
            List.of(first.source().documentId()),
            5);
    Meeting secondMeeting =
        new Meeting(
            "meeting-b",
            null,
            "",
            CommitteeType.OTHER,
            null,
            Extent.UNKNOWN,
            false,
            List.of(second.source().documentId()),
            1);
    Map<String, DocumentFacts> facts = new LinkedHashMap<>();
    facts.put(first.source().path(), first.facts());
    facts.put(second.source().path(), second.facts());
    return new AnalysisResult(
        new CorpusNotes("A sample", "Chosen by hand."),
        "register-1",
        List.of(broken, first.source(), second.source()),
        facts,
        List.of(first, second),
        Map.of(
            first.source().documentId(), firstMeeting, second.source().documentId(), secondMeeting),
        List.of(secondMeeting, firstMeeting),
        List.of(
            council("eastvale", "Eastvale Borough Council"),
            council("northmoor", "Northmoor County Council")),
        Map.of("bus-users", "Bus Users"),
        List.of(
            new ThemeSummary(
                new Theme(
                    "bus-waits",
                    "Bus waits",
                    ThemeKind.CODEBOOK,
                    "Long waits;\n\"late\"",
                    List.of(),
                    List.of(),
                    List.of("wait*", "+late;slow")),
                "transport",
                "1",
                3,
                2,
                2,
                null),
            new ThemeSummary(
                new Theme(
                    "discovered-drivers",
                    "drivers",
                    ThemeKind.DISCOVERED,
                    "",
                    List.of(),
                    List.of(),
                    List.of("driver")),
                "",
                "",
                1,
                1,
                1,
                0.75)),
        List.of(
            new ThemeCouncil(
                "bus-waits",
                "northmoor",
                null,
                1,
                1,
                1,
                0,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                CoverageStatus.LOW_RELIABILITY),
            new ThemeCouncil(
                "bus-waits",
                "northmoor",
                CommitteeType.OTHER,
                2,
                1,
                8,
                0,
                0.25,
                0.0714843,
                0.59072499,
                "counties",
                0.5,
                -0.693147181,
                -1.5,
                1e-7,
                0.04,
                CoverageStatus.OBSERVED)),
        List.of(new ThemeCouncilPeriod("bus-waits", "northmoor", "2031-Q2", 1, 1, 1)),
        List.of(issue(first)),
        List.of(
            new SharedIssue(
                "shared-1",
                "Bus waits",
                "bus-waits",
                List.of("eastvale", "northmoor"),
                List.of("issue-1"),
                2)),
        List.of(
            new Coverage(
                "northmoor",
                "Transport Scrutiny Committee",
                "2031-Q2",
                null,
                1,
                1,
                0,
                SupplyStatus.READ)),
        List.of(
            new QualityCheck(
                "documents_read", "all", 2, 3, 2 / 3.0, null, null, "-1 could not be opened")));
  }

  private static Issue issue(AnalysedDocument document) {
    return new Issue(
        "issue-1",
        "shared-1",
        "bus waits",
        "bus-waits",
        "northmoor",
        IssueBasis.SHARED,
        1,
        LocalDate.of(2031, 6, 7),
        LocalDate.of(2031, 6, 7),
        1,
        0,
        1,
        1,
        IssueStatus.ASSURED,
        0,
        1.5,
        null,
        null,
        null,
        List.of(
            new IssueEvent(
                document.statements().get(0).id(),
                "northmoor",
                LocalDate.of(2031, 6, 7),
                EventKind.RAISED,
                RaisedBy.MEMBER,
                1),
            new IssueEvent(
                document.statements().get(2).id(),
                "northmoor",
                LocalDate.of(2031, 6, 7),
                EventKind.ASSURED,
                null,
                0.61234567)));
  }

  private static Council council(String id, String name) {
    return new Council(
        id, name, "", "", "England", "", "", null, null, List.of(), List.of(), List.of(),
        List.of());
  }

  private static AnalysedDocument first() {
    SourceDocument source = source("north/=minutes.txt", FIRST_TEXT, new int[] {0});
    TextSpan title = span(FIRST_TEXT, "=Places\u202f& \uD835\uDC9Cccess");
    TextSpan asked =
        span(FIRST_TEXT, "Members said that \uD83D\uDE8C waits were long; one asked, \"why?\"");
    TextSpan figures = span(FIRST_TEXT, "= 42 per cent of visits, about £5m, had no driver.");
    TextSpan assured =
        span(FIRST_TEXT, "The Director of Transport said that new drivers had started.");
    TextSpan action = span(FIRST_TEXT, "ACTION: The Director to report back.");
    TextSpan furniture = span(FIRST_TEXT, "Page 1 of 1");
    TextSpan hostile = span(FIRST_TEXT, "<script>alert('x')</script> was read & noted.");
    List<Paragraph> paragraphs =
        List.of(
            paragraph(0, "1", title, ParagraphKind.ITEM_TITLE),
            paragraph(1, "1.1", asked, ParagraphKind.TEXT),
            paragraph(2, "", figures, ParagraphKind.TEXT),
            paragraph(3, "", assured, ParagraphKind.TEXT),
            paragraph(4, "", action, ParagraphKind.ACTION),
            paragraph(5, "", furniture, ParagraphKind.FURNITURE),
            paragraph(6, "", hostile, ParagraphKind.TEXT));
    AgendaItem item =
        new AgendaItem(
            0,
            "1",
            title.in(FIRST_TEXT),
            new TextSpan(title.start() - 3, FIRST_TEXT.length()),
            title);
    Speaker members = new Speaker(SpeakerGroup.MEMBER, "", SpeakerMethod.STATED);
    Speaker director = new Speaker(SpeakerGroup.OFFICER, "@Director", SpeakerMethod.STATED);
    List<Statement> statements =
        List.of(
            statement(source, 0, 1, asked, Act.CONCERN, Stance.PROBLEM, members, null, "northmoor"),
            statement(
                source,
                1,
                2,
                figures,
                Act.INFORMATION,
                Stance.PROBLEM,
                Speaker.NOBODY,
                null,
                "northmoor"),
            statement(
                source,
                2,
                3,
                assured,
                Act.ASSURANCE,
                Stance.IMPROVING,
                director,
                null,
                "northmoor"),
            statement(
                source, 3, 4, action, Act.ACTION, Stance.NEUTRAL, Speaker.NOBODY, null, "eastvale"),
            statement(
                source,
                4,
                6,
                hostile,
                Act.PROCEDURAL,
                Stance.NEUTRAL,
                Speaker.NOBODY,
                NotCountedReason.PROCEDURAL,
                "northmoor"));
    return new AnalysedDocument(
        source,
        new DocumentFacts(
            "northmoor",
            "Northmoor County Council",
            CouncilMethod.STATED,
            "Northmoor County Council",
            "Transport Scrutiny Committee",
            CommitteeType.OTHER,
            LocalDate.of(2031, 6, 7),
            DateMethod.SIDECAR,
            "2031-06-07",
            null,
            null,
            "+Minutes",
            Extent.WHOLE,
            MinutesStatus.DRAFT,
            Access.OPEN,
            new DocumentMetadata(
                source.path(),
                "northmoor",
                "",
                LocalDate.of(2031, 6, 7),
                "https://northmoor.example/m/1",
                "OGL",
                "",
                "2031-07-01",
                null),
            List.of("The date is the user's.")),
        new DocumentStructure(List.of(item), paragraphs, List.of()),
        statements,
        List.of(
            new Mention(
                -1,
                span(FIRST_TEXT, "Northmoor County Council"),
                MentionType.COUNCIL,
                "",
                "",
                0.8,
                List.of("northmoor", "northmoor-until-2019")),
            new Mention(2, span(FIRST_TEXT, "Director of Transport"), MentionType.ROLE, "", "", 0.9)
                .holding(
                    new Office(
                        SpeakerGroup.OFFICER,
                        span(FIRST_TEXT, "Director of Transport"),
                        null,
                        "northmoor",
                        SpeakerMethod.STATED))),
        List.of(
            new Figure(
                1,
                span(FIRST_TEXT, "42 per cent"),
                FigureKind.PERCENT,
                new BigDecimal("42.0"),
                null,
                "%",
                FigureQualifier.EXACT,
                "visits"),
            new Figure(
                1,
                span(FIRST_TEXT, "£5m"),
                FigureKind.MONEY,
                new BigDecimal("5E+6"),
                new BigDecimal("-0.10"),
                "GBP",
                FigureQualifier.ABOUT,
                "")),
        List.of(
            new ActionItem(
                3,
                span(FIRST_TEXT, "ACTION"),
                span(FIRST_TEXT, "The Director to report back."),
                "The Director",
                LocalDate.of(2031, 9, 1)),
            new ActionItem(2, null, assured, "", null)),
        List.of(new Resolution(0, hostile, ResolutionKind.NOTED)),
        List.of(
            new CouncilLink(
                "northmoor", "eastvale", RelationKind.LEARNS_FROM, RelationState.PLANNED, 3)),
        List.of(
            new ThemeMark(2, "discovered-drivers", 0.9, Stance.IMPROVING, "vector"),
            new ThemeMark(2, "bus-waits", 0.5, Stance.IMPROVING, "term"),
            new ThemeMark(0, "bus-waits", 0.75, Stance.PROBLEM, "term+vector"),
            new ThemeMark(1, "bus-waits", 1, Stance.PROBLEM, "term"),
            new ThemeMark(4, "bus-waits", 1, Stance.NEUTRAL, "term")),
        List.of());
  }

  /** Of an unknown council on an unknown day, and without pages. */
  private static AnalysedDocument second() {
    SourceDocument source = source("other.txt", SECOND_TEXT, new int[0]);
    TextSpan said = span(SECOND_TEXT, "Members noted that bus waits\nwere long.");
    TextSpan title = span(SECOND_TEXT, "Buses");
    return new AnalysedDocument(
        source,
        new DocumentFacts(
            null,
            "",
            CouncilMethod.UNKNOWN,
            "",
            "",
            CommitteeType.OTHER,
            null,
            DateMethod.UNKNOWN,
            "",
            LocalDate.of(2031, 1, 1),
            LocalDate.of(2031, 12, 31),
            "",
            Extent.UNKNOWN,
            MinutesStatus.UNKNOWN,
            Access.OPEN,
            DocumentMetadata.none("other.txt"),
            List.of()),
        new DocumentStructure(
            List.of(
                new AgendaItem(
                    0, "", "Buses", new TextSpan(title.start(), SECOND_TEXT.length()), title)),
            List.of(paragraph(0, "", said, ParagraphKind.TEXT)),
            List.of()),
        List.of(
            statement(source, 0, 0, said, Act.CONCERN, Stance.PROBLEM, Speaker.NOBODY, null, null)),
        List.of(
            new Mention(
                -1,
                span(SECOND_TEXT, "Eastvale Borough Council"),
                MentionType.COUNCIL,
                "eastvale",
                "full_name",
                1)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new ThemeMark(0, "bus-waits", 0.6, Stance.PROBLEM, "term")),
        List.of());
  }

  private static SourceDocument source(String path, String text, int[] pages) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String hash = ContentId.sha256(bytes);
    return new SourceDocument(
        hash.substring(0, 16),
        path,
        "text/plain",
        bytes.length,
        hash,
        ReadStatus.READ,
        "",
        new DocumentText(
            text,
            new org.mattersarising.model.TextLayout(
                java.util.Arrays.stream(pages).boxed().toList(), List.of(), text.length())),
        List.of());
  }

  private static Paragraph paragraph(int index, String number, TextSpan span, ParagraphKind kind) {
    return new Paragraph(index, 0, number, span, kind, 0, -1, true);
  }

  private static Statement statement(
      SourceDocument source,
      int index,
      int paragraph,
      TextSpan span,
      Act act,
      Stance stance,
      Speaker speaker,
      @Nullable NotCountedReason reason,
      @Nullable String subject) {
    TextSpan proposition = reason == null ? new TextSpan(span.start() + 8, span.end()) : null;
    String id = ContentId.of(source.documentId(), "" + span.start(), source.readText().slice(span));
    return new Statement(
        id,
        index,
        0,
        paragraph,
        span,
        proposition,
        act,
        0.875,
        stance,
        speaker,
        subject,
        reason,
        false);
  }

  static TextSpan span(String text, String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new TextSpan(at, at + words.length());
  }

  /** The same result with nothing in it. */
  static AnalysisResult empty() {
    return new AnalysisResult(
        CorpusNotes.NONE,
        "register-1",
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        new ArrayList<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
