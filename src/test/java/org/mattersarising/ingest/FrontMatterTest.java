package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.plain.PlainTextExtractor;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

class FrontMatterTest {

  private static final String MINUTES =
      "# Minutes\n\n## 1. Buses\n\nMembers asked why the late bus had gone.\n";

  private static Extraction.Text read(String text) {
    return (Extraction.Text)
        new PlainTextExtractor()
            .extract(
                new RawDocument(text.getBytes(StandardCharsets.UTF_8)), ExtractionLimits.DEFAULT);
  }

  private static SourceDocument source(String path, String text) {
    Extraction.Text read = read(text);
    return new SourceDocument(
        "0",
        path,
        "text/markdown",
        0,
        "",
        ReadStatus.READ,
        "",
        read.text(),
        read.hints(),
        read.warnings());
  }

  private static DocumentFacts facts(String text) {
    return new EvidenceFactsReader(new CouncilRegister("test", List.of(), List.of()))
        .read(source("a.md", text), DocumentMetadata.none("a.md"));
  }

  @Test
  void saysWhoMetAndWhenAboveTheMinutes() {
    String text =
        """
        ---
        title: "Transport minutes: spring"
        council: Harrowmere Town Council
        committee: Transport Panel
        date: 2021-03-09
        status: draft
        url: https://harrowmere.example/minutes/7
        licence: OGL 3.0
        rights-holder: Harrowmere Town Council
        retrieved: 2021-04-01
        extent: whole
        tags: [buses, roads]
        ---
        """
            + MINUTES;
    DocumentFacts facts = facts(text);
    assertThat(facts.councilId()).isEqualTo("harrowmere");
    assertThat(facts.councilMethod()).isEqualTo(CouncilMethod.STATED);
    assertThat(facts.councilEvidence()).isEqualTo("front matter: Harrowmere Town Council");
    assertThat(facts.committee()).isEqualTo("Transport Panel");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2021, 3, 9));
    assertThat(facts.dateMethod()).isEqualTo(DateMethod.STATED);
    assertThat(facts.minutesStatus()).isEqualTo(MinutesStatus.DRAFT);
    assertThat(facts.extent()).isEqualTo(Extent.WHOLE);
    SourceDocument source = source("a.md", text);
    assertThat(source.publishedAt(null)).isEqualTo("https://harrowmere.example/minutes/7");
    assertThat(source.retrievedOn(null)).isEqualTo("2021-04-01");
    assertThat(source.licence(null)).isEqualTo("OGL 3.0");
    assertThat(source.rightsHolder(null)).isEqualTo("Harrowmere Town Council");
    assertThat(source.hints().title()).isEqualTo("Transport minutes: spring");
  }

  @Test
  void staysInTheTextAndOutOfItsBody() {
    String text = "---\ntitle: Café notes\ncouncil: Harrowmere Town Council\n---\n" + MINUTES;
    Extraction.Text read = read(text);
    assertThat(read.text().text()).isEqualTo(text);
    assertThat(read.text().body()).hasSameSizeAs(text).endsWith(MINUTES);
    assertThat(read.text().body()).doesNotContain("Café");
    assertThat(read.text().body().indexOf("# Minutes")).isEqualTo(text.indexOf("# Minutes"));
  }

  @Test
  void givesWayToTheHeadingOnAPlainDateButNotOnTheMeetings() {
    String minutes = "# Minutes of the meeting held on 9 March 2021\n\n## 1. Buses\n\nNothing.\n";
    DocumentFacts published = facts("---\ntitle: x\ndate: 2021-03-15\n---\n" + minutes);
    assertThat(published.date()).isEqualTo(LocalDate.of(2021, 3, 9));
    assertThat(published.warnings()).anyMatch(w -> w.contains("2021-03-15"));
    DocumentFacts stated = facts("---\ntitle: x\nmeeting_date: 8 March 2021\n---\n" + minutes);
    assertThat(stated.date()).isEqualTo(LocalDate.of(2021, 3, 8));
    assertThat(stated.warnings()).isNotEmpty();
  }

  @Test
  void isPassedOverWithAWarningWhereItIsNoYaml() {
    String text = "---\ntitle: Minutes: of: a: meeting\ncouncil: [Harrowmere\n---\n" + MINUTES;
    Extraction.Text read = read(text);
    assertThat(read.warnings()).anyMatch(w -> w.contains("front matter"));
    assertThat(read.hints().title()).isEmpty();
    assertThat(read.text().body()).doesNotContain("Harrowmere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nHARROWMERE TOWN COUNCIL\n---\nMinutes\n",
        "---\nPresent: Councillors Ash and Birch\n---\nMinutes\n",
        "---\n\n---\nMinutes\n",
        "---\ntitle: never closed\n\nMinutes\n",
        "Minutes\n---\ntitle: x\n---\n",
        "--- title: x\n---\nMinutes\n"
      })
  void isNotSeenBetweenTheRulesOfAText(String text) {
    Extraction.Text read = read(text);
    assertThat(read.text().body()).isEqualTo(text);
    assertThat(read.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void neverNestsTooDeepForTheParser(String sign) {
    String text = "---\ntitle: x\nlist: " + sign.repeat(3000) + "\n---\n" + MINUTES;
    assertThat(read(text).text().body()).endsWith(MINUTES);
  }

  @Test
  void aloneIsNoText() {
    Extraction read =
        new PlainTextExtractor()
            .extract(
                new RawDocument("---\ntitle: x\n---\n\n".getBytes(StandardCharsets.UTF_8)),
                ExtractionLimits.DEFAULT);
    assertThat(read).isInstanceOf(Extraction.Refused.class);
  }
}
