package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.Access;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.NotCountedReason;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.TextLayout;
import org.mattersarising.model.TextSpan;

class ExemptBusinessTest {

  private static final StatementReading GRAMMAR_ONLY = new StatementReading(null, null, null, "");

  private static final CouncilRegister REGISTER = new CouncilRegister("test", List.of(), List.of());

  private static final String BODY =
      """
      HARROWMERE TOWN COUNCIL

      1. Buses

      Members asked why the late bus had gone.

      2. Exclusion of the press and public

      RESOLVED that the press and public be excluded from the meeting.

      3. Lease of the quay

      Members heard that Bexley Marine offered ninety thousand pounds.
      """;
  private static final String FOOT =
      "\n[Running heads, feet and page numbers, taken out of the text above]\npage 2: Lease to Bexley Marine\n";

  private static SourceDocument source() {
    String text = BODY + FOOT;
    return new SourceDocument(
        "0123456789abcdef",
        "a.pdf",
        "application/pdf",
        0,
        "",
        ReadStatus.READ,
        "",
        new DocumentText(text, new TextLayout(List.of(0), List.of(), 0, BODY.length())),
        List.of());
  }

  private static DocumentFacts facts(SourceDocument source) {
    return new EvidenceFactsReader(REGISTER).read(source, DocumentMetadata.none(source.path()));
  }

  @Test
  void withholdsThePartAndThePagesHeadsThatNameIt() {
    SourceDocument source = source();
    AnalysedDocument document =
        Stages.annotator(REGISTER, GRAMMAR_ONLY, Optional.empty(), false)
            .annotate(source, facts(source));
    String text = document.source().readText().text();
    assertThat(text).doesNotContain("Bexley").doesNotContain("ninety").contains("late bus");
    assertThat(text).hasSameSizeAs(source.readText().text());
    assertThat(document.facts().access()).isEqualTo(Access.EXEMPT_MARKED);
    assertThat(document.statements())
        .filteredOn(s -> s.span().start() > BODY.indexOf("3. "))
        .isNotEmpty()
        .allMatch(s -> s.notCounted() == NotCountedReason.EXEMPT);
    assertThat(document.source().warnings()).anyMatch(w -> w.contains("--include-exempt"));
  }

  @Test
  void keepsAllWhereTheUserAsksForIt() {
    SourceDocument source = source();
    AnalysedDocument document =
        Stages.annotator(REGISTER, GRAMMAR_ONLY, Optional.empty(), true)
            .annotate(source, facts(source));
    assertThat(document.source().readText().text()).isEqualTo(source.readText().text());
    assertThat(document.facts().access()).isEqualTo(Access.EXEMPT_MARKED);
  }

  @Test
  void takesTheQuotesOutOfADuplicatesFactsToo() {
    DocumentFacts known =
        facts(source()).exempt("3. Lease of the quay", "", "Members heard that Bexley Marine");
    DocumentFacts open =
        Stages.annotator(REGISTER, GRAMMAR_ONLY, Optional.empty(), false)
            .withoutExempt(source(), known);
    assertThat(open.title()).doesNotContain("Bexley");
    assertThat(open.councilEvidence()).doesNotContain("quay");
    assertThat(open.access()).isEqualTo(Access.EXEMPT_MARKED);
    assertThat(
            Stages.annotator(REGISTER, GRAMMAR_ONLY, Optional.empty(), true)
                .withoutExempt(source(), known)
                .title())
        .contains("Bexley");
  }

  /** The page of one item as a site shows it: no word of it says that the press had left. */
  private static SourceDocument page(String title, String minutes) {
    return new SourceDocument(
        "fedcba9876543210",
        "item.html",
        "text/html",
        0,
        "",
        ReadStatus.DUPLICATE,
        "a.pdf",
        new DocumentText(title + "\n\n" + minutes),
        List.of("The whole minutes of this meeting are read from a.pdf."));
  }

  private static DocumentFacts titled(SourceDocument page, String title) {
    return facts(page).exempt("Harrowmere", "", title);
  }

