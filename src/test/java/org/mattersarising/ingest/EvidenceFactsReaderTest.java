package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentHints;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Extent;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

class EvidenceFactsReaderTest {

  private static Council council(
      String id, String name, String place, String type, String... more) {
    return new Council(
        id,
        name,
        place,
        "",
        "England",
        type,
        "",
        null,
        null,
        List.of(),
        List.of(name),
        List.of(more),
        List.of());
  }

  private static final CouncilRegister REGISTER =
      new CouncilRegister(
          "test",
          List.of(
              council(
                  "gloucestershire",
                  "Gloucestershire County Council",
                  "Gloucestershire",
                  "county",
                  "GCC"),
              council("gloucester", "Gloucester City Council", "Gloucester", "district", "GCC"),
              council(
                  "south-gloucestershire",
                  "South Gloucestershire Council",
                  "South Gloucestershire",
                  "unitary"),
              council("hampshire", "Hampshire County Council", "Hampshire", "county", "HCC"),
              council("west-sussex", "West Sussex County Council", "West Sussex", "county", "WSCC"),
              council("east-sussex", "East Sussex County Council", "East Sussex", "county", "ESCC"),
              council(
                  "worcestershire", "Worcestershire County Council", "Worcestershire", "county"),
              council("redditch", "Redditch Borough Council", "Redditch", "district"),
              council("bromsgrove", "Bromsgrove District Council", "Bromsgrove", "district")),
          List.of());

  private static DocumentFacts facts(String path, String text) {
    SourceDocument document =
        new SourceDocument(
            "0", path, "text/plain", 0, "", ReadStatus.READ, "", new DocumentText(text), List.of());
    return new EvidenceFactsReader(REGISTER).read(document, DocumentMetadata.none(path));
  }

  private static DocumentFacts facts(String path, DocumentHints hints, String text) {
    SourceDocument document =
        new SourceDocument(
            "0",
            path,
            "text/html",
            0,
            "",
            ReadStatus.READ,
            "",
            new DocumentText(text),
            hints,
            List.of());
    return new EvidenceFactsReader(REGISTER).read(document, DocumentMetadata.none(path));
  }

  @Test
  void asksTheTitleOfThePageBeforeItsFileName() {
    DocumentHints hints =
        new DocumentHints(
            "Minutes of Housing Scrutiny Panel on Monday 3 June 2024 - Redditch Borough Council",
            "",
            "");
    DocumentFacts facts = facts("2020-01-01.html", hints, "Agenda item\n\nDamp\n\nMinutes:\n");
    assertThat(facts.councilId()).isEqualTo("redditch");
    assertThat(facts.councilMethod()).isEqualTo(CouncilMethod.INFERRED);
    assertThat(facts.date()).isEqualTo(LocalDate.of(2024, 6, 3));
    assertThat(facts.dateEvidence()).startsWith("title: ");
    assertThat(facts.committee()).contains("Housing Scrutiny Panel");
  }

