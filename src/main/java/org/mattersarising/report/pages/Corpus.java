package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Council;
import org.mattersarising.model.CouncilLink;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeCouncilPeriod;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.Excerpt;

/**
 * A result with the look-ups that pages need, built in one reading of the documents. It holds where
 * things stand, not the things: statements are fetched for the few that a page shows.
 */
final class Corpus {

  /** Below this many comparable meetings nothing is compared, and no rate is shown. */
  static final int COMPARABLE_FLOOR = 5;

  private final AnalysisResult result;

  /** What so many quotes take is some 60 MB; further ones are read again when they are shown. */
  private static final int QUOTES_HELD = 60_000;

  private final Map<String, Quote> quotes = new HashMap<>();
  private final Map<String, Spot> spotOfEvent = new HashMap<>();
  private final MarkIndex marks = new MarkIndex();
  private final TaskIndex tasks = new TaskIndex();
  private final List<Spot> returns = new ArrayList<>();
  private final List<Linked> links = new ArrayList<>();
  private final Map<String, Set<String>> meetingsElsewhere = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Council> councils = new HashMap<>();
  private final Map<String, String> ownNames = new HashMap<>();
  private final Map<String, ThemeSummary> themes = new HashMap<>();
  private final Map<String, Integer> comparable = new HashMap<>();
  private final Committees committees;
  private final IssueIndex issues;
  private final Map<String, ThemeCouncil> cells = new HashMap<>();
  private final Map<String, List<ThemeCouncilPeriod>> periods = new HashMap<>();

  /** A statement in its document. */
  record Place(AnalysedDocument document, Statement statement) {}

  /**
   * Where a statement stands, with what pages choose by.
   *
   * @param length of its text, in code units
   */
  record Spot(
      AnalysedDocument document,
      String id,
      int index,
      int paragraph,
      int length,
      Act act,
      @Nullable String subjectCouncilId,
      boolean raises,
      boolean statesRecurrence) {

    private Place place() {
      return new Place(document, document.statements().get(index));
    }
  }

  /** A statement with its mark for one theme. */
  record Marked(Spot statement, Stance stance, double score) {

    /** Whether it raises this theme as a problem. */
    boolean raises() {
      return statement.raises() && stance == Stance.PROBLEM;
    }
  }

  /** A link with the document that speaks of it. */
  record Linked(AnalysedDocument document, CouncilLink link) {}

  private final Excerpt excerpt;

  Corpus(AnalysisResult result, Excerpt excerpt) {
    this.excerpt = excerpt;
    this.result = result;
    this.committees = new Committees(result.meetings());
    this.issues = new IssueIndex(result);
    Set<String> events = new HashSet<>();
    Set<String> statedAgain = new HashSet<>();
    for (Issue issue : result.issues()) {
      for (IssueEvent event : issue.events()) {
        events.add(event.statementId());
        if (event.kind() == EventKind.STATED_AGAIN) {
          statedAgain.add(event.statementId());
        }
      }
    }
    for (AnalysedDocument document : result.documents()) {
      String host = document.facts().councilId();
      if (host != null && !document.facts().councilName().isEmpty()) {
        ownNames.putIfAbsent(host, document.facts().councilName());
      }
    }
    result.councils().forEach(c -> councils.put(c.id(), c));
    for (AnalysedDocument document : result.documents()) {
      read(document, document.findings(), events, statedAgain);
    }
    result.themes().forEach(t -> themes.put(t.theme().id(), t));
    for (Meeting meeting : result.meetings()) {
      String host = meeting.councilId();
      if (meeting.comparable() && host != null) {
        comparable.merge(host, 1, Integer::sum);
      }
    }
    result
        .periods()
        .forEach(p -> periods.computeIfAbsent(p.themeId(), k -> new ArrayList<>()).add(p));
    for (ThemeCouncil cell : result.themeCouncils()) {
      if (cell.committeeType() == null) {
        cells.put(cell.themeId() + ' ' + cell.councilId(), cell);
      }
    }
  }

  private void read(
      AnalysedDocument document,
      DocumentFindings findings,
      Set<String> events,
      Set<String> statedAgain) {
    Map<Integer, Spot> spots = new HashMap<>();
    for (Statement statement : findings.statements()) {
      String subject = statement.subjectCouncilId();
      if (statement.counted()) {
        if (statement.statesRecurrence() || statedAgain.contains(statement.id())) {
          returns.add(spots.computeIfAbsent(statement.index(), i -> spot(document, statement)));
        }
        if (subject != null && !subject.equals(document.facts().councilId())) {
          meetingsElsewhere
              .computeIfAbsent(subject, k -> new HashSet<>())
              .add(meetingKey(document));
        }
      }
      if (events.contains(statement.id())) {
        spotOfEvent.put(
            statement.id(),
            spots.computeIfAbsent(statement.index(), i -> spot(document, statement)));
      }
    }
    for (ThemeMark mark : findings.marks()) {
      Statement statement = findings.statements().get(mark.statement());
      if (statement.counted()) {
        Spot spot = spots.computeIfAbsent(statement.index(), i -> spot(document, statement));
        marks.add(mark.themeId(), new Marked(spot, mark.stance(), mark.score()));
      }
    }
    findings.links().forEach(l -> links.add(new Linked(document, l)));
    tasks.add(this, document, findings);
    // A document is fetched whole, so what it may be quoted for is taken while it is at hand.
    for (Spot spot : spots.values()) {
      if (quotes.size() < QUOTES_HELD) {
        quotes.put(spot.id(), Quote.of(this, spot.place()));
      }
    }
  }

