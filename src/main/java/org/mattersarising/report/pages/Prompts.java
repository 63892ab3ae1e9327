package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.TextSpan;

/** Neutral questions that a chair could ask, each drawn from one issue's ledger. */
final class Prompts {

  /**
   * After so many meetings of the committee without a word of it, "where does it stand now?" would
   * bring up what seems to be over. An action or a referral that was never heard of again is asked
   * after all the same.
   */
  private static final int LONG_QUIET = 5;

  /** A chair reads a question aloud, so its issue must be one matter more surely than in a list. */
  static final double LEAST_COHERENCE = 0.75;

  private static final Pattern PROMISE =
      Pattern.compile(
          "\\b(?:will|would|shall|(?:is|are|was|were) (?:now )?(?:to be|due)|confiden(?:t|ce)|certain(?:ty)?|sure"
              + "|(?:re)?assur(?:e[sd]?|ances?)|promis(?:e[sd]?|ing)|undert(?:akes?|ook|aking)|expect(?:s|ed)?|trust(?:s|ed)"
              + "|satisfied|guarantee[sd]?|no doubt|in hand|under way)\\b",
          Pattern.CASE_INSENSITIVE);

  private Prompts() {}

  /**
   * At most {@code limit}, one an issue, in the order of the issues; often fewer. What nobody
   * raised asks for no answer, nor does what may be several matters.
   */
  static List<String> of(Corpus corpus, List<Issue> issues, int limit) {
    List<String> prompts = new ArrayList<>();
    for (Issue issue : issues) {
      Optional<String> prompt = prompt(corpus, issue);
      if (prompt.isPresent() && prompts.size() < limit) {
        prompts.add(prompt.get());
      }
    }
    return List.copyOf(prompts);
  }

  private static boolean isSurelyOne(Issue issue) {
    Double coherence = issue.measures().coherence();
    return coherence == null || coherence >= LEAST_COHERENCE;
  }

  private static Optional<String> prompt(Corpus corpus, Issue issue) {
    if (isClosed(issue)
        || issue.timesRaised() == 0
        || !isSurelyOne(issue)
        || corpus.isRoutine(issue)) {
      return Optional.empty();
    }
    String matter = "“" + MatterLabel.of(corpus, issue) + "”";
    Map<EventKind, IssueEvent> last = new EnumMap<>(EventKind.class);
    issue.events().stream().filter(e -> e.date() != null).forEach(e -> last.put(e.kind(), e));
    IssueEvent raised = latest(last.get(EventKind.RAISED_AGAIN), last.get(EventKind.STATED_AGAIN));
    if (raised != null && Routine.isOneOff(issue.label(), whole(corpus, raised))) {
      return Optional.empty();
    }
    boolean quiet = issue.laterMeetingsWithout() >= LONG_QUIET;
    boolean raisedLast = raised != null && !quiet && isLast(issue, raised);
    // Only the last step is asked after: what came before it, the minutes themselves go on from.
    Optional<LastStep> step = LastStep.of(corpus, issue).filter(s -> isLast(issue, s.date()));
    IssueEvent assured = before(corpus, issue, raised);
    if (raised != null && assured != null && raisedLast) {
      return Optional.of(
          Words.capital(Words.on(assured.date()))
              + " members were assured about "
              + matter
              + words(corpus, assured)
              + "; it was raised again "
              + Words.on(raised.date())
              + step.map(s -> ". " + Words.capital(s.what()) + s.words() + ". What came of that?")
                  .orElse(". What has happened since?"));
    }
    if (step.isPresent() && step.get().kind() == EventKind.ACTION) {
      return Optional.of(
          Words.capital(Words.on(step.get().date()))
              + " a task was given about "
              + matter
              + step.get().words()
              + ". What came of it?");
    }
    if (step.isPresent() && step.get().kind() == EventKind.REFERRED) {
      return Optional.of(
          matter
              + " was referred to another body "
              + Words.on(step.get().date())
              + step.get().words()
              + ". What did that body say?");
    }
    if (raised == null || !raisedLast) {
      return Optional.empty();
    }
    if (step.isPresent()) {
      return Optional.of(
          Words.capital(Words.on(raised.date()))
              + " "
              + matter
              + " was raised again, and "
              + step.get().what()
              + step.get().words()
              + ". What came of it?");
    }
    if (raised.kind() == EventKind.STATED_AGAIN) {
      return Optional.of(
          "The minutes of "
              + Words.date(raised.date())
              + " say that "
              + matter
              + " had come up before"
              + words(corpus, raised)
              + ". What was the answer then, and does it still hold?");
    }
    return issue.meetings() > 1
        ? Optional.of(
            matter
                + " was last raised "
                + Words.on(raised.date())
                + words(corpus, raised)
                + ". Where does it stand now?")
        : Optional.empty();
  }

  private static String whole(Corpus corpus, IssueEvent event) {
    return corpus
        .place(event.statementId())
        .map(p -> p.document().source().readText().slice(p.statement().span()))
        .orElse("");
  }

  /** Whether no later meeting does more about the matter than to assure members of it. */
  private static boolean isLast(Issue issue, IssueEvent event) {
    return isLast(issue, event.date());
  }

  private static boolean isLast(Issue issue, @Nullable LocalDate day) {
    return day != null
        && issue.events().stream()
            .filter(e -> e.kind() != EventKind.ASSURED)
            .map(IssueEvent::date)
            .noneMatch(d -> d != null && d.isAfter(day));
  }

  /**
   * The last assurance of an earlier meeting than that in which the matter was raised again: of the
   * last such meeting, since an earlier one was asked after then. Only one that looks ahead or
   * vouches for something can be asked about.
   */
  private static @Nullable IssueEvent before(
      Corpus corpus, Issue issue, @Nullable IssueEvent raised) {
    return raised == null
        ? null
        : issue.events().stream()
            .filter(e -> e.kind() == EventKind.ASSURED && later(e, raised))
            .filter(e -> corpus.place(e.statementId()).filter(Prompts::promises).isPresent())
            .reduce((one, next) -> next)
            .orElse(null);
  }

  private static @Nullable IssueEvent latest(@Nullable IssueEvent one, @Nullable IssueEvent other) {
    return one == null || other != null && later(one, other) ? other : one;
  }

  private static String words(Corpus corpus, IssueEvent event) {
    return corpus.place(event.statementId()).map(p -> ShortWords.of(corpus, p)).orElse("");
  }

  private static boolean promises(Place place) {
    TextSpan span = place.statement().span();
    return PROMISE.matcher(place.document().source().readText().slice(span)).find();
  }

  /** What its last events close needs no question: it is resolved, or its outcome was told. */
  private static boolean isClosed(Issue issue) {
    if (issue.status() == IssueStatus.RESOLVED) {
      return true;
    }
    List<IssueEvent> events = issue.events();
    for (int i = events.size() - 1; i >= 0; i--) {
      EventKind kind = events.get(i).kind();
      if (kind != EventKind.ASSURED && kind != EventKind.DECISION) {
        return kind == EventKind.REPORTED_BACK || kind == EventKind.DENIED;
      }
    }
    return false;
  }

  private static boolean later(IssueEvent first, IssueEvent second) {
    LocalDate one = first.date();
    LocalDate other = second.date();
    return one != null && other != null && other.isAfter(one);
  }
}
