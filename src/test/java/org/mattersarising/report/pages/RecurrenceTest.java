package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Direction;
import org.mattersarising.model.Followed;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.report.Excerpt;

/** What counts as an issue that comes back, and what is told apart from it. */
class RecurrenceTest {

  private final AnalysisResult result = PagesFixture.rich();
  private final Issue again =
      result.issues().stream()
          .filter(i -> Recurrence.of(i) == Recurrence.RAISED_AGAIN)
          .findFirst()
          .orElseThrow();

  @Test
  void aGroupThatMayBeSeveralMattersIsNoIssueThatComesBack() {
    assertThat(Recurrence.of(coherent(0.5))).isEqualTo(Recurrence.RAISED_AGAIN);
    assertThat(Recurrence.of(coherent(0.49))).isEqualTo(Recurrence.LOOSE);
  }

  @Test
  void whatNobodyEstimatedIsTakenAsItIs() {
    assertThat(Recurrence.of(coherent(null))).isEqualTo(Recurrence.RAISED_AGAIN);
  }

  @Test
  void looseGroupsAreToldAndStandBehind() {
    assertThat(
            Recurrence.sorted(List.of(coherent(0.1), coherent(0.9)))
                .getFirst()
                .measures()
                .coherence())
        .isEqualTo(0.9);
    assertThat(Recurrence.loose(List.of(coherent(0.1), coherent(0.9))))
        .isEqualTo(
            "One more group of statements shares a place or a word, but may be several matters.");
    assertThat(Recurrence.loose(List.of(coherent(0.9)))).isEmpty();
  }

  @Test
  void nobodyIsPromptedToAskAfterWhatMayBeSeveralMatters() {
    Corpus corpus = new Corpus(result, Excerpt.WHOLE);
    assertThat(Prompts.of(corpus, List.of(coherent(0.9)), 5)).hasSize(1);
    assertThat(Prompts.of(corpus, List.of(coherent(0.1)), 5)).isEmpty();
    assertThat(Prompts.of(corpus, List.of(coherent(0.6)), 5)).isEmpty();
  }

  private Issue coherent(@Nullable Double coherence) {
    IssueMeasures measures =
        new IssueMeasures(null, Direction.UNKNOWN, 2, 0, 0, 0, 17, coherence, Followed.UNKNOWN);
    return new Issue(
        again.id(),
        again.sharedIssueId(),
        again.label(),
        again.themeId(),
        again.councilId(),
        again.basis(),
        again.meetings(),
        again.firstRaised(),
        again.lastRaised(),
        again.timesRaised(),
        again.timesRaisedAfterAssurance(),
        again.timesAssured(),
        again.actions(),
        again.status(),
        again.laterMeetingsWithout(),
        again.score(),
        again.spanDays(),
        again.longestGapDays(),
        again.shareOfMeetings(),
        measures,
        again.events());
  }
}
