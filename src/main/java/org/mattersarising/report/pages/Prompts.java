package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/** Neutral questions that a chair could ask, each drawn from one issue's ledger. */
final class Prompts {

  /** A question stays one that can be read out; more is found behind the issue's link. */
  private static final int LONGEST_QUOTE = 140;

  /**
   * After so many meetings of the committee without a word of it, "where does it stand now?" would
   * bring up what seems to be over. An action or a referral that was never heard of again is asked
   * after all the same.
   */
  private static final int LONG_QUIET = 5;

  private Prompts() {}

  /**
   * At most {@code limit}, one an issue, in the order of the issues; often fewer. What nobody
   * raised asks for no answer.
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

  private static Optional<String> prompt(Corpus corpus, Issue issue) {
    if (isClosed(issue) || issue.timesRaised() == 0) {
      return Optional.empty();
    }
    String matter = "“" + issue.label() + "”";
    IssueEvent told = null;
    IssueEvent assured = null;
    IssueEvent again = null;
    IssueEvent action = null;
    IssueEvent stated = null;
    IssueEvent referred = null;
    for (IssueEvent event : issue.events()) {
      switch (event.kind()) {
        case ASSURED -> told = event;
        case RAISED_AGAIN -> {
          // The last assurance that a later meeting did not leave at that, with that meeting.
          if (told != null && later(told, event)) {
            assured = told;
            again = event;
          }
        }
        case STATED_AGAIN -> stated = event;
        case ACTION -> action = event;
        case REPORTED_BACK -> action = null;
        case REFERRED -> referred = event;
        default -> {}
      }
    }
    boolean quiet = issue.laterMeetingsWithout() >= LONG_QUIET;
    if (assured != null && again != null && !quiet) {
      return Optional.of(
          Words.capital(Words.on(assured.date()))
              + " members were assured about "
              + matter
              + words(corpus, assured)
              + "; it was raised again "
              + Words.on(again.date())
              + ". What has happened since?");
    }
    if (action != null) {
      return Optional.of(
          Words.capital(Words.on(action.date()))
              + " an action was recorded about "
              + matter
              + ". What came of it?");
    }
    if (referred != null) {
      return Optional.of(
          matter
              + " was referred to another body "
              + Words.on(referred.date())
              + ". What did that body say?");
    }
    if (quiet) {
      return Optional.empty();
    }
    if (stated != null) {
      return Optional.of(
          "The minutes "
              + of(stated.date())
              + " say that "
              + matter
              + " had come up before. What was the answer then, and does it still hold?");
    }
    return issue.meetings() > 1 && last(issue) == EventKind.RAISED_AGAIN
        ? Optional.of(
            matter
                + " was last raised "
                + Words.on(issue.lastRaised())
                + ". Where does it stand now?")
        : Optional.empty();
  }

  /**
   * What was said, without who said it; empty where it is long, for no quote breaks off within a
   * sentence, and where its words name a person, for sentences that a program writes name none.
   */
  private static String words(Corpus corpus, IssueEvent event) {
    return corpus
        .place(event.statementId())
        .filter(place -> place.document().mentions().stream().noneMatch(m -> names(m, place)))
        .map(place -> place.document().source().readText().slice(said(place)))
        .map(Markup::without)
        .filter(words -> words.length() <= LONGEST_QUOTE)
        .filter(words -> corpus.excerpt().of(words).equals(words))
        .map(words -> " (“" + words.replace('“', '‘').replace('”', '’') + "”)")
        .orElse("");
  }

  private static TextSpan said(Corpus.Place place) {
    Statement statement = place.statement();
    return statement.proposition() == null ? statement.span() : statement.proposition();
  }

  private static boolean names(Mention mention, Corpus.Place place) {
    return mention.type() == MentionType.PERSON && mention.span().overlaps(said(place));
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

  private static EventKind last(Issue issue) {
    return issue.events().get(issue.events().size() - 1).kind();
  }

  private static boolean later(IssueEvent first, IssueEvent second) {
    LocalDate one = first.date();
    LocalDate other = second.date();
    return one != null && other != null && other.isAfter(one);
  }

  private static String of(@Nullable LocalDate date) {
    return date == null ? "of an undated meeting" : "of " + Words.date(date);
  }
}
