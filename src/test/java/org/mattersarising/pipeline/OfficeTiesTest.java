package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Office;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.register.CsvRegisterReader;

/** What "the Cabinet Member" stands for within an agenda item. */
class OfficeTiesTest {

  private static final CouncilRegister REGISTER = new CsvRegisterReader().readBundled();

  private static List<String> titles(String... paragraphs) {
    String text =
        "Dunmarsh Borough Council\n\nOverview and Scrutiny Panel\n\n"
            + "Minutes of the meeting held on 4 March 2024\n\n"
            + String.join("\n\n", paragraphs)
            + "\n";
    SourceDocument source =
        new SourceDocument(
            "0123456789abcdef",
            "a.txt",
            "text/plain",
            0,
            "",
            ReadStatus.READ,
            "",
            new DocumentText(text),
            List.of());
    AnalysedDocument document =
        Stages.annotator(
                REGISTER, new StatementReading(null, null, null, ""), Optional.empty(), false)
            .annotate(
                source,
                new EvidenceFactsReader(REGISTER).read(source, DocumentMetadata.none("a.txt")));
    return document.mentions().stream()
        .filter(m -> m.type() == MentionType.ROLE)
        .flatMap(m -> label(m, text))
        .toList();
  }

  private static Stream<String> label(Mention mention, String text) {
    Office office = mention.office();
    if (office == null) {
      return Stream.empty();
    }
    String person = office.person() == null ? "-" : office.person().in(text);
    return Stream.of(
        mention.span().in(text)
            + " > "
            + office.title().in(text)
            + ", "
            + person
            + (office.councilId().isEmpty() ? "" : ", " + office.councilId())
            + ", "
            + office.method().code());
  }

  @Test
  void carriesTitleAndHolderToALaterCabinetMember() {
    assertThat(
            titles(
                "1. Lamps",
                "Ann Pell, Cabinet Member for Streets and Lighting, presented the plan.",
                "The Cabinet Member said that the lamps were old."))
        .containsExactly(
            "Cabinet Member for Streets and Lighting > Cabinet Member for Streets and Lighting,"
                + " Ann Pell, stated",
            "Cabinet Member > Cabinet Member for Streets and Lighting, Ann Pell, carried");
  }

  @Test
  void readsAHolderInBracketsOrBehindTheTitle() {
    assertThat(
            titles(
                "1. Lamps",
                "The Portfolio Holder for Streets (Councillor Ann Pell) opened the debate.",
                "Asked about costs, the Portfolio Holder thought them fair."))
        .contains("Portfolio Holder > Portfolio Holder for Streets, Ann Pell, carried");
    assertThat(
            titles(
                "1. Lamps",
                "The Interim Director of Place, Tom Rudd, gave a talk.",
                "The Director replied that he would see."))
        .contains("Director > Interim Director of Place, Tom Rudd, carried");
  }

  @Test
  void twoDirectorsInOneItemLeaveTheDirectorUnknown() {
    assertThat(
            titles(
                "1. Lamps",
                "The Director of Place (Tom Rudd) and the Director of Finance (Ida Crane) came.",
                "The Director replied that the lamps were old."))
        .contains("Director > Director, -, none");
  }

  @Test
  void whoAsksDoesNotHoldTheOfficeThatAnswers() {
    assertThat(
            titles(
                "1. Lamps",
                "In reply to Councillor Quill, the Director of Place said that lamps were dear."))
        .containsExactly("Director of Place > Director of Place, -, stated");
    assertThat(titles("1. Lamps", "Tom Rudd, the Director of Place, said that lamps were dear."))
        .containsExactly("Director of Place > Director of Place, Tom Rudd, stated");
  }

  @Test
  void aNewItemForgetsWhoWasMeant() {
    assertThat(
            titles(
                "1. Lamps",
                "The Director of Place (Tom Rudd) spoke of the lamps at some length.",
                "2. Benches",
                "The Director said that the benches were new."))
        .contains("Director > Director, -, none");
  }

  @Test
  void aDeputyIsNotTheDirector() {
    assertThat(
            titles(
                "1. Lamps",
                "The Deputy Director of Place (Tom Rudd) spoke of the lamps.",
                "The Director said that the benches were new."))
        .contains("Director > Director, -, none");
  }

  @Test
  void theChairIsTheMeetingsAndNotABoards() {
    assertThat(
            titles(
                "1. Lamps",
                "Ida Crane, Chair of the Harbour Safety Board, had sent a letter.",
                "The Chair thanked her for it."))
        .contains("Chair > Chair, -, none");
  }

  @Test
  void aFullTitleLaterMeansItsHolder() {
    assertThat(
            titles(
                "1. Lamps",
                "Tom Rudd (Director of Place) spoke of the lamps.",
                "The Director of Place then answered questions."))
        .contains("Director of Place > Director of Place, Tom Rudd, carried");
  }

  @Test
  void theChiefConstableAndTheChiefExecutiveAreReadAlike() {
    assertThat(
            titles(
                "1. Lamps",
                "Ida Crane, Chief Constable, and Tom Rudd, Chief Executive, were welcomed.",
                "The Chief Constable said that crime had fallen.",
                "The Chief Executive agreed."))
        .contains(
            "Chief Constable > Chief Constable, Ida Crane, carried",
            "Chief Executive > Chief Executive, Tom Rudd, carried");
  }

  @Test
  void tiesACouncilThatStandsBehindTheTitle() {
    assertThat(
            titles(
                "1. Lamps",
                "Ida Crane, Director of Place, Kent County Council, described their lamps.",
                "The Director added that they were cheap."))
        .contains(
            "Director of Place > Director of Place, Ida Crane, kent, stated",
            "Director > Director of Place, Ida Crane, kent, carried");
  }

  @Test
  void anOfficeOfElsewhereThatNobodyHoldsHereIsNotMeant() {
    assertThat(
            titles(
                "1. Lamps",
                "A letter from the Director of Place, Kent County Council, had come.",
                "The Director added that the lamps were cheap."))
        .contains("Director > Director, -, none");
  }

  @Test
  void anotherDirectorIsNotTheDirector() {
    assertThat(
            titles(
                "1. Lamps",
                "Tom Rudd, Director of Place, described the lamps.",
                "It would need a Director from outside."))
        .contains("Director > Director, -, none");
  }
}
