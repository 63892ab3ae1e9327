package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.register.CsvRegisterReader;

class HostFinderTest {

  private static final CouncilRegister REGISTER =
      new CouncilRegister(
          "test",
          List.of(
              council(
                  "wolderby",
                  "Wolderby County Council",
                  "Wolderby",
                  "county",
                  "ph-and-wolderby.gov.uk"),
              council(
                  "pell-haven",
                  "Pell Haven City Council",
                  "Pell Haven",
                  "unitary",
                  "ph-online.gov.uk",
                  "pellway.com",
                  "ph-and-wolderby.gov.uk"),
              council("stoke-ardle", "Stoke Ardle District Council", "Stoke Ardle", "district"),
              council(
                  "quenby-park", "London Borough of Quenby Park", "Quenby Park", "london_borough")),
          List.of());

  private static Council council(
      String id, String name, String place, String type, String... domains) {
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
        List.of(),
        List.of(place, place.charAt(0) + "CC"),
        List.of(),
        List.of(domains));
  }

  private static DocumentFacts facts(String path, String text) {
    return new EvidenceFactsReader(REGISTER)
        .read(document(path, text), DocumentMetadata.none(path));
  }

  private static SourceDocument document(String path, String text) {
    return new SourceDocument(
        "0", path, "text/plain", 0, "", ReadStatus.READ, "", new DocumentText(text), List.of());
  }

  private static final String HEAD = "Scrutiny Committee\nMonday 6 March 2023\n\n";
  private static final String ITEM =
      "1. Apologies\n\nNone were received.\n\n2. Budget\n\nMembers noted the forecast.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contact: Ivy Marrable, Democratic Services Officer, Wolderby County Council",
        "Contact officer: I Marrable, Wolderby County Council, County Hall",
        "For further information please contact the clerk, Wolderby County Council, on 01632 960001",
        "Press office, Wolderby County Council",
        "© Wolderby County Council 2023",
        "Published by Wolderby County Council",
        "Signed: ............ Chairman, Wolderby County Council",
        "Chief Executive, Wolderby County Council",
        "The minutes of Wolderby County Council's Scrutiny Committee of 9 January were confirmed.",
        "The minutes of the last meeting of Wolderby County Council were signed by the Chairman."
      })
  void takesALineInWhichTheOfficeSpeaks(String line) {
    DocumentFacts facts = facts("a.txt", HEAD + ITEM + line + "\n");
    assertThat(facts.councilId()).isEqualTo("wolderby");
    assertThat(facts.councilMethod()).isEqualTo(CouncilMethod.STATED);
    assertThat(facts.councilEvidence()).contains("Wolderby County Council");
  }

  @Test
  void takesTheFootOfEveryPage() {
    String foot = "Scrutiny Committee, Wolderby County Council 1\n\n";
    DocumentFacts facts =
        facts("a.txt", HEAD + ITEM + foot + ITEM + foot + ITEM + foot + "The meeting closed.\n");
    assertThat(facts.councilId()).isEqualTo("wolderby");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Papers are at https://democracy.pellhaven.gov.uk/ieList.aspx?id=4 for a year.",
        "Questions go to committees@pell-haven.gov.uk by Friday.",
        "See www.pellhavencouncil.gov.uk for the plan."
      })
  void infersFromTheOneDomainOfItsAddresses(String line) {
    DocumentFacts facts = facts("a.txt", HEAD + ITEM + line + "\n");
    assertThat(facts.councilId()).isEqualTo("pell-haven");
    assertThat(facts.councilMethod()).isEqualTo(CouncilMethod.INFERRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Papers are at https://democracy.ph-online.gov.uk/ieList.aspx?id=4 for a year.",
        "Questions go to committees@ph-online.gov.uk by Friday.",
        "Papers are at https://phonline.moderngov.co.uk/mgAi.aspx?ID=4 for a year.",
        "See www.pellway.com."
      })
  void infersFromADomainThatTheRegisterLists(String line) {
    DocumentFacts facts = facts("a.txt", HEAD + ITEM + line + "\n");
    assertThat(facts.councilId()).isEqualTo("pell-haven");
    assertThat(facts.councilMethod()).isEqualTo(CouncilMethod.INFERRED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"See www.our-pellway.com.", "See pellway.com.example.", "See pellway.co."})
  void takesNoDomainForAnotherThatItsLettersAreIn(String line) {
    assertThat(facts("a.txt", HEAD + ITEM + line + "\n").councilId()).isNull();
  }

  @Test
  void leavesADomainOpenThatTwoCouncilsShare() {
    DocumentFacts facts = facts("a.txt", HEAD + ITEM + "a@ph-and-wolderby.gov.uk\n");
    assertThat(facts.councilId()).isNull();
  }

  @Test
  void knowsDomainsOfTheShippedRegister() {
    DocumentFacts facts =
        new EvidenceFactsReader(new CsvRegisterReader().readBundled())
            .read(
                document("a.txt", HEAD + ITEM + "a.fenn@n-somerset.gov.uk\n"),
                DocumentMetadata.none("a.txt"));
    assertThat(facts.councilId()).isEqualTo("north-somerset");
  }

  @Test
  void leavesTwoDomainsOpenAndNamesBoth() {
    DocumentFacts facts =
        facts("a.txt", HEAD + ITEM + "a@pellhaven.gov.uk\nb@wolderby.gov.uk\nc@data.gov.uk\n");
    assertThat(facts.councilId()).isNull();
    assertThat(facts.warnings())
        .anyMatch(w -> w.contains("Pell Haven City Council or Wolderby County Council"));
  }

  @Test
  void infersFromAFolderOnlyWhereTheTextNamesTheCouncilInFull() {
    String text =
        HEAD + ITEM + "Officers had met Stoke Ardle District Council about sites. %s had agreed.\n";
    DocumentFacts named =
        facts("in/wolderby/06-03.txt", String.format(text, "Wolderby County Council"));
    assertThat(named.councilId()).isEqualTo("wolderby");
    assertThat(named.councilMethod()).isEqualTo(CouncilMethod.INFERRED);
    assertThat(named.councilEvidence()).contains("wolderby");
    assertThat(facts("in/wolderby/06-03.txt", String.format(text, "The county")).councilId())
        .isNull();
    assertThat(
            facts("quenby-park-2023-03-06.txt", HEAD + "The London Borough of Quenby Park asked.")
                .councilId())
        .isEqualTo("quenby-park");
  }

  private static final String OWN =
      """
      There were 410 children in the care of Wolderby County Council in May.

      Wolderby County Council’s social workers had been balloted.

      A tour was given to those who were new to Wolderby County Council since May.
      """;

  @Test
  void infersFromParagraphsThatAgreeOnItsOwnServicesWhereNoOtherCouncilIsNamed() {
    DocumentFacts alone = facts("a.txt", HEAD + ITEM + OWN);
    assertThat(alone.councilId()).isEqualTo("wolderby");
    assertThat(alone.councilMethod()).isEqualTo(CouncilMethod.INFERRED);
    DocumentFacts beside = facts("a.txt", HEAD + ITEM + OWN + "Pell Haven City Council agreed.\n");
    assertThat(beside.councilId()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pell Haven City Council's officers presented a report on the ferry.",
        "Officers from Pell Haven City Council's children's services had read twelve files.\n\n"
            + "Pell Haven City Council's officers then spoke.\n\n"
            + "Staff of Pell Haven City Council would return in May.",
        "There were 410 children in the care of Pell Haven City Council in May.",
        "The adviser (ida.lorne@pell-haven.gov.uk) would answer questions on the ferry plan.",
        "The plan of the adviser, which had been sent\nround by ida.lorne@pell-haven.gov.uk on Monday,\n"
            + "was noted."
      })
  void takesNoHelperOfWhichSentencesSpeakForTheHost(String sentences) {
    DocumentFacts facts = facts("a.txt", HEAD + ITEM + sentences + "\n\n3. Lamps\n\n" + AFTER);
    assertThat(facts.councilId()).isNull();
    assertThat(facts.warnings())
        .containsExactly(
            "The council can be Pell Haven City Council, to which only a sentence in passing"
                + " points; it stays unknown.");
  }

  private static final String AFTER =
      """
      Members heard that two lamps were out.

      4. Benches

      Members heard that a bench was broken.

      The meeting closed at eight.
      """;

  @ParameterizedTest
  @ValueSource(strings = {"in/pell-haven/a.txt", "in/Pell Haven/minutes 2023.txt"})
  void takesWhatASentenceSaysWhereThePathNamesThePlace(String path) {
    String sentence = "Questions went to committees@ph-online.gov.uk within the week before.\n\n";
    assertThat(facts("a.txt", HEAD + ITEM + sentence + AFTER).councilId()).isNull();
    assertThat(facts(path, HEAD + ITEM + sentence + AFTER).councilId()).isEqualTo("pell-haven");
  }

  @Test
  void takesTwoKindsOfSentencesThatAgree() {
    String text =
        HEAD
            + ITEM
            + "There were 410 children in the care of Pell Haven City Council in May, and members"
            + " should write to care@ph-online.gov.uk about them.\n\n"
            + AFTER;
    assertThat(facts("a.txt", text).councilId()).isEqualTo("pell-haven");
  }

  @Test
  void takesTheAddressThatAnOfficeGivesWhereverItStands() {
    String text = HEAD + ITEM + "Email: ivy.marrable@ph-online.gov.uk\n\n3. Lamps\n\n" + AFTER;
    assertThat(facts("a.txt", text).councilId()).isEqualTo("pell-haven");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Members had visited Pell Haven City Council’s staff hub and liked its lay-out.",
        "It was thought that something might be learnt from the staff of Pell Haven City Council.",
        "Numbers were lower than those in the care of Pell Haven City Council.",
        "Pell Haven City Council had done well. Pell Haven City Council had won a prize.",
        "The Head of Service had been employed by Pell Haven City Council previously."
      })
  void takesNoCouncilThatIsOnlyVisitedOrComparedWith(String sentence) {
    String page = "Agenda item\n\nA visit\n\nMinutes:\n\n12.1 %s\n";
    assertThat(facts("item-visit.txt", String.format(page, sentence)).councilId()).isNull();
  }

  @Test
  void takesNoCouncilFromTheTitleOfAnItemPage() {
    assertThat(
            facts(
                    "a.txt",
                    "Agenda item\n\nVisit to Pell Haven City Council\n\nMinutes:\n\nIt went well.\n")
                .councilId())
        .isNull();
  }

  @Test
  void takesTheVenueForNoHost() {
    DocumentFacts facts =
        facts(
            "a.txt",
            "Minutes of a meeting of Wolderby County Council held at the offices of Stoke Ardle"
                + " District Council\n6 March 2023\n");
    assertThat(facts.councilId()).isEqualTo("wolderby");
  }

  @Test
  void leavesAJointMeetingOpenAndNamesBoth() {
    DocumentFacts facts =
        facts(
            "a.txt",
            "Joint Committee of Wolderby County Council and Pell Haven City Council\n6 March 2023\n");
    assertThat(facts.councilId()).isNull();
    assertThat(facts.warnings())
        .anyMatch(w -> w.contains("Pell Haven City Council or Wolderby County Council"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WOLDERBY COUNTY COUNCIL AND PELL HAVEN CITY COUNCIL",
        "Pell Haven City Council & Wolderby County Council",
        "WOLDERBY COUNTY COUNCIL\nAND\nPELL HAVEN CITY COUNCIL",
      })
  void leavesTwoCouncilsOfOneHeadingOpenInShortMinutesToo(String heading) {
    DocumentFacts facts = facts("a.txt", heading + "\n" + HEAD + "1. Apologies\n\nNone.\n");
    assertThat(facts.councilId()).isNull();
    assertThat(facts.warnings())
        .anyMatch(w -> w.contains("Pell Haven City Council or Wolderby County Council"));
    String contact = "Contact: I Marrable, Wolderby County Council\n";
    assertThat(facts("a.txt", heading + "\n" + HEAD + ITEM + contact).councilId())
        .isEqualTo("wolderby");
  }

  @Test
  void takesNoGuestFromTheAttendance() {
    String text = HEAD + "Present: Cllr A Dunt\nIn attendance: %s\n\n" + ITEM;
    assertThat(
            facts("a.txt", String.format(text, "Jo Lamb, Chief Executive, Pell Haven City Council"))
                .councilId())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Task of Scrutiny in the Previous Council",
        "March 6, 2024 Ferry Committee (Committee) View on council website",
        "A review for the Whole Council"
      })
  void inventsNoCouncilFromAWordingThatNamesNone(String title) {
    assertThat(facts("a.txt", title + "\n\n" + ITEM).councilId()).isNull();
  }

  @Test
  void givesAParishThatHasItsDistrictsNameAnIdOfItsOwn() {
    assertThat(facts("a.txt", "Stoke Ardle Parish Council\n" + HEAD).councilId())
        .isEqualTo("stoke-ardle-parish");
    assertThat(facts("a.txt", "Stoke Ardle District Council\n" + HEAD).councilId())
        .isEqualTo("stoke-ardle");
  }

  @Test
  void readsANameInTwoLanguagesOnce() {
    assertThat(facts("a.txt", "CYNGOR CYMUNED PENLLAN COMMUNITY COUNCIL\n" + HEAD).councilId())
        .isEqualTo("penllan");
  }

  @Test
  void completesANameThatLostItsFirstHalf() {
    CouncilRegister register =
        new CouncilRegister(
            "test",
            List.of(council("ard-bell", "Ard and Bell Council", "Ard and Bell", "scottish")),
            List.of());
    String text = "AND BELL COUNCIL\n" + HEAD;
    SourceDocument document =
        new SourceDocument(
            "0",
            "a.txt",
            "text/plain",
            0,
            "",
            ReadStatus.READ,
            "",
            new DocumentText(text),
            List.of());
    assertThat(
            new EvidenceFactsReader(register)
                .read(document, DocumentMetadata.none("a.txt"))
                .councilId())
        .isEqualTo("ard-bell");
  }

  @Test
  void takesAFolderOfASavedSiteForWhereItWasPublished() {
    DocumentFacts facts = facts("site/democracy.wolderby.gov.uk/page-1.txt", HEAD + ITEM);
    assertThat(facts.councilId()).isEqualTo("wolderby");
    assertThat(facts.councilMethod()).isEqualTo(CouncilMethod.INFERRED);
    assertThat(facts("notes about wolderby.gov.uk/page.txt", HEAD + ITEM).councilId()).isNull();
  }

  @Test
  void doesNotTakeTheCountyForTheParishOnItsDomain() {
    DocumentFacts facts = facts("low-marsh.parish.wolderby.gov.uk/may.txt", HEAD + ITEM);
    assertThat(facts.councilName()).isEqualTo("Low Marsh Parish Council");
    String mail = HEAD + ITEM + "E-mail: clerk@low-marsh.parish.wolderby.gov.uk\n";
    assertThat(facts("a.txt", mail).councilId()).isNull();
  }

  @Test
  void doesNotTakeTheDistrictThatPublishesAParishsMinutesForTheirHost() {
    String parish = "Minutes of parish council meeting held on 6 March 2023\n\n" + ITEM;
    assertThat(facts("democracy.wolderby.gov.uk/a.txt", parish).councilId()).isNull();
  }

  @Test
  void readsWhoseMeetingIsNext() {
    String text =
        "Held in the hall\n\n"
            + ITEM
            + "The Next Low Marsh Community Council meeting will take place on 4 June 2024.\n";
    DocumentFacts facts = facts("a.txt", text);
    assertThat(facts.councilName()).isEqualTo("Low Marsh Community Council");
    assertThat(facts.committee()).isEqualTo("Community Council");
  }

  @Test
  void namesNoCouncilAfterTheKindOfItsMeetingOrOfAnAuthority() {
    assertThat(CouncilNames.in("Decision Maker: Statutory Annual Council")).isEmpty();
    assertThat(CouncilNames.in("At a meeting of the Combined Fire Authority")).isEmpty();
    assertThat(CouncilNames.in("Wolderby Combined Fire Authority")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lamps were mended. | No council is named in full, and nothing else shows whose meeting it was; the council stays unknown.",
        "Pell Haven City Council had agreed. | The text names Pell Haven City Council, but nothing shows whose meeting it was; the council stays unknown.",
        "WCC had agreed. | Only the acronym \"WCC\" points to a council, which can be Wolderby County Council; it stays unknown."
      })
  void saysInASentenceWhyTheCouncilStaysUnknown(String sentence, String why) {
    assertThat(facts("a.txt", HEAD + ITEM + sentence + "\n").warnings()).containsExactly(why);
  }

  @Test
  void saysThatAHeadingDoesNotTellWhichParishMet() {
    String parish = "Minutes of parish council meeting held on 6 March 2023\n\n" + ITEM;
    assertThat(facts("a.txt", parish).warnings())
        .containsExactly(
            "The heading does not say which parish or town council met; it stays unknown.");
  }
}
