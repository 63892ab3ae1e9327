package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.recurrence.TrackedIssues.notes;
import static org.mattersarising.recurrence.TrackedIssues.withStatement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.model.IssueCorrection.Kind;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.QualityCheck;

class CorrectedIssuesTest {

  private static final String FERRY = "the harbour ferry departed late on weekday mornings";
  private static final String SWINGS = "playground swings were rusted through and broken";

  private final List<AnalysedDocument> documents =
      new ArrayList<>(
          List.of(
              meeting("2024-01-10").concern("transport", FERRY).build(),
              meeting("2024-02-10").concern("parks", SWINGS).build(),
              meeting("2024-03-10").concern("transport", FERRY + " again").build(),
              meeting("2024-04-10").assurance("parks", SWINGS + " but would be mended").build(),
              meeting("2024-05-10").concern("parks", SWINGS + " once more").build()));
  private final Ledger plain = track();
  private final Issue ferry = withStatement(plain, statement(0));
  private final Issue swings = withStatement(plain, statement(1));

  @Test
  void findsTwoIssuesBeforeAnybodyCorrects() {
    assertThat(plain.issues()).containsExactlyInAnyOrder(ferry, swings);
    assertThat(plain.remarks()).isEmpty();
  }

  @Test
  void mergesIssuesAndCountsAnew() {
    Ledger merged = track(merge(ferry.id(), swings.id()));
    Issue one = merged.issues().getFirst();
    assertThat(merged.issues()).hasSize(1);
    assertThat(one.id()).isEqualTo(ferry.id());
    assertThat(one.events())
        .extracting(IssueEvent::statementId)
        .containsExactly(statement(0), statement(1), statement(2), statement(3), statement(4));
    assertThat(one.timesRaised()).isEqualTo(4);
    assertThat(one.timesRaisedAfterAssurance()).isEqualTo(1);
    assertThat(one.status()).isEqualTo(IssueStatus.RAISED_AFTER_ASSURANCE);
    assertThat(one.meetings()).isEqualTo(5);
    assertThat(notes(merged, "issue_corrected", one.id()).getFirst())
        .contains(ferry.id() + " and " + swings.id())
        .endsWith("Reason: one story.");
  }

  @Test
  void takesTheIdOfAnyStatementForItsIssue() {
    assertThat(track(merge(statement(2), statement(4))))
        .isEqualTo(track(merge(ferry.id(), swings.id())));
  }

  @Test
  void splitsStatementsOff() {
    Ledger split =
        track(correction(Kind.SPLIT, List.of(swings.id()), List.of(statement(4)), "", null));
    assertThat(withStatement(split, statement(1)).events()).hasSize(2);
    assertThat(withStatement(split, statement(1)).status()).isEqualTo(IssueStatus.ASSURED);
    // What was split off is of one meeting: no issue, but told.
    assertThat(split.issues()).hasSize(2);
    assertThat(split.remarks()).extracting(QualityCheck::check).containsOnly("issue_corrected");
    assertThat(split.remarks()).hasSize(2);
  }

  @Test
  void doesEachCorrectionToWhatThoseBeforeItLeft() {
    Ledger both =
        track(
            merge(ferry.id(), swings.id()),
            correction(
                Kind.SPLIT,
                List.of(ferry.id()),
                List.of(statement(1), statement(3), statement(4)),
                "Swings",
                null));
    assertThat(withStatement(both, statement(0)).events()).isEqualTo(ferry.events());
    assertThat(withStatement(both, statement(1)).id()).isEqualTo(swings.id());
    assertThat(withStatement(both, statement(1)).label()).isEqualTo("Swings");
  }

  @Test
  void renamesAndSetsAStatusAndSaysWhatTheLastEventWas() {
    Ledger ledger =
        track(
            correction(Kind.RENAME, List.of(ferry.id()), List.of(), "Late ferries", null),
            correction(Kind.STATUS, List.of(ferry.id()), List.of(), "", IssueStatus.RESOLVED));
    Issue issue = withStatement(ledger, statement(0));
    assertThat(issue.label()).isEqualTo("Late ferries");
    assertThat(issue.status()).isEqualTo(IssueStatus.RESOLVED);
    assertThat(issue.measures().followed().statusStatementId()).isEmpty();
    assertThat(issue.events()).isEqualTo(ferry.events());
    assertThat(notes(ledger, "issue_corrected", ferry.id()).getFirst())
        .contains("Renamed.", "Status set to resolved.", "it would be raised.");
  }

  @Test
  void listsWhatWasDismissedAmongTheChecksOnly() {
    Ledger ledger = track(correction(Kind.DISMISS, List.of(ferry.id()), List.of(), "", null));
    assertThat(ledger.issues()).containsExactly(swings);
    assertThat(notes(ledger, "issue_dismissed", ferry.id()).getFirst())
        .contains(ferry.label(), "Reason: one story.");
  }

