package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.report.Excerpt;

class CourseTest {

  private final AnalysisResult result = PagesFixture.rich();
  private final Corpus corpus = new Corpus(result, Excerpt.WHOLE);

  @Test
  void showsOnlyMeetingsOfTheIssuesOwnCouncil() {
    Issue churn = issue("Changes of social worker in the assessment teams");
    List<IssueEvent> events = new ArrayList<>(churn.events());
    // Another council's minutes speak of it, too.
    events.addAll(issue("Changes of social worker").events());
    Course alone = Course.of(corpus, churn).orElseThrow();
    assertThat(alone.dots()).hasSize(8);
    assertThat(alone.title())
        .isEqualTo("Raised in 3 of the 8 comparable meetings read of its committee");
    assertThat(Course.of(corpus, with(churn, events)).orElseThrow()).isEqualTo(alone);
  }

  @Test
  void showsNothingWhereOnlyOthersSpeakOfIt() {
    Issue churn = issue("Changes of social worker in the assessment teams");
    Issue elsewhere = issue("Changes of social worker");
    assertThat(Course.of(corpus, with(churn, elsewhere.events()))).isEmpty();
  }

  private Issue issue(String label) {
    return result.issues().stream().filter(i -> i.label().equals(label)).findFirst().orElseThrow();
  }

  private static Issue with(Issue i, List<IssueEvent> events) {
    return new Issue(
        i.id(),
        i.sharedIssueId(),
        i.label(),
        i.themeId(),
        i.councilId(),
        i.basis(),
        i.meetings(),
        i.firstRaised(),
        i.lastRaised(),
        i.timesRaised(),
        i.timesRaisedAfterAssurance(),
        i.timesAssured(),
        i.actions(),
        i.status(),
        i.laterMeetingsWithout(),
        i.score(),
        i.spanDays(),
        i.longestGapDays(),
        i.shareOfMeetings(),
        IssueMeasures.NONE,
        events);
  }
}
