package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;

class ReplyFinderTest {

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
    assertThat(silence(document)).isEqualTo("See the minutes for any response.");
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
  void whatIsSaidAfterAnotherAskedOfAnotherMatterAnswersThat() {
    assertThat(
            reply(
                asked()
                    .says(
                        "3.1",
                        SpeakerGroup.MEMBER,
                        "Cllr Pettigrew",
                        Act.QUESTION,
                        Stance.NEUTRAL,
                        "Cllr Pettigrew asked about the price of steel.",
                        "complaints")
                    .says(
                        "3.2",
                        SpeakerGroup.OFFICER,
                        "Engineer",
                        Act.INFORMATION,
                        Stance.NEUTRAL,
                        "The Engineer replied that the bridge would be of wood.",
                        "churn")))
        .isEmpty();
  }

  @Test
  void afterAnotherAskedOfTheSameMatterOnlyPlainAnswersCount() {
    assertThat(reply(secondOf("The Engineer said that steel had become dear."))).isEmpty();
    assertThat(reply(secondOf("The Engineer replied that a crane had been found."))).isPresent();
  }

  private static FixtureDocument secondOf(String words) {
    return asked()
        .says(
            "3.2",
            SpeakerGroup.MEMBER,
            "Cllr Pettigrew",
            Act.QUESTION,
            Stance.NEUTRAL,
            "Cllr Pettigrew asked when the bridge would open.",
            "churn")
        .says(
            "3.3",
            SpeakerGroup.OFFICER,
            "Engineer",
            Act.INFORMATION,
            Stance.NEUTRAL,
            words,
            "churn");
  }

  @Test
  void aVisitorDoesNotAnswerHimself() {
    FixtureDocument visitor =
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
                SpeakerGroup.EXTERNAL,
                "Harbour Master",
                Act.CONCERN,
                Stance.PROBLEM,
                "The Harbour Master said that boats could not pass.",
                "churn")
            .says(
                "3.2",
                SpeakerGroup.EXTERNAL,
                "Harbour Master",
                Act.ASSURANCE,
                Stance.IMPROVING,
                "The Harbour Master was confident that a tug would help.",
                "churn");
    assertThat(reply(visitor)).isEmpty();
    assertThat(silence(visitor)).isEqualTo("See the minutes for any response.");
  }

  @Test
  void aNameAloneAnswersOnlyInWordsThatTakeThePointUp() {
    assertThat(reply(named("Mrs Quillfeather said that she had heard this before."))).isEmpty();
    assertThat(reply(named("Mrs Quillfeather conceded that it was late."))).isPresent();
  }

  private static FixtureDocument named(String words) {
    return asked()
        .says(
            "3.2",
            SpeakerGroup.OFFICER,
            "Mrs Quillfeather",
            Act.INFORMATION,
            Stance.NEUTRAL,
            words,
            "churn");
  }

  @Test
  void wordsOfACouncillorAreNoOfficersAnswer() {
    assertThat(
            reply(
                asked()
                    .says(
                        "3.2",
                        SpeakerGroup.OFFICER,
                        "",
                        Act.INFORMATION,
                        Stance.NEUTRAL,
                        "It pained Cllr Pettigrew that nobody had replied.",
                        "churn")
                    .carried()))
        .isEmpty();
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

  @Test
  void underSundryBusinessTheNextParagraphIsAboutSomethingElseUnlessItIsToldAsAnAnswer() {
    String fell = "The Engineer replied that the limb would be cut down on Monday.";
    assertThat(reply(engineer(asked("Any other business"), fell, "complaints"))).isEmpty();
    assertThat(reply(engineer(asked("Reports from Ward Councillors"), fell, "complaints")))
        .isEmpty();
    assertThat(reply(engineer(asked("Any other business"), fell, "churn"))).isPresent();
    assertThat(reply(engineer(asked("Bridges"), fell, "complaints"))).isPresent();
    String told = "The Engineer had measured the limb.";
    assertThat(reply(engineer(asked("Any other business"), told, "churn"))).isEmpty();
  }

  private static FixtureDocument engineer(FixtureDocument document, String words, String theme) {
    return document.says(
        "3.2", SpeakerGroup.OFFICER, "Engineer", Act.INFORMATION, Stance.NEUTRAL, words, theme);
  }

  private static FixtureDocument asked() {
    return asked("Bridges");
  }

  private static FixtureDocument asked(String title) {
    return new FixtureDocument(
            "bridges.txt",
            "ferrydown",
            "Ferrydown Council",
            "Works Committee",
            "2020-02-03",
            Extent.WHOLE,
            MinutesStatus.CONFIRMED)
        .item("3", title)
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
    AnalysedDocument built = document.build();
    return new ReplyFinder(new Exchanges(built)).find(built.statements().getFirst());
  }

  private static String silence(FixtureDocument document) {
    AnalysedDocument built = document.build();
    return new ReplyFinder(new Exchanges(built)).silence(built.statements().getFirst());
  }
}