  @Test
  void takesTheTextBeforeTheTitleOfThePage() {
    DocumentHints hints =
        new DocumentHints("3 June 2024 - Redditch Borough Council - Modern Council", "", "");
    DocumentFacts facts =
        facts("a.html", hints, "BROMSGROVE DISTRICT COUNCIL\n\nTuesday, 9th March, 2021\n");
    assertThat(facts.councilId()).isEqualTo("bromsgrove");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2021, 3, 9));
  }

  @Test
  void doesNotTakeTheNameOfTheSoftwareForACouncil() {
    DocumentHints hints = new DocumentHints("Agenda for a panel - Modern Council", "", "");
    assertThat(facts("a.html", hints, "Agenda item\n\nDamp\n").councilId()).isNull();
  }

  @Test
  void trustsTheAddressOfPublicationMoreThanThoseInTheText() {
    for (String url :
        List.of(
            "https://democracy.bromsgrovedc.gov.uk/mgAi.aspx?ID=1",
            "https://bromsgrove.moderngov.co.uk/mgAi.aspx?ID=1")) {
      DocumentFacts facts =
          facts(
              "a.html",
              new DocumentHints("", url, ""),
              "Agenda item\n\nDamp\n\nWrite to help@redditch.gov.uk about it.\n");
      assertThat(facts.councilId()).isEqualTo("bromsgrove");
      assertThat(facts.councilEvidence()).startsWith("published at");
    }
  }

  @Test
  void takesMinutesForWholeThatTellWhoWasThereAndHowTheyEnded() {
    String dotted =
        """
        Ashwick Parish Council - 4th June 2019
        Present
        Councillors J Dell (Chair) and R Moss
        Apologies
        Councillor T Vane
        19.06.1 Minutes
        The minutes of the last meeting were agreed.
        19.06.2 Hedges
        The hedge at the pound had been cut.
        Next Meeting Tuesday, 2nd July 2019
        The Chairman brought the meeting to a close at 8.20pm
        """;
    assertThat(facts("a.txt", dotted).extent()).isEqualTo(Extent.WHOLE);
    String unnumbered =
        """
        Ashwick Parish Council - 4th June 2019
        In attendance: Councillors J Dell and R Moss
        Hedges
        The hedge at the pound had been cut.
        Bench
        The bench was still broken.
        Signed ....................... Date ...............
        """;
    assertThat(facts("a.txt", unnumbered).extent()).isEqualTo(Extent.WHOLE);
  }

  @Test
  void leavesTheExtentOpenWhereNobodyIsNamedAsPresent() {
    String piece =
        """
        Ashwick Parish Council - 4th June 2019
        Hedges
        The hedge at the pound had been cut.
        The next meeting of the hedge group would be in May.
        """;
    assertThat(facts("a.txt", piece).extent()).isEqualTo(Extent.UNKNOWN);
  }

  @Test
  void knowsWhoMetAndWhenInTheDevelopmentSet() {
    Path gold = Path.of(System.getProperty("matters.shared", "none"), "gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no development set at " + gold);
    DocumentFacts first = gold(gold, "glos-2019-06-07.txt");
    assertThat(first.councilId()).isEqualTo("gloucestershire");
    assertThat(first.councilMethod()).isEqualTo(CouncilMethod.INFERRED);
    assertThat(first.date()).isEqualTo(LocalDate.of(2019, 6, 7));
    assertThat(first.committee())
        .isEqualTo("Children and Families Overview and Scrutiny Committee");
    assertThat(first.extent()).isEqualTo(Extent.PART);
    DocumentFacts second = gold(gold, "westsussex-2019.txt");
    assertThat(second.councilId()).isEqualTo("west-sussex");
    assertThat(second.date()).isNull();
    assertThat(second.committee()).isEqualTo("CYPSSC");
    assertThat(second.extent()).isEqualTo(Extent.SINGLE_ITEM);
    DocumentFacts third = gold(gold, "bromsgrove-2018-04-23.txt");
    assertThat(third.councilId()).isEqualTo("bromsgrove");
    assertThat(third.date()).isEqualTo(LocalDate.of(2018, 4, 23));
    assertThat(third.dateMethod()).isEqualTo(DateMethod.STATED);
    assertThat(third.committee()).isEqualTo("Overview and Scrutiny Board");
    assertThat(third.extent()).isEqualTo(Extent.WHOLE);
  }

  private static DocumentFacts gold(Path gold, String name) {
    CorpusFile file = new CorpusFile(name, gold.resolve(name));
    List<SourceDocument> read = new ArrayList<>();
    new FormatDocumentReader(ExtractionLimits.DEFAULT).read(file, read::add);
    SourceDocument document = read.getFirst();
    return new EvidenceFactsReader(REGISTER).read(document, DocumentMetadata.none(name));
  }

  @Test
  void givesAParishInNoRegisterASlugOfItsOwnName() {
    DocumentFacts facts =
        facts(
            "a.txt", "NETHER WALLBURY PARISH COUNCIL\n\nMinutes of a meeting held on 2022-10-04\n");
    assertThat(facts.councilId()).isEqualTo("nether-wallbury");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2022, 10, 4));
  }

  @Test
  void doesNotTakeACouncilForTheHostBecauseItIsNamedOften() {
    DocumentFacts facts =
        facts(
            "a.txt",
            "Notes\n\n1. Visit\nHampshire County Council helped. Hampshire County Council was good.\n");
    assertThat(facts.councilId()).isNull();
  }

  @Test
  void prefersTheHeadingToTheFileNameAndSaysSo() {
    DocumentFacts facts =
        facts("2021-03-02.txt", "REDDITCH BOROUGH COUNCIL\n\nTuesday, 9th March, 2021\n");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2021, 3, 9));
    assertThat(facts.warnings()).anyMatch(w -> w.contains("2021-03-02"));
  }

  @Test
  void fallsBackOnTheFileName() {
    DocumentFacts facts = facts("minutes/20180904.txt", "Redditch Borough Council\n");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2018, 9, 4));
    assertThat(facts.dateMethod()).isEqualTo(DateMethod.FILENAME);
    assertThat(facts("m 23.04.2018.txt", "Notes").date()).isEqualTo(LocalDate.of(2018, 4, 23));
  }

  @Test
  void flagsYearsAndWeekdaysThatCannotBe() {
    DocumentFacts far = facts("a.txt", "Redditch Borough Council\nMonday 4 March 2109\n");
    assertThat(far.date()).isNull();
    assertThat(far.warnings()).anyMatch(w -> w.contains("unlikely year"));
    DocumentFacts wrong = facts("a.txt", "Redditch Borough Council\nMonday 9 March 2021\n");
    assertThat(wrong.date()).isEqualTo(LocalDate.of(2021, 3, 9));
    assertThat(wrong.warnings()).anyMatch(w -> w.contains("was a Tuesday"));
  }

  @Test
  void takesNoDateFromRunningText() {
    DocumentFacts facts =
        facts("a.txt", "Redditch Borough Council\n\n1. Update\nThe plan of 3 May 2019 was late.\n");
    assertThat(facts.date()).isNull();
  }
}
