package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.recurrence.TrackedIssues.asPrevious;
import static org.mattersarising.recurrence.TrackedIssues.notes;
import static org.mattersarising.recurrence.TrackedIssues.withStatement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.model.IssueCorrection.Kind;
import org.mattersarising.model.PreviousIssue;

class RunComparisonTest {

  private static final String FERRY = "the harbour ferry departed late on weekday mornings";
  private static final String SWINGS = "playground swings were rusted through and broken";
  private static final String SHEDS = "allotment sheds flooded whenever it rained";

  private final List<AnalysedDocument> documents =
      new ArrayList<>(
          List.of(
              meeting("2024-01-10", FERRY),
              meeting("2024-02-10", FERRY + " again"),
              meeting("2024-03-10", SWINGS),
              meeting("2024-04-10", SWINGS + " once more")));
  private final Ledger first = track(null);
  private final Issue ferry = withStatement(first, statement(0));
  private final Issue swings = withStatement(first, statement(2));

  @Test
  void keepsIdAndLabelWhenOlderMinutesAreAdded() {
    documents.add(meeting("2023-11-10", FERRY + " through autumn"));
    assertThat(withStatement(track(null), statement(0)).id()).isNotEqualTo(ferry.id());
    Issue issue = withStatement(track(previous("Boats")), statement(0));
    assertThat(issue.id()).isEqualTo(ferry.id());
    assertThat(issue.label()).isEqualTo("Boats");
    assertThat(issue.events()).hasSize(3);
  }

  @Test
  void findsWhatACorrectionNamesByAnIdThatWasCarriedOn() {
    documents.add(meeting("2023-11-10", FERRY + " through autumn"));
    IssueCorrection rename =
        new IssueCorrection(
            Kind.RENAME, List.of(ferry.id()), List.of(), "Late ferries", null, "", 1);
    Ledger ledger = TrackedIssues.track(documents, List.of(rename), asPrevious(first));
    Issue issue = withStatement(ledger, statement(0));
    assertThat(issue.id()).isEqualTo(ferry.id());
    assertThat(issue.label()).isEqualTo("Late ferries");
    assertThat(notes(ledger, "issue_corrected", ferry.id())).containsExactly("Renamed.");
  }

  @Test
  void tellsWhatIsNewContinuesCameBackAndHasGoneQuiet() {
    documents.add(meeting("2024-05-10", FERRY + " still"));
    documents.add(meeting("2024-06-10", SHEDS));
    documents.add(meeting("2024-07-10", SHEDS + " hard"));
    Ledger second = track(asPrevious(first));
    assertThat(since(second, "all"))
        .isEqualTo(
            "Issues since the earlier run: 1 came back, 1 new, 1 gone quiet, 0 continuing, 0 no"
                + " longer listed.");
    assertThat(since(second, ferry.id())).startsWith("Came back after 2 meetings without it");
    assertThat(since(second, swings.id())).startsWith("Gone quiet, not seen in 3 meetings");
    assertThat(since(second, withStatement(second, statement(5)).id())).startsWith("New: “");
    documents.add(meeting("2024-08-10", SHEDS + " in summer"));
    Ledger third = track(asPrevious(second));
    assertThat(since(third, withStatement(third, statement(5)).id()))
        .startsWith("Continuing, with new events");
  }

  @Test
  void saysOfTheSameInputThatNothingNewWasSupplied() {
    Ledger again = track(asPrevious(first));
    assertThat(again.issues()).isEqualTo(first.issues());
    assertThat(since(again, ferry.id())).startsWith("Continuing, with nothing new supplied");
  }

  @Test
  void tellsWhatIsNoLongerListed() {
    List<PreviousIssue> previous = new ArrayList<>(asPrevious(first));
    previous.add(
        new PreviousIssue(
            "00000000000000aa", "Gulls", "alderby", 0, Set.of("x"), LocalDate.of(2024, 1, 1)));
    assertThat(since(track(previous), "00000000000000aa")).isEqualTo("No longer listed: “Gulls”.");
  }

  @Test
  void givesAnIdToOneIssueOnly() {
    // The earlier run had the swings under the id that the ferry's earliest statement gives.
    List<PreviousIssue> previous =
        List.of(
            new PreviousIssue(
                ferry.id(),
                "Swings",
                "alderby",
                0,
                Set.of(statement(2), statement(3)),
                LocalDate.of(2024, 4, 10)));
    Ledger ledger = track(previous);
    assertThat(withStatement(ledger, statement(2)).id()).isEqualTo(ferry.id());
    assertThat(ledger.issues()).extracting(Issue::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void takesNoIssueOfAnotherCouncilForTheSame() {
    List<PreviousIssue> previous =
        List.of(
            new PreviousIssue(
                "00000000000000aa",
                "Boats",
                "brackwell",
                0,
                Set.of(statement(0), statement(1)),
                null));
    assertThat(withStatement(track(previous), statement(0)).label()).isEqualTo(ferry.label());
  }

  @Test
  void comparesTheSameWhateverTheOrder() {
    documents.add(meeting("2024-05-10", FERRY + " still"));
    List<PreviousIssue> previous = new ArrayList<>(asPrevious(first));
    Ledger one = track(previous);
    Collections.reverse(documents);
    Collections.reverse(previous);
    assertThat(track(previous)).isEqualTo(one);
  }

  private List<PreviousIssue> previous(String label) {
    return asPrevious(first).stream()
        .map(p ->
            new PreviousIssue(
                p.id(),
                label,
                p.councilId(),
                p.laterMeetingsWithout(),
                p.statements(),
                p.lastEvent()))
        .toList();
  }

  private static String since(Ledger ledger, String scope) {
    return notes(ledger, "since_previous", scope).getFirst();
  }

  private Ledger track(@Nullable List<PreviousIssue> previous) {
    return TrackedIssues.track(documents, List.of(), previous);
  }

  private String statement(int document) {
    return documents.get(document).statements().getFirst().id();
  }

  private static AnalysedDocument meeting(String date, String concern) {
    return DocumentBuilder.whole("alderby", "Panel", date).concern("parks", concern).build();
  }
}
