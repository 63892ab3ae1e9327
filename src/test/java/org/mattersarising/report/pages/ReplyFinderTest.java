package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;

class ReplyFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report was noted.",
        "Noted.",
        "NOTED",
        "It was agreed.",
        "The quarterly update on fly-tipping was duly noted by the panel.",
        "The officer’s comments were noted",
        "The minutes were approved.",
        "The position with the lease is noted."
      })
  void takingNoteIsNoResponse(String words) {
    assertThat(ReplyWords.isTaken(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Director said that the point was noted.",
        "The grant had been approved in May and the work would begin.",
        "Two of the three complaints received were about bins.",
        "The bid for new buses was approved.",
        "The manager explained that a second lorry had been ordered.",
        ""
      })
  void whatSaysMoreMayBeOne(String words) {
    assertThat(ReplyWords.isTaken(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(2) That the report be noted.",
        "b) that the Cabinet be asked to think again.",
        "RESOLVED: that the bridge be mended.",
        "**RESOLVED** that a letter be sent.",
        "That the update be received."
      })
  void aResolutionIsNoAnswer(String words) {
    assertThat(ReplyWords.isResolution(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"That was so.", "The engineer said that the bridge would be mended.", "2 of 5."})
  void whatOnlyLooksLikeAResolutionMayBeOne(String words) {
    assertThat(ReplyWords.isResolution(words)).isFalse();
  }

  @Test
  void anAcknowledgementInWordsOfConcernIsTheResponse() {
    FixtureDocument document =
        asked()
            .says(
                "3.2",
                SpeakerGroup.OFFICER,
                "Head of Bridges",
                Act.CONCERN,
                Stance.PROBLEM,
                "The Head of Bridges accepted that the closure had gone on for far too long.");
    assertThat(reply(document)).hasValueSatisfying(r -> assertThat(r.index()).isEqualTo(1));
  }

  @Test
  void anOfficersOwnConcernFurtherOnAnswersNobody() {
    FixtureDocument document =
        asked()
            .says("3.2", SpeakerGroup.MEMBER, "", Act.QUESTION, Stance.NEUTRAL, "Who paid for it?")
            .says(
                "3.3",
                SpeakerGroup.OFFICER,
                "Head of Bridges",
                Act.CONCERN,
                Stance.PROBLEM,
                "The Head of Bridges said that steel had become dear.");
    assertThat(reply(document)).isEmpty();
    assertThat(silence(document)).isEqualTo("No response to this was found in this item.");
  }

  @Test
  void aStatementOfAnotherThemeInTheNextParagraphIsAnAnswerOnlyIfToldAsOne() {
    assertThat(
            reply(
                asked()
                    .says(
                        "3.2",
                        SpeakerGroup.OFFICER,
                        "",
                        Act.INFORMATION,
                        Stance.NEUTRAL,
                        "Of the eleven pumps bought last autumn, four work.",
                        "complaints")
                    .carried()))
        .isEmpty();
    assertThat(
            reply(
                asked()
                    .says(
                        "3.2",
                        SpeakerGroup.OFFICER,
                        "Engineer",
                        Act.INFORMATION,
                        Stance.NEUTRAL,
                        "The Engineer replied that four of the eleven pumps work.",
                        "complaints")))
        .isPresent();
  }

  @Test
  void whoeverIsNamedInTheNextParagraphAnswersUnlessOpeningAReport() {
    assertThat(
            reply(
                asked()
                    .says(
                        "3.2",
                        SpeakerGroup.EXTERNAL,
                        "",
                        Act.INFORMATION,
                        Stance.NEUTRAL,
                        "The contractor would rather give no date.",
                        "complaints")))
        .isPresent();
    assertThat(
            reply(
                asked()
                    .says(
                        "3.2",
                        SpeakerGroup.OFFICER,
                        "Engineer",
                        Act.INFORMATION,
                        Stance.NEUTRAL,
                        "The Engineer introduced a report on pumps.",
                        "complaints")))
        .isEmpty();
  }

  @Test
  void wordsThatHoldTheirAnswerAreNotCalledUnanswered() {
    FixtureDocument document =
        new FixtureDocument(
                "bridges.txt",
                "ferrydown",
                "Ferrydown Council",
                "Works Committee",
                "2020-02-03",
                Extent.WHOLE,
                MinutesStatus.CONFIRMED)
            .item("3", "Bridges")
            .says(
                "3.1",
                SpeakerGroup.MEMBER,
                "",
                Act.QUESTION,
                Stance.PROBLEM,
                "A member asked when the bridge would open, and was told that nobody knew.");
    assertThat(silence(document)).isEmpty();
  }

  @Test
  void goodNewsWaitsForNoResponse() {
    FixtureDocument document =
        new FixtureDocument(
                "bridges.txt",
                "ferrydown",
                "Ferrydown Council",
                "Works Committee",
                "2020-02-03",
                Extent.WHOLE,
                MinutesStatus.CONFIRMED)
            .item("3", "Bridges")
            .says(
                "3.1",
                SpeakerGroup.MEMBER,
                "",
                Act.CONCERN,
                Stance.IMPROVING,
                "A member had crossed the bridge that morning and found it dry.");
    assertThat(silence(document)).isEmpty();
  }

  @Test
  void aResolutionThatRecommendsIsNotCalledUnanswered() {
    FixtureDocument document =
        new FixtureDocument(
                "bridges.txt",
                "ferrydown",
                "Ferrydown Council",
                "Works Committee",
                "2020-02-03",
                Extent.WHOLE,
                MinutesStatus.CONFIRMED)
            .item("3", "Bridges")
            .says(
                "3.1",
                SpeakerGroup.MEMBER,
                "",
                Act.RECOMMENDATION,
                Stance.PROBLEM,
                "RESOLVED: that the Cabinet be asked to find the money.");
    assertThat(silence(document)).isEmpty();
  }

  @Test
  void pointingToALaterPassageIsNoAnswer() {
    assertThat(
            reply(
                asked()
                    .says(
                        "3.2",
                        SpeakerGroup.OFFICER,
                        "",
                        Act.INFORMATION,
                        Stance.NEUTRAL,
                        "Questions were put and answered as set out below.")
                    .carried()))
        .isEmpty();
  }

  @Test
  void silenceIsToldOnlyWhereNobodyElseSpeaks() {
    assertThat(
            silence(
                asked()
                    .says("3.2", SpeakerGroup.MEMBER, "", Act.DECISION, Stance.NEUTRAL, "Noted.")))
        .isEqualTo("No response recorded in this item.");
  }

  @Test
  void nobodyIsExpectedToAnswerAnOfficersOwnWords() {
    FixtureDocument document =
        new FixtureDocument(
                "bridges.txt",
                "ferrydown",
                "Ferrydown Council",
                "Works Committee",
                "2020-02-03",
                Extent.WHOLE,
                MinutesStatus.CONFIRMED)
            .item("3", "Bridges")
            .says(
                "3.1",
                SpeakerGroup.OFFICER,
                "Engineer",
                Act.CONCERN,
                Stance.PROBLEM,
                "The Engineer was worried about rust.");
    assertThat(silence(document)).isEmpty();
  }

  private static FixtureDocument asked() {
    return new FixtureDocument(
            "bridges.txt",
            "ferrydown",
            "Ferrydown Council",
            "Works Committee",
            "2020-02-03",
            Extent.WHOLE,
            MinutesStatus.CONFIRMED)
        .item("3", "Bridges")
        .says(
            "3.1",
            SpeakerGroup.MEMBER,
            "",
            Act.CONCERN,
            Stance.PROBLEM,
            "A member was vexed that the bridge had been shut since May.",
            "churn");
  }

  private static Optional<Statement> reply(FixtureDocument document) {
    return ReplyFinder.find(first(document));
  }

  private static String silence(FixtureDocument document) {
    return ReplyFinder.silence(first(document));
  }

  private static Corpus.Place first(FixtureDocument document) {
    AnalysedDocument built = document.build();
    return new Corpus.Place(built, built.statements().getFirst());
  }
}
