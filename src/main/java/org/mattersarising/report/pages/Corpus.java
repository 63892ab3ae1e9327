package org.mattersarising.report.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.Excerpt;
import org.mattersarising.threads.OrderedThreads;

/**
 * A result with the look-ups that pages need, built in one reading of the documents. It holds where
 * things stand, not the things: statements are fetched for the few that a page shows.
 */
final class Corpus {

  /** What so many quotes take is some 60 MB; further ones are read again when they are shown. */
  private static final int QUOTES_HELD = 60_000;

  private final AnalysisResult result;
  private final Excerpt excerpt;
  private final Map<String, Quote> quotes = new ConcurrentHashMap<>();
  private final Map<String, Spot> spotOfEvent = new HashMap<>();
  private final Map<String, Step> steps = new HashMap<>();
  private final Set<String> undecided = new HashSet<>();
  private final MarkIndex marks = new MarkIndex();
  private final TaskIndex tasks = new TaskIndex();
  private final Map<String, String> tasksSaidAgain = new HashMap<>();
  private final List<Spot> returns = new ArrayList<>();
  private final Set<String> returnIds = new HashSet<>();
  private final List<Linked> links = new ArrayList<>();
  private final Map<String, Set<String>> meetingsElsewhere = new HashMap<>();
  private final CouncilNames names;
  private final ThemeFigures figures;
  private final Map<String, ThemeSummary> themes = new HashMap<>();
  private final Committees committees;
  private final IssueIndex issues;
  private final LaterWords later;

  /** A task, decision or referral. */
  record Step(EventKind kind, Spot spot) {}

  /** A link with the document that speaks of it. */
  record Linked(AnalysedDocument document, CouncilLink link) {}

  Corpus(AnalysisResult result, Excerpt excerpt) {
    this(result, excerpt, OrderedThreads.none());
  }

