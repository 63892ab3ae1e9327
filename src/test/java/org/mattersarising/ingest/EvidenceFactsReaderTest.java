package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.mattersarising.model.MinutesStatus;
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
        List.of(),
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mon 3rd Feb 25 at 2.00 pm | 2025-02-03",
        "Wed 8 Jan ’25 in the pavilion | 2025-01-08",
        "Thursday 6 March 25 | 2025-03-06",
        "Wednesday, the 4th day of June, 2025 | 2025-06-04",
        "21.01.2025 | 2025-01-21"
      })
  void readsDatesAsClerksWriteThem(String line, String date) {
    assertThat(facts("a.txt", "Harbour Panel\n" + line + "\n\n1. Apologies\n").date())
        .isEqualTo(date);
  }

  @Test
  void takesNoHourForAYear() {
    assertThat(facts("a.txt", "Harbour Panel\nMonday 3 Feb 10.30 am\n\n1. Apologies\n").date())
        .isNull();
  }

  @Test
  void joinsADateThatALineEndCut() {
    String text =
        "Harbour Panel\nheld at the Pavilion on Thursday 6th\nMarch 2025 at 7 pm\n\n1. Apologies\n";
    assertThat(facts("a.txt", text).date()).isEqualTo("2025-03-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Holmshire and Tarnedge Combined Authority | holmshire-tarnedge-combined-authority",
        "Penhallow Unitary Authority | penhallow"
      })
  void knowsAuthoritiesThatAreNoCouncils(String name, String id) {
    assertThat(facts("a.txt", name + "\nAudit Committee\n4 May 2023\n").councilId()).isEqualTo(id);
  }

  @Test
  void joinsANameThatALetterheadBreaks() {
    String text = "Holmshire and Tarnedge\nBorough Council\nAudit Committee\n4 May 2023\n";
    assertThat(facts("a.txt", text).councilId()).isEqualTo("holmshire-tarnedge");
  }

  @Test
  void takesNoSentenceBehindANameForOne() {
    String text =
        "Tarnedge Parish Council\n4 May 2023\nApplications at Mill View. The council objected.\n";
    assertThat(facts("a.txt", text).councilId()).isEqualTo("tarnedge");
  }

  @Test
  void tellsADraftOfTheMinutesFromAnotherDraft() {
    assertThat(facts("a.txt", "Harbour Panel\nDRAFT\n4 May 2023\n").minutesStatus())
        .isEqualTo(MinutesStatus.DRAFT);
    assertThat(
            facts("a.txt", "Harbour Panel\nDraft Strategy for Ferries\n4 May 2023\n")
                .minutesStatus())
        .isEqualTo(MinutesStatus.UNKNOWN);
  }

  @Test
  void readsThePageOfAnIssueByTheMeetingThatItNames() {
    String page =
        """
        Issue - meetings

        Apologies for absence and the Task of Scrutiny in the Previous Council

        Meeting: 14/05/2021 - Harbour Select Committee (Item 7)

        7 Ferry Timetable Review pdf icon PDF 81 KB

        The Harbour Manager said that two boats had been late on 3 May 2019.
        """;
    DocumentFacts facts = facts("a.txt", page);
    assertThat(facts.committee()).isEqualTo("Harbour Select Committee");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2021, 5, 14));
    assertThat(facts.title()).isEqualTo("Ferry Timetable Review");
    assertThat(facts.extent()).isEqualTo(Extent.SINGLE_ITEM);
    assertThat(facts.councilId()).isNull();
  }

  @Test
  void takesNeitherDateNorCommitteeFromASentenceOnOtherMinutes() {
    String text =
        "Submitted – The Minutes (previously circulated) of the meeting of this Scrutiny Committee held on 29 June 2020.\n"
            + "Members were told that two boats were late.\n"
            + "RESOLVED – That the Minutes of the meetings of this Scrutiny Committee held on 29 June and 13 July 2020 be approved.\n";
    DocumentFacts facts = facts("a.txt", text);
    assertThat(facts.date()).isNull();
    assertThat(facts.committee()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ferry Scrutiny Committee 3 - Monday, 8th July, 2019 14:30 | Ferry Scrutiny Committee 3",
        "Ferry Scrutiny Board (2) - Monday, 8th July, 2019 | Ferry Scrutiny Board (2)",
        "Ferry Scrutiny Committee 4 July 2019 | Ferry Scrutiny Committee",
        "MINUTE of the FERRY COMMITTEEheld in the Hall on 8 July 2019 | Ferry Committee",
        "Venue: Committee Room 2, Shire House | ''",
        "The Chair welcomed Mr Oake to his first meeting of the Ferry Committee. | ''",
        "Group Activity - Report of Assistant Chief Executive | ''",
        "Ferry Scrutiny Panel Update and Terms | ''",
        "Minutes of Parish Council 22 November 2023 | Parish Council",
        "Minutes of the COMMUNITY COUNCIL MEETING held on 6 March 2024 | Community Council",
        "Minutes of a Meeting of Redditch Borough Council held in the Hall | Council"
      })
  void namesTheCommitteeThatATitleNamesAndNoOther(String title, String committee) {
    assertThat(facts("a.txt", title + "\n\nPresent: A. Fenn\n").committee()).isEqualTo(committee);
  }

  @Test
  void namesACommitteeByItsOwnLastMinutesOrItsElectedChair() {
    String page = "Agenda and minutes\n\nVenue: Committee Room 2, Weavers Hall\n\n";
    String confirmed =
        "RESOLVED that the Minutes of the Meeting of the %s held on Tuesday 5 March 2024 be approved.\n";
    String once = page + confirmed.formatted("Overview and Scrutiny Committee");
    assertThat(facts("a.txt", once).committee()).isEqualTo("Overview and Scrutiny Committee");
    assertThat(facts("a.txt", once + confirmed.formatted("Ferry Panel")).committee()).isEmpty();
    assertThat(
            facts(
                    "a.txt",
                    page
                        + "That Councillor Cole be elected Vice-Chair of the Ferry Panel for the year.\n")
                .committee())
        .isEqualTo("Ferry Panel");
    assertThat(facts("a.txt", once).title()).isEqualTo("Agenda and minutes");
  }

  @Test
  void doesNotTakeADraftReportForDraftMinutes() {
    String text =
        "Harbour Panel\nRecord of Meeting\n4 May 2023\nThe Panel looked at the draft report for its review of ferries and asked for its record.\n";
    assertThat(facts("a.txt", text).minutesStatus()).isEqualTo(MinutesStatus.UNKNOWN);
    assertThat(
            facts("a.txt", "Harbour Panel\nDraft Harbour Panel Minutes\n4 May 2023\n")
                .minutesStatus())
        .isEqualTo(MinutesStatus.DRAFT);
  }

  @Test
  void skipsWhatStandsAboveATitle() {
    String text =
        "1\n\nAgenda and minutes\n\nVenue: The Hall\n\nYou can watch this meeting live.\n\nQuay and Ferries, 4 May 2023\n\nPresent: A. Fenn\n";
    assertThat(facts("a.txt", text).title()).isEqualTo("Quay and Ferries, 4 May 2023");
  }

  @Test
  void aDayAboveTheHeadingOrInALinkIsNotTheMeetings() {
    assertThat(
            facts(
                    "a.txt",
                    "Tuesday, June 11, 2019\n\nMinutes of the meeting of the Works Panel held on Monday, 3rd June 2019\n\nPRESENT: Cllr Orme\n")
                .date())
        .isEqualTo(LocalDate.of(2019, 6, 3));
    assertThat(
            facts(
                    "b.txt",
                    "[Original file](https://www.selbrook.example/media/2019-07/01-minutes.pdf)\n\nWorks Panel\n\nMonday, 3rd June 2019\n")
                .date())
        .isEqualTo(LocalDate.of(2019, 6, 3));
    assertThat(
            facts(
                    "c.txt",
                    "Works Panel\n\n3 June 2019 at 7.30pm\n\nPresent: Cllr Orme\n\nMinutes of Meeting Held on 6th May 2019\n")
                .date())
        .isEqualTo(LocalDate.of(2019, 6, 3));
  }

  @Test
  void aHeadingThatRunsIntoItsPageTellsItsDay() {
    String rest = "The gate by the pond was mended and the bill was paid. ".repeat(12);
    assertThat(
            facts(
                    "a.txt",
                    "Minutes of a meeting of the Works Panel held on Monday 3 June 2019 in the Moot Hall. Present: Cllr Orme "
                        + rest)
                .date())
        .isEqualTo(LocalDate.of(2019, 6, 3));
    assertThat(
            facts("b.txt", "To approve the minutes of the meeting held on 3 June 2019. " + rest)
                .date())
        .isNull();
  }
}