  @Test
  void withholdsTheTitleOfAPageWhoseItemIsExemptInTheWholeMinutes() {
    String heard =
        "Members heard that Bexley Marine offered ninety thousand pounds for the lease of the quay"
            + " and of the sheds behind it, that the offer stands until the end of the month, and"
            + " that nobody else had asked for the sheds since the storm of two winters ago.";
    SourceDocument whole =
        source()
            .with(
                new DocumentText(
                    BODY.replace(
                        "Members heard that Bexley Marine offered ninety thousand pounds.",
                        heard)));
    SourceDocument page = page("A lease for Bexley", heard);
    DocumentFacts known = titled(page, "A lease for Bexley");
    DocumentAnnotator hiding = Stages.annotator(REGISTER, GRAMMAR_ONLY, Optional.empty(), false);
    assertThat(hiding.withoutExempt(page, known).title()).contains("Bexley");
    DocumentFacts open = hiding.withoutExempt(page, known, whole);
    assertThat(open.title()).contains("withheld").doesNotContain("Bexley");
    assertThat(open.councilEvidence()).isEqualTo("Harrowmere");
    assertThat(open.access()).isEqualTo(Access.EXEMPT_MARKED);
    assertThat(
            Stages.annotator(REGISTER, GRAMMAR_ONLY, Optional.empty(), true)
                .withoutExempt(page, known, whole)
                .title())
        .contains("Bexley");
  }

  @Test
  void leavesThePageOfAnotherItemAsItIs() {
    String asked =
        "Members asked why the late bus had gone, when it would come back, who had been told of it,"
            + " and whether those who work in the evening at the harbour had been counted before"
            + " anybody decided that few people would miss it on a weekday in winter.";
    SourceDocument whole =
        source()
            .with(
                new DocumentText(BODY.replace("Members asked why the late bus had gone.", asked)));
    SourceDocument page = page("Buses", asked);
    DocumentFacts known = facts(page);
    assertThat(
            Stages.annotator(REGISTER, GRAMMAR_ONLY, Optional.empty(), false)
                .withoutExempt(page, known, whole))
        .isEqualTo(known);
  }

  @Test
  void knowsAQuoteOfAPartThatWasTidied() {
    SourceDocument source = source();
    DocumentFacts facts = facts(source);
    DocumentText text = source.readText();
    String quoted = "Members heard that\u00a0Bexley  Marine offered";
    DocumentFacts known = facts.exempt(quoted, "Members asked why", "**3. Lease of the quay**");
    TextSpan part = new TextSpan(BODY.indexOf("3. Lease"), BODY.length() - 1);
    DocumentFacts open =
        new ExemptBusiness(List.of(part), false).withhold(known, "Lease.pdf", text);
    assertThat(open.councilEvidence()).contains("withheld");
    assertThat(open.title()).contains("withheld");
    assertThat(open.dateEvidence()).isEqualTo("Members asked why");
  }

  @Test
  void withholdsAWarningThatNamesWhatStandsInAPartAlone() {
    SourceDocument source = source();
    List<String> doubts =
        List.of("The council can be Bexley Council; it stays unknown.", "No day is given.");
    TextSpan part = new TextSpan(BODY.indexOf("3. Lease"), BODY.length() - 1);
    DocumentFacts open =
        new ExemptBusiness(List.of(part), false)
            .withhold(facts(source).warning(doubts), "Lease.pdf", source.readText());
    assertThat(open.warnings()).hasSize(2).noneMatch(w -> w.contains("Bexley"));
    assertThat(open.warnings()).contains("No day is given.");
  }

  @Test
  void changesNothingWithoutParts() {
    ExemptBusiness none = new ExemptBusiness(List.of(), false);
    SourceDocument source = source();
    assertThat(none.withhold(source, List.of())).isSameAs(source);
    DocumentFacts facts = facts(source);
    assertThat(none.withhold(facts, "", source.readText())).isSameAs(facts);
  }

  @Test
  void tellsHowManyStatementsItWithholds() {
    SourceDocument source = source();
    int at = BODY.indexOf("Members heard");
    ExemptBusiness one = new ExemptBusiness(List.of(new TextSpan(at, BODY.length())), false);
    List<Sentence> sentences =
        List.of(
            new Sentence(0, 0, new TextSpan(0, 10)), new Sentence(1, 0, new TextSpan(at, at + 20)));
    assertThat(one.withhold(source, sentences).warnings())
        .anyMatch(w -> w.startsWith("1 statement "));
  }
}
