package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.RaisedBy;
import org.mattersarising.report.ReportSettings;

/**
 * One issue with its ledger.
 *
 * @param corrections what a person changed, in words
 * @param doubt whether it is one matter at all, in words; empty where nothing speaks against it
 * @param sharedWith other councils' issues of the same kind
 * @param timeline the ledger as a drawing; null where it has fewer than two days
 * @param more how many events the page has no room for
 */
record IssuePage(
    Frame frame,
    IssueCard card,
    String councilId,
    List<String> corrections,
    String doubt,
    @Nullable Timeline timeline,
    List<Row> rows,
    int more,
    List<IssueLink> sharedWith) {

  /** Some 500 kB; of a longer chain the beginning and the end are shown. */
  private static final int ROWS = 250;

  private static final int FIRST = 100;
  private static final int SHARED = 20;

  /**
   * One event.
   *
   * @param leftOut how many events between this one and the row before are not shown, in words;
   *     empty where none is
   * @param returns whether its words say that the matter had come up before, though the event is
   *     another
   * @param decides whether the status rests on it
   */
  record Row(
      String leftOut,
      String date,
      String event,
      String by,
      boolean returns,
      boolean decides,
      Quote quote) {}

  static IssuePage of(Corpus corpus, Issue issue, ReportSettings settings) {
    List<IssueEvent> events =
        issue.events().stream().filter(e -> corpus.quote(e.statementId()).isPresent()).toList();
    List<Row> rows = new ArrayList<>();
    int skipped = Math.max(0, events.size() - ROWS);
    for (int i = 0; i < events.size(); i++) {
      if (i < FIRST || i >= FIRST + skipped) {
        rows.add(row(corpus, issue, events.get(i), i == FIRST + skipped ? skipped : 0));
      }
    }
    List<IssueLink> shared =
        corpus.issues().sharedWith(issue).stream()
            .limit(SHARED)
            .map(i -> IssueLink.of(corpus, i))
            .toList();
    return new IssuePage(
        Frame.of(
            issue.label() + ", " + corpus.councilName(issue.councilId()),
            "../",
            settings,
            PageScript.CITE),
        IssueCard.of(corpus, issue),
        corpus.names().hasPage(issue.councilId()) ? Slugs.checked(issue.councilId()) : "",
        corpus.issues().corrections(issue.id()),
        Recurrence.of(issue) == Recurrence.LOOSE
            ? "These statements may be about several matters that share a place or a word. So they are"
                + " not counted as an issue that comes back."
            : "",
        Timeline.of(issue),
        List.copyOf(rows),
        issue.events().size() - rows.size(),
        shared);
  }

  private static Row row(Corpus corpus, Issue issue, IssueEvent event, int skipped) {
    Quote quote = corpus.quote(event.statementId()).orElseThrow().withoutReply();
    return new Row(
        skipped == 0
            ? ""
            : Words.capital(Words.inWords(skipped, "place"))
                + " between these dates "
                + (skipped == 1 ? "is" : "are")
                + " not shown.",
        Words.capital(Words.date(event.date())),
        event(event.kind()),
        quote.isSpeakerSure() ? by(event.raisedBy()) : "",
        event.kind() != EventKind.STATED_AGAIN && corpus.isReturn(event.statementId()),
        event.statementId().equals(issue.measures().followed().statusStatementId()),
        quote);
  }

  private static String event(EventKind kind) {
    return switch (kind) {
      case RAISED -> "Raised";
      case RAISED_AGAIN -> "Raised again";
      case STATED_AGAIN -> "The minutes say that it was raised before";
      case ASSURED -> "Members were told that it is in hand or better";
      case ACTION -> "A task was given";
      case DECISION -> "A decision was taken";
      case REPORTED_BACK -> "How it stood was reported";
      case REFERRED -> "Referred to another body";
      case DENIED -> "A different view was recorded";
    };
  }

  private static String by(@Nullable RaisedBy by) {
    return by == null
        ? ""
        : switch (by) {
          case MEMBER -> "a member";
          case EXECUTIVE -> "the leader or a cabinet member";
          case OFFICER -> "an officer";
          case INSPECTOR -> "an inspectorate";
          case OTHER_EXTERNAL -> "somebody else from outside the council";
        };
  }
}