  @Test
  void tellsWhatItCouldNotDoAndChangesNothing() {
    Ledger ledger =
        track(
            at(3, correction(Kind.RENAME, List.of("feedfeedfeedfeed"), List.of(), "X", null)),
            at(5, correction(Kind.SPLIT, List.of(ferry.id()), List.of(statement(1)), "", null)),
            at(
                7,
                correction(
                    Kind.SPLIT,
                    List.of(ferry.id()),
                    List.of(statement(0), statement(2)),
                    "",
                    null)),
            at(9, merge(ferry.id(), statement(2))));
    assertThat(ledger.issues()).isEqualTo(plain.issues());
    assertThat(ledger.remarks())
        .extracting(QualityCheck::check)
        .containsOnly("correction_not_used");
    assertThat(ledger.remarks())
        .extracting(QualityCheck::scope)
        .containsExactly("issues.yaml:3", "issues.yaml:5", "issues.yaml:7", "issues.yaml:9");
  }

  @Test
  void letsTheFirstOfTwoContradictionsStand() {
    Ledger ledger =
        track(
            correction(Kind.RENAME, List.of(ferry.id()), List.of(), "Late ferries", null),
            at(4, correction(Kind.RENAME, List.of(ferry.id()), List.of(), "Boats", null)),
            correction(Kind.DISMISS, List.of(swings.id()), List.of(), "", null),
            at(
                8,
                correction(Kind.STATUS, List.of(swings.id()), List.of(), "", IssueStatus.DENIED)));
    assertThat(withStatement(ledger, statement(0)).label()).isEqualTo("Late ferries");
    assertThat(notes(ledger, "correction_not_used", "issues.yaml:4").getFirst())
        .contains("Late ferries");
    assertThat(notes(ledger, "correction_not_used", "issues.yaml:8").getFirst())
        .contains("dismissed above");
  }

  @Test
  void mergesNoMattersOfTwoCouncils() {
    documents.add(
        DocumentBuilder.whole("brackwell", "Panel", "2024-02-01")
            .concern("parks", "allotment sheds flooded whenever it rained")
            .build());
    documents.add(
        DocumentBuilder.whole("brackwell", "Panel", "2024-06-01")
            .concern("parks", "allotment sheds flooded whenever it rained hard")
            .build());
    Ledger ledger = track(merge(ferry.id(), statement(5)));
    assertThat(withStatement(ledger, statement(0)).events()).isEqualTo(ferry.events());
    assertThat(notes(ledger, "correction_not_used", "issues.yaml:1").getFirst())
        .contains("another council's matter");
  }

  @Test
  void sharesWhatWasMergedInOneCouncilWithAnother() {
    documents.add(
        DocumentBuilder.whole("brackwell", "Panel", "2024-02-01")
            .concern("transport", FERRY)
            .build());
    Ledger ledger = track(merge(ferry.id(), swings.id()));
    assertThat(ledger.sharedIssues()).hasSize(1);
    assertThat(ledger.sharedIssues().getFirst().issueIds()).contains(ferry.id());
  }

  @Test
  void leavesNoSharedIssueOfOneCouncilWhenTheOthersIsDismissed() {
    documents.add(
        DocumentBuilder.whole("brackwell", "Panel", "2024-02-01")
            .concern("transport", FERRY)
            .build());
    assertThat(track().sharedIssues()).hasSize(1);
    Ledger ledger = track(correction(Kind.DISMISS, List.of(statement(5)), List.of(), "", null));
    assertThat(ledger.sharedIssues()).isEmpty();
    assertThat(withStatement(ledger, statement(0)).sharedIssueId()).isEmpty();
  }

  @Test
  void correctsTheSameWhateverTheOrderOfTheFiles() {
    IssueCorrection merge = merge(ferry.id(), swings.id());
    Ledger first = track(merge);
    Collections.reverse(documents);
    assertThat(track(merge)).isEqualTo(first);
  }

  private Ledger track(IssueCorrection... corrections) {
    return TrackedIssues.track(documents, List.of(corrections), null);
  }

  private String statement(int document) {
    return documents.get(document).statements().getFirst().id();
  }

  private static IssueCorrection merge(String... ids) {
    return correction(Kind.MERGE, List.of(ids), List.of(), "", null);
  }

  private static IssueCorrection correction(
      Kind kind,
      List<String> ids,
      List<String> statements,
      String label,
      @Nullable IssueStatus status) {
    return new IssueCorrection(kind, ids, statements, label, status, "one story", 1);
  }

  private static IssueCorrection at(int line, IssueCorrection c) {
    return new IssueCorrection(
        c.kind(), c.issues(), c.statements(), c.label(), c.status(), c.reason(), line);
  }

  private static DocumentBuilder meeting(String date) {
    return DocumentBuilder.whole("alderby", "Panel", date);
  }
}
