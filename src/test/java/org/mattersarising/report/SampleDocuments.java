package org.mattersarising.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.*;

/** The two documents of {@link SampleResult}, with everything that can be known of one. */
final class SampleDocuments {
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

  private SampleDocuments() {}

  static AnalysedDocument first() {
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
  static AnalysedDocument second() {
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
}
