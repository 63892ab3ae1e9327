package org.mattersarising.report.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Council;
import org.mattersarising.model.Issue;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.Excerpt;

/** A result with the look-ups that pages need. Built once for all pages; not changed after that. */
final class Corpus {

  /** Below this many comparable meetings nothing is compared, and no rate is shown. */
  static final int COMPARABLE_FLOOR = 5;

  private final AnalysisResult result;
  private final Map<String, Place> placeOfStatement = new HashMap<>();
  private final Map<String, List<Marked>> marksOfTheme = new HashMap<>();
  private final Map<String, List<String>> themesOfStatement = new HashMap<>();
  private final Map<String, Council> councils = new HashMap<>();
  private final Map<String, String> ownNames = new HashMap<>();
  private final Map<String, ThemeSummary> themes = new HashMap<>();
  private final Map<String, Integer> comparable = new HashMap<>();
  private final Map<String, ThemeCouncil> cells = new HashMap<>();

  /** A statement in its document. */
  record Place(AnalysedDocument document, Statement statement) {}

  /** A statement with its mark for one theme. */
  record Marked(Place place, ThemeMark mark) {

    Statement statement() {
      return place.statement();
    }

    /** Whether it raises this theme as a problem. */
    boolean raises() {
      return statement().raises() && mark.stance() == org.mattersarising.model.Stance.PROBLEM;
    }
  }

  private final Excerpt excerpt;

  Corpus(AnalysisResult result, Excerpt excerpt) {
    this.excerpt = excerpt;
    this.result = result;
    for (AnalysedDocument document : result.documents()) {
      document.statements().forEach(s -> placeOfStatement.put(s.id(), new Place(document, s)));
      for (ThemeMark mark : document.marks()) {
        Statement statement = document.statements().get(mark.statement());
        themesOfStatement
            .computeIfAbsent(statement.id(), id -> new ArrayList<>())
            .add(mark.themeId());
        if (statement.counted()) {
          marksOfTheme
              .computeIfAbsent(mark.themeId(), id -> new ArrayList<>())
              .add(new Marked(new Place(document, statement), mark));
        }
      }
      String host = document.facts().councilId();
      if (host != null && !document.facts().councilName().isEmpty()) {
        ownNames.putIfAbsent(host, document.facts().councilName());
      }
    }
    result.councils().forEach(c -> councils.put(c.id(), c));
    result.themes().forEach(t -> themes.put(t.theme().id(), t));
    for (Meeting meeting : result.meetings()) {
      String host = meeting.councilId();
      if (meeting.comparable() && host != null) {
        comparable.merge(host, 1, Integer::sum);
      }
    }
    for (ThemeCouncil cell : result.themeCouncils()) {
      if (cell.committeeType() == null) {
        cells.put(cell.themeId() + ' ' + cell.councilId(), cell);
      }
    }
  }

  AnalysisResult result() {
    return result;
  }

  Optional<Place> place(String statementId) {
    return Optional.ofNullable(placeOfStatement.get(statementId));
  }

  /** Counted statements with a mark for the theme, in order of documents. */
  List<Marked> marked(String themeId) {
    return marksOfTheme.getOrDefault(themeId, List.of());
  }

  boolean shareTheme(Statement one, Statement other) {
    List<String> themesOfOther = themesOfStatement.getOrDefault(other.id(), List.of());
    return themesOfStatement.getOrDefault(one.id(), List.of()).stream()
        .anyMatch(themesOfOther::contains);
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