  /**
   * @param threads on which documents are read
   */
  Corpus(AnalysisResult result, Excerpt excerpt, OrderedThreads threads) {
    this.excerpt = excerpt;
    this.result = result;
    this.committees = new Committees(result.meetings());
    this.issues = new IssueIndex(result);
    this.later = new LaterWords(result.issues());
    this.names = new CouncilNames(result);
    this.figures = new ThemeFigures(result);
    Set<String> events = new HashSet<>();
    Set<String> statedAgain = new HashSet<>();
    Map<String, Set<String>> raisedLast = new HashMap<>();
    for (Issue issue : result.issues()) {
      Set<String> named = LabelWords.of(issue);
      LocalDate raised =
          issue.events().stream()
              .filter(e -> IssueCard.raises(e.kind()))
              .map(IssueEvent::date)
              .filter(Objects::nonNull)
              .max(LocalDate::compareTo)
              .orElse(null);
      for (IssueEvent event : issue.events()) {
        if (IssueCard.raises(event.kind()) && Objects.equals(event.date(), raised)) {
          raisedLast.put(event.statementId(), named);
        }
        events.add(event.statementId());
        if (event.kind() == EventKind.STATED_AGAIN) {
          statedAgain.add(event.statementId());
        }
      }
    }
    result.themes().forEach(t -> themes.put(t.theme().id(), t));
    try {
      threads.inOrder(
          result.documents(),
          document ->
              Gathered.from(
                  this, document, events, statedAgain, raisedLast, quotes.size() < QUOTES_HELD),
          this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Gathered gathered) {
    returns.addAll(gathered.returns());
    gathered.returns().forEach(spot -> returnIds.add(spot.id()));
    gathered
        .elsewhere()
        .forEach(council ->
            meetingsElsewhere
                .computeIfAbsent(council, k -> new HashSet<>())
                .add(meetingKey(gathered.document())));
    gathered.events().forEach(spot -> spotOfEvent.put(spot.id(), spot));
    steps.putAll(gathered.steps());
    undecided.addAll(gathered.undecided());
    gathered.marks().forEach(m -> marks.add(m.themeId(), m.marked()));
    gathered.links().forEach(l -> links.add(new Linked(gathered.document(), l)));
    gathered.tasks().forEach(tasks::add);
    tasksSaidAgain.putAll(gathered.saidAgain());
    gathered.later().forEach(later::add);
    if (quotes.size() < QUOTES_HELD) {
      gathered.quotes().forEach(q -> quotes.put(q.statementId(), q));
    }
  }

  AnalysisResult result() {
    return result;
  }

  /** The words of a statement that is an event of an issue; empty where no document has it. */
  Optional<Quote> quote(String statementId) {
    return Optional.ofNullable(spotOfEvent.get(statementId)).map(this::quote);
  }

  /** The words that stand in a place. */
  Quote quote(Spot spot) {
    Quote held = quotes.get(spot.id());
    return held == null ? Quote.of(this, spot.place()) : held;
  }

  /** Where a statement stands that is an event of an issue. */
  Optional<Place> place(String statementId) {
    return Optional.ofNullable(spotOfEvent.get(statementId)).map(Spot::place);
  }

  /** Where a statement stands that a page found. */
  Place place(Spot spot) {
    return spot.place();
  }

  /** The step that an event is, or that its item ends with on it; null where there is none. */
  @Nullable Step stepAt(IssueEvent event) {
    Spot spot = spotOfEvent.get(event.statementId());
    return switch (event.kind()) {
      case ACTION, REFERRED -> spot == null ? null : new Step(event.kind(), spot);
      case DECISION -> spot == null || isUndecided(event) ? null : new Step(event.kind(), spot);
      default -> steps.get(event.statementId());
    };
  }

  /** Whether an event's words are business of every meeting. */
  boolean isRoutine(IssueEvent event) {
    Spot spot = spotOfEvent.get(event.statementId());
    return spot != null && spot.routine();
  }

  /** Whether an issue is a paper that comes to every meeting, or is mostly raised in such words. */
  boolean isRoutine(Issue issue) {
    List<IssueEvent> raised =
        issue.events().stream().filter(e -> IssueCard.raises(e.kind())).toList();
    long lines = raised.stream().filter(this::isRoutine).count();
    return Routine.isStanding(issue.label()) || !raised.isEmpty() && 2 * lines > raised.size();
  }

  /** Whether an event stands as a decision and decides nothing. */
  boolean isUndecided(IssueEvent event) {
    return event.kind() == EventKind.DECISION && undecided.contains(event.statementId());
  }

  /** Whether a statement that is an event of an issue is about a council. */
  boolean isAbout(String statementId, String councilId) {
    Spot spot = spotOfEvent.get(statementId);
    return spot != null && councilId.equals(spot.subjectCouncilId());
  }

  /** The meeting of a statement that is an event of an issue. */
  Optional<Meeting> meeting(String statementId) {
    return Optional.ofNullable(spotOfEvent.get(statementId)).map(s -> meetingOf(s.document()));
  }

  CouncilNames names() {
    return names;
  }

  ThemeFigures figures() {
    return figures;
  }

  IssueIndex issues() {
    return issues;
  }

  TaskIndex tasks() {
    return tasks;
  }

  /** An issue's events of the kind action, without those that say the task of another again. */
  List<IssueEvent> tasks(Issue issue) {
    Set<String> given = new HashSet<>();
    return issue.events().stream()
        .filter(e -> e.kind() == EventKind.ACTION)
        .filter(e -> {
          given.add(e.statementId());
          return !given.contains(tasksSaidAgain.getOrDefault(e.statementId(), ""));
        })
        .toList();
  }

  LaterWords later() {
    return later;
  }

  Committees committees() {
    return committees;
  }

  /** Counted statements that say, or whose ledger says, that a matter came up before; in order. */
  List<Spot> returns() {
    return Collections.unmodifiableList(returns);
  }

  /** Whether a statement is one of those. */
  boolean isReturn(String statementId) {
    return returnIds.contains(statementId);
  }

  /** All links, in order of documents. */
  List<Linked> links() {
    return Collections.unmodifiableList(links);
  }

  /** How many meetings of other hosts speak about a council. */
  int meetingsElsewhere(String councilId) {
    return meetingsElsewhere.getOrDefault(councilId, Set.of()).size();
  }

  /** Counted statements with a mark for the theme, in order of documents. */
  List<Marked> marked(String themeId) {
    return marks.of(themeId);
  }

  /** Those of them that are about a council. */
  List<Marked> marked(String themeId, String councilId) {
    return marks.of(themeId, councilId);
  }

  /** The everyday name of a council: "Northmoor". */
  String councilName(@Nullable String id) {
    return names.of(id);
  }

  /** How much of the minutes' words pages show. */
  Excerpt excerpt() {
    return excerpt;
  }

  String themeLabel(String themeId) {
    ThemeSummary theme = themes.get(themeId);
    return theme == null ? themeId : theme.theme().label();
  }

  @Nullable LocalDate date(AnalysedDocument document) {
    LocalDate date = document.facts().date();
    if (date != null) {
      return date;
    }
    Meeting meeting = meetingOf(document);
    return meeting == null ? null : meeting.date();
  }

  /** The meeting that a document is of; null where it is of none. */
  @Nullable Meeting meetingOf(AnalysedDocument document) {
    return result.meetingOfDocument().get(document.source().documentId());
  }

  /** What tells a document's meeting from others; the document itself where it has none. */
  String meetingKey(AnalysedDocument document) {
    Meeting meeting = meetingOf(document);
    return meeting == null ? document.source().documentId() : meeting.id();
  }
}