  private Spot spot(AnalysedDocument document, Statement statement) {
    String subject = statement.subjectCouncilId();
    return new Spot(
        document,
        statement.id(),
        statement.index(),
        statement.paragraph(),
        statement.span().length(),
        statement.act(),
        subject == null ? null : ids.computeIfAbsent(subject, id -> id),
        statement.raises(),
        statement.statesRecurrence());
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

  /** The meeting of a statement that is an event of an issue. */
  Optional<Meeting> meeting(String statementId) {
    return Optional.ofNullable(spotOfEvent.get(statementId))
        .map(s -> result.meetingOfDocument().get(s.document().source().documentId()));
  }

  IssueIndex issues() {
    return issues;
  }

  TaskIndex tasks() {
    return tasks;
  }

  Committees committees() {
    return committees;
  }

  /** Counted statements that say, or whose ledger says, that a matter came up before; in order. */
  List<Spot> returns() {
    return Collections.unmodifiableList(returns);
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

  /** Whether two statements of a document carry the same theme. */
  static boolean shareTheme(AnalysedDocument document, Statement one, Statement other) {
    Set<String> themes = new HashSet<>();
    List<ThemeMark> marks = document.marks();
    marks.stream().filter(m -> m.statement() == one.index()).forEach(m -> themes.add(m.themeId()));
    return marks.stream()
        .anyMatch(m -> m.statement() == other.index() && themes.contains(m.themeId()));
  }

  /** The everyday name of a council: "Northmoor". */
  String councilName(@Nullable String id) {
    if (id == null || id.isEmpty()) {
      return "Council not known";
    }
    Council council = councils.get(id);
    if (council == null) {
      return ownNames.getOrDefault(id, id);
    }
    return council.shortName().isEmpty() ? council.name() : council.shortName();
  }

  /** The name of a council or of an organisation of the register. */
  String bodyName(String id) {
    return councils.containsKey(id) || ownNames.containsKey(id)
        ? councilName(id)
        : result.organisationNames().getOrDefault(id, id);
  }

  /** How much of the minutes' words pages show. */
  Excerpt excerpt() {
    return excerpt;
  }

  boolean hasPage(String councilId) {
    return councils.containsKey(councilId);
  }

  /** All councils, by name: the only order in which pages list them. */
  List<Council> councilsByName() {
    return result.councils().stream()
        .sorted(Comparator.comparing((Council c) -> councilName(c.id())).thenComparing(Council::id))
        .toList();
  }

  String themeLabel(String themeId) {
    ThemeSummary theme = themes.get(themeId);
    return theme == null ? themeId : theme.theme().label();
  }

  /** How many comparable meetings of the council were read. */
  int comparable(String councilId) {
    return comparable.getOrDefault(councilId, 0);
  }

  Optional<ThemeCouncil> cell(String themeId, String councilId) {
    return Optional.ofNullable(cells.get(themeId + ' ' + councilId));
  }

  /** A theme by council and quarter, in the order of the result. */
  List<ThemeCouncilPeriod> periods(String themeId) {
    return periods.getOrDefault(themeId, List.of());
  }

  /** Whether any council has enough comparable meetings for rates. */
  boolean allowsRates() {
    return comparable.values().stream().anyMatch(n -> n >= COMPARABLE_FLOOR);
  }

  @Nullable LocalDate date(AnalysedDocument document) {
    LocalDate date = document.facts().date();
    if (date != null) {
      return date;
    }
    Meeting meeting = result.meetingOfDocument().get(document.source().documentId());
    return meeting == null ? null : meeting.date();
  }

  /** What tells a document's meeting from others; the document itself where it has none. */
  String meetingKey(AnalysedDocument document) {
    String id = document.source().documentId();
    Meeting meeting = result.meetingOfDocument().get(id);
    return meeting == null ? id : meeting.id();
  }

  /** Issues by their councils' names, strongest first within a council. */
  Map<String, List<Issue>> issuesByCouncil(List<Issue> issues) {
    Map<String, List<Issue>> groups = new TreeMap<>();
    issues.stream()
        .sorted(Comparator.comparingDouble(Issue::score).reversed().thenComparing(Issue::id))
        .forEach(i ->
            groups
                .computeIfAbsent(
                    councilName(i.councilId()) + '\0' + i.councilId(), k -> new ArrayList<>())
                .add(i));
    return groups;
  }
}
