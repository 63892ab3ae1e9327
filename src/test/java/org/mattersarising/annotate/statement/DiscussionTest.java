package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

class DiscussionTest {

  /** One paragraph for each line "KIND number leadIn text"; "-" is no number. */
  private static List<SpeakerGroup> speakers(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ", 4);
      TextSpan span = new TextSpan(text.length(), text.length() + parts[3].length());
      int index = paragraphs.size();
      paragraphs.add(
          new Paragraph(
              index,
              0,
              parts[1].equals("-") ? "" : parts[1],
              span,
              ParagraphKind.valueOf(parts[0]),
              0,
              Integer.parseInt(parts[2]),
              true));
      sentences.add(new Sentence(index, index, span));
      text.append(parts[3]).append('\n');
    }
    return new GrammarStatementReader()
            .read(
                Samples.document(new DocumentText(text.toString())),
                Samples.facts(),
                new DocumentStructure(List.of(), paragraphs, List.of()),
                sentences,
                List.of())
            .stream()
            .map(s -> s.speaker().group())
            .toList();
  }

  @Test
  void bulletsUnderWhatWasDiscussedAreMembers() {
    assertThat(
            speakers(
                "LEAD_IN - -1 The key areas of discussion were:",
                "LIST_ITEM - 0 The need for a second slipway.",
                "TEXT - -1 The boats carried forty passengers a day."))
        .element(1)
        .isEqualTo(SpeakerGroup.MEMBER);
  }

  @Test
  void complaintsOfALogAreStrangersAndTheAnswersAreNot() {
    List<SpeakerGroup> read =
        speakers(
            "TEXT - -1 Mr Fenn reported that the quay had been swept.",
            "TEXT - -1 4th March: Complaint of a siren in the night.",
            "TEXT - -1 The siren was mended the next day.",
            "TEXT - -1 A resident of Quay Row said that the smell was foul.",
            "TEXT - -1 The boiler was stopped and the valve changed.",
            "TEXT - -1 Complaints received since Easter were three.");
    assertThat(read)
        .containsExactly(
            SpeakerGroup.OFFICER,
            SpeakerGroup.EXTERNAL,
            SpeakerGroup.OFFICER,
            SpeakerGroup.EXTERNAL,
            SpeakerGroup.OFFICER,
            SpeakerGroup.OFFICER);
  }

  @Test
  void bulletsUnderAnythingElseStayAsTheyWere() {
    assertThat(
            speakers(
                "TEXT - -1 The Harbour Manager gave the figures.",
                "LEAD_IN - -1 The main areas of the plan were:",
                "LIST_ITEM - 1 A second slipway."))
        .last()
        .isEqualTo(SpeakerGroup.OFFICER);
  }

  @Test
  void numberedPointsRaisedAreMembersUntilTextGoesOn() {
    List<SpeakerGroup> read =
        speakers(
            "TEXT - -1 Key points raised during the discussion:",
            "HEADING - -1 Boats",
            "TEXT 1 -1 The single report took two hours.",
            "TEXT 2 -1 The handover had left some gaps.",
            "TEXT - -1 The slipway was forty metres long.");
    assertThat(read.subList(2, 4)).containsOnly(SpeakerGroup.MEMBER);
    assertThat(read.getLast()).isEqualTo(SpeakerGroup.OFFICER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the key areas of discussion were:",
        "key points raised during the discussion:",
        "issues raised by members:",
        "members' comments included:"
      })
  void knowsTheWordsThatOpenADiscussion(String leadIn) {
    assertThat(Discussion.opens(leadIn)).isTrue();
  }

  @Test
  void anAnswerToWhatWasRaisedIsNone() {
    assertThat(Discussion.opens("in response to the points raised:")).isFalse();
    assertThat(Discussion.opens("answers to the issues raised:")).isFalse();
  }

  @Test
  void aBoardOrGroupAtTheStartHasTheFloor() {
    Statement board =
        Samples.read("The Board also discussed the need to train more pilots.").getFirst();
    assertThat(board.speaker().group()).isEqualTo(SpeakerGroup.MEMBER);
    Statement group =
        Samples.read("The group thought that there may be a gap at the north quay.").getFirst();
    assertThat(group.speaker().group()).isEqualTo(SpeakerGroup.MEMBER);
  }

  @Test
  void aRequestThatNobodyIsNamedForIsAMembers() {
    Statement asked =
        Samples.read("Further information was requested on the cameras at the pier.").getFirst();
    assertThat(asked.speaker().group()).isEqualTo(SpeakerGroup.MEMBER);
  }

  @Test
  void aPortfolioMemberIsOfTheExecutive() {
    Statement read =
        Samples.read("The Portfolio Member for Boats explained that the crane was mended.")
            .getFirst();
    assertThat(read.speaker().group()).isEqualTo(SpeakerGroup.EXECUTIVE);
  }
}
