package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.report.Excerpt;

/** What a brief says of the issues together, and which stands first. */
class FindingsTest {

  private final AnalysisResult result = PagesFixture.rich();
  private final Corpus corpus = new Corpus(result, Excerpt.WHOLE);
  private final List<Issue> issues =
      Recurrence.sorted(
          result.issues().stream().filter(i -> i.councilId().equals("northmoor")).toList());

  @Test
  void whatTheMinutesCallResolvedStandsBehindWhatTheyLeaveOpen() {
    List<Issue> closed =
        Recurrence.sorted(
            Stream.concat(
                    Stream.of(issues.getFirst().as("a", "Lamps", IssueStatus.RESOLVED)),
                    issues.stream().skip(1))
                .toList());
    assertThat(issues.getFirst().label()).startsWith("Changes of social worker");
    assertThat(closed.getFirst().label()).startsWith("Too few foster homes");
  }

  @Test
  void countsThoseLastRecordedAsResolved() {
    List<Issue> closed =
        issues.stream().map(i -> i.as(i.id(), i.label(), IssueStatus.RESOLVED)).toList();
    assertThat(found(closed).getFirst())
        .isEqualTo(
            "One of them was raised again after members had been assured. Two are last recorded as"
                + " resolved.");
    assertThat(found(issues).getFirst())
        .isEqualTo("One of them was raised again after members had been assured.");
  }

  private List<String> found(List<Issue> of) {
    return Findings.of(corpus, of, CouncilReading.of(corpus, "northmoor"));
  }
}
