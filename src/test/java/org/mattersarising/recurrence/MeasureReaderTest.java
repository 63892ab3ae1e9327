package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Direction;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.Followed;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

class MeasureReaderTest {

  private static final String LATE = "health assessments of children were completed late again";
  private static final String SOON =
      "health assessments of children would soon be completed less late";

  private final List<AnalysedDocument> documents = new ArrayList<>();

  @Test
  void measuresHowAMatterWentAndWhatItsScoreIsMadeOf() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-02-10")
            .says(
                Act.ACTION,
                Stance.NEUTRAL,
                SpeakerGroup.NONE,
                "timeliness",
                "the Director to bring figures of late health assessments of children",
                false)
            .build());
    documents.add(
        meeting("2024-04-10")
            .fact("timeliness", "health assessments of children took place in forty days")
            .build());
    documents.add(meeting("2024-07-10").assurance("timeliness", SOON).build());
    Issue issue = onlyIssue();
    Double coherence = Objects.requireNonNull(issue.measures().coherence());
    assertThat(coherence).isGreaterThan(0.8);
    assertThat(issue.measures().with(Followed.UNKNOWN))
        .isEqualTo(
            new IssueMeasures(
                31, Direction.PROBLEM_TO_IMPROVING, 3, 1, 0, 1, 9.5, coherence, Followed.UNKNOWN));
    assertThat(issue.score())
        .isEqualTo(
            Math.rint(
                    (3 + 0.6 + 0.5 + issue.timesRaised())
                        * Math.sqrt(9.5 / 17)
                        * Math.sqrt(coherence)
                        * 1e4)
                / 1e4);
  }

  @Test
  void saysNothingOfTheDirectionOfAMatterThatOneMeetingCallsGoodOrBad() {
    documents.add(meeting("2024-01-10").concern("timeliness", LATE).build());
    documents.add(
        meeting("2024-04-10")
            .fact("timeliness", "health assessments of children took place in forty days")
            .build());
    assertThat(onlyIssue().measures().direction()).isEqualTo(Direction.UNKNOWN);
    assertThat(onlyIssue().measures().daysToFirstAction()).isNull();
  }

  @Test
  void putsWhatIsSaidInSentencesAboveWhatIsSaidInAFewWords() {
    assertThat(score(measures(0, 17))).isEqualTo(3);
    assertThat(score(measures(0, 4.25))).isEqualTo(1.5);
    assertThat(score(measures(0, 40))).isEqualTo(score(measures(0, 400))).isGreaterThan(3);
  }

  @Test
  void countsAMeetingThatDecidesAHalfMore() {
    assertThat(score(measures(2, 17))).isEqualTo(4);
  }

  @Test
  void lowersWhatMayBeSeveralMatters() {
    assertThat(score(coherent(0.25))).isEqualTo(1.5);
    assertThat(score(coherent(null))).isEqualTo(score(coherent(0.5)));
  }

  private static IssueMeasures coherent(@Nullable Double coherence) {
    return new IssueMeasures(null, Direction.UNKNOWN, 2, 0, 0, 0, 17, coherence, Followed.UNKNOWN);
  }

  @Test
  void lowersAMatterWhoseWordingIsCopied() {
    assertThat(
            score(
                new IssueMeasures(
                    null, Direction.UNKNOWN, 2, 0, 0.5, 0, 17, 1.0, Followed.UNKNOWN)))
        .isEqualTo(1.8);
  }

  /** Two meetings with an act and none without. */
  private static IssueMeasures measures(int decided, double words) {
    return new IssueMeasures(
        null, Direction.UNKNOWN, 2, 0, 0, decided, words, 1.0, Followed.UNKNOWN);
  }

  /** Of a matter that one meeting raised. */
  private static double score(IssueMeasures measures) {
    return MeasureReader.score(measures, 1);
  }

  private static DocumentBuilder meeting(String date) {
    return DocumentBuilder.whole("alderby", "Scrutiny Panel", date);
  }

  private Issue onlyIssue() {
    List<Issue> issues = TrackedIssues.track(documents, List.of(), null).issues();
    assertThat(issues).hasSize(1);
    return issues.getFirst();
  }
}
