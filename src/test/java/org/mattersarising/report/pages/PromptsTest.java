package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.report.Excerpt;

/** What a chair could ask, drawn from a ledger, and what is not asked. */
class PromptsTest {

  private final WorksMeetings works = new WorksMeetings();

  @Test
  void asksNothingAboutWhatNobodyRaised() {
    assertThat(prompts(works.issue("B", "", 1, 3, 0, 1))).isEmpty();
    assertThat(prompts(works.issue("C", "", 1, 3, 3, 1))).hasSize(1);
  }

  @Test
  void aQuestionGivesTheWordsOfTheAssurance() {
    promise(1);
    assertThat(prompts(works.ledger(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN)))
        .containsExactly(
            "On 6 February 2015 members were assured about “Kerbs” (“The Engineer said"
                + " that kerb 1 would be laid.”); it was raised again on 6 March 2015. What has happened"
                + " since?");
  }

  @Test
  void aQuestionLeavesOutAnAssuranceThatNamesSomebody() {
    promise(1);
    works.meeting(1).naming("Engineer");
    assertThat(prompts(works.ledger(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN)))
        .containsExactly(
            "On 6 February 2015 members were assured about “Kerbs”; it was raised again on 6 March"
                + " 2015. What has happened since?");
  }

  @Test
  void aQuestionBreaksOffNoQuote() {
    works.replace(
        1,
        WorksMeetings.works(1)
            .says(
                "5.0",
                SpeakerGroup.OFFICER,
                "",
                Act.ASSURANCE,
                Stance.IMPROVING,
                "The kerbs " + "of one street after the other ".repeat(5) + "would be laid.",
                "churn"));
    assertThat(prompts(works.ledger(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN)))
        .containsExactly(
            "On 6 February 2015 members were assured about “Kerbs”; it was raised again on 6 March"
                + " 2015. What has happened since?");
  }

  @Test
  void aQuestionQuotesNoPartOfASentence() {
    works.replace(
        1,
        WorksMeetings.works(1)
            .says(
                "5.0",
                SpeakerGroup.OFFICER,
                "",
                Act.ASSURANCE,
                Stance.IMPROVING,
                "The Engineer assured members that the kerbs would be laid in May.",
                "churn")
            .framedBy("The Engineer assured members that "));
    assertThat(prompts(works.ledger(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN)))
        .singleElement()
        .asString()
        .contains("(“The Engineer assured members that the kerbs would be laid in May.”)");
  }

  @Test
  void asksNothingAboutWhatItsLastEventsClose() {
    assertThat(
            prompts(
                works.ledger(
                    EventKind.RAISED,
                    EventKind.ASSURED,
                    EventKind.RAISED_AGAIN,
                    EventKind.REPORTED_BACK,
                    EventKind.ASSURED)))
        .isEmpty();
    assertThat(prompts(works.ledger(EventKind.RAISED, EventKind.RAISED_AGAIN, EventKind.DENIED)))
        .isEmpty();
  }

  @Test
  void asksAboutNoAssuranceThatNeitherLooksAheadNorVouches() {
    assertThat(prompts(works.ledger(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN)))
        .containsExactly(
            "“Kerbs” was last raised on 6 March 2015 (“A member said that matter 0 number 2 is as it"
                + " was.”). Where does it stand now?");
  }

  @Test
  void asksAfterTheLastAssuranceThatDidNotHold() {
    promise(1);
    promise(3);
    promise(5);
    assertThat(
            prompts(
                works.ledger(
                    EventKind.RAISED,
                    EventKind.ASSURED,
                    EventKind.RAISED_AGAIN,
                    EventKind.ASSURED,
                    EventKind.RAISED_AGAIN,
                    EventKind.ASSURED)))
        .singleElement()
        .asString()
        .startsWith("On 6 April 2015 members were assured about “Kerbs”")
        .contains("it was raised again on 6 May 2015.");
  }

  @Test
  void asksNothingThatALaterMeetingAnswers() {
    assertThat(
            prompts(
                works.ledger(
                    EventKind.RAISED,
                    EventKind.ASSURED,
                    EventKind.RAISED_AGAIN,
                    EventKind.REPORTED_BACK,
                    EventKind.DECISION)))
        .isEmpty();
    assertThat(prompts(works.ledger(EventKind.RAISED, EventKind.ACTION, EventKind.RAISED_AGAIN)))
        .containsExactly(
            "“Kerbs” was last raised on 6 March 2015 (“A member said that matter 0 number 2 is as it"
                + " was.”). Where does it stand now?");
  }

  @Test
  void asksNothingWhereManyLaterMeetingsHeardNoMoreOfIt() {
    EventKind[] kinds = {EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN};
    assertThat(prompts(works.ledger(4, kinds))).hasSize(1);
    assertThat(prompts(works.ledger(5, kinds))).isEmpty();
    assertThat(prompts(works.ledger(5, EventKind.RAISED, EventKind.RAISED_AGAIN))).isEmpty();
    assertThat(prompts(works.ledger(5, EventKind.RAISED, EventKind.RAISED_AGAIN, EventKind.ACTION)))
        .singleElement()
        .asString()
        .endsWith("What came of it?");
  }

  @Test
  void asksAfterWhatWasDoneAboutAConcernThatCameBack() {
    promise(1);
    works.replace(
        2,
        WorksMeetings.works(2)
            .says("5.0", SpeakerGroup.MEMBER, "", Act.CONCERN, Stance.PROBLEM, "A kerb is loose.")
            .goesOn(SpeakerGroup.NONE, Act.ACTION, Stance.NEUTRAL, "Clerk to write to the firm."));
    assertThat(prompts(works.ledger(EventKind.RAISED, EventKind.ASSURED, EventKind.RAISED_AGAIN)))
        .singleElement()
        .asString()
        .endsWith(
            "it was raised again on 6 March 2015. A task was given (“Clerk to write to the"
                + " firm.”). What came of that?");
  }

  @Test
  void asksNothingAboutPapersOfEveryMeetingOrEventsThatComeAndGo() {
    Issue issue = works.ledger(EventKind.RAISED, EventKind.RAISED_AGAIN);
    assertThat(prompts(issue)).hasSize(1);
    assertThat(prompts(issue.as(issue.id(), "Asset register", issue.status()))).isEmpty();
    assertThat(prompts(issue.as(issue.id(), "Summer fair", issue.status()))).isEmpty();
  }

  private void promise(int meeting) {
    works.replace(
        meeting,
        WorksMeetings.works(meeting)
            .says(
                "5.0",
                SpeakerGroup.OFFICER,
                "",
                Act.ASSURANCE,
                Stance.IMPROVING,
                "The Engineer said that kerb " + meeting + " would be laid.",
                "churn"));
  }

  private List<String> prompts(Issue issue) {
    return Prompts.of(
        new Corpus(works.with(List.of(issue), List.of()), Excerpt.WHOLE), List.of(issue), 5);
  }
}
