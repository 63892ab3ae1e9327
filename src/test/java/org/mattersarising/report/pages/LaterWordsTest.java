package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.report.Excerpt;

/** Silence is claimed only where a search for the words of the title finds nothing. */
class LaterWordsTest {

  private final WorksMeetings works = new WorksMeetings();
  private final Issue issue =
      works
          .ledger(3, EventKind.RAISED, EventKind.RAISED_AGAIN)
          .as("0123456789abcdef", "Broken kerbs in Mill Lane", IssueStatus.RAISED);

  private void says(int meeting, String sentence) {
    works.replace(
        meeting,
        WorksMeetings.works(meeting)
            .says(
                "5.0",
                SpeakerGroup.OFFICER,
                "",
                Act.INFORMATION,
                Stance.NEUTRAL,
                sentence,
                "churn"));
  }

  private String last() {
    List<String> facts =
        IssueCard.of(new Corpus(works.with(List.of(issue), List.of()), Excerpt.WHOLE), issue)
            .facts();
    return facts.getLast();
  }

  @Test
  void silenceIsANumberOfMeetings() {
    assertThat(last())
        .isEqualTo(
            "Last recorded: it was raised, on 6 February 2015. Not seen in the three later meetings"
                + " supplied.");
  }

  @Test
  void aLaterSentenceWithTheWordsOfTheTitleIsTold() {
    says(3, "The kerb in Mill Lane that was breaking up is to be left broken.");
    assertThat(last())
        .endsWith(
            "supplied, but the words of its title also stand in the minutes of 6 April 2015: look"
                + " there.");
  }

  @Test
  void theTitleOfALaterItemWithTheWordsIsTold() {
    works.replace(3, WorksMeetings.works(3).item("7", "Mill Lane: broken kerbs"));
    assertThat(last())
        .endsWith(
            "Not seen as an issue in the three later meetings supplied, but its words stand in the"
                + " title of item 7 on 6 April 2015: look there.");
  }

  @Test
  void someOfTheWordsOrAnEarlierMeetingAreNot() {
    says(1, "The broken kerb in Mill Lane was shown to all.");
    says(3, "The kerb in Mill Lane was painted.");
    assertThat(last()).endsWith("Not seen in the three later meetings supplied.");
  }
}
