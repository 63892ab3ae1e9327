package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mattersarising.compare.ThemeComparator;
import org.mattersarising.compare.ThemeCounter;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.SentenceVectors;
import org.mattersarising.model.Statement;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.themes.discover.DiscoveredTheme;
import org.mattersarising.themes.discover.Discovery;
import org.mattersarising.themes.discover.LeidenThemeDiscoverer;
import org.mattersarising.themes.discover.ThemeDiscoverer;

/**
 * Adds themes that no codebook lists to a result. It comes after recurrence and comparison, so that
 * no figure about the codebook's themes and no issue depends on it.
 */
final class ThemeDiscovery {

  /** The check of the row that says why nothing was sought. */
  static final String NOT_DONE = "discovery_not_done";

  /** More counted statements are not gone through: time and memory would not be bounded. */
  private static final int MOST_STATEMENTS = 100_000;

  private static final String METHOD = "discovered";

  private final Expectations expectations;

  ThemeDiscovery(Expectations expectations) {
    this.expectations = expectations;
  }

  /** The same result with further themes, their marks and figures; itself where none are sought. */
  AnalysisResult addTo(AnalysisResult result, Discover where) {
    if (where == Discover.NONE) {
      return result;
    }
    long counted =
        result.documents().stream()
            .mapToLong(d -> d.statements().stream().filter(Statement::counted).count())
            .sum();
    return counted > MOST_STATEMENTS
        ? without(result, counted)
        : with(result, discover(result, where, new LeidenThemeDiscoverer()));
  }

  private static AnalysisResult without(AnalysisResult result, long counted) {
    QualityCheck why =
        new QualityCheck(
            NOT_DONE,
            "all",
            counted,
            MOST_STATEMENTS,
            null,
            null,
            null,
            "Themes that nobody listed were not sought: there are more than "
                + String.format(Locale.ROOT, "%,d", MOST_STATEMENTS)
                + " counted statements. Run a council or a few years at a time.");
    return result.with(result.documents(), List.of(), List.of(), List.of(), List.of(why));
  }

  /** What there is to discover. */
  static Discovery discover(AnalysisResult result, Discover where, ThemeDiscoverer discoverer) {
    return discoverer.discover(
        DiscoveryCandidates.of(
            result.documents(), result.meetingOfDocument(), where == Discover.REST));
  }

  private AnalysisResult with(AnalysisResult result, Discovery discovery) {
    Map<String, DiscoveredTheme> themeOf = new HashMap<>();
    Map<String, Double> stability = new HashMap<>();
    List<Theme> themes = new ArrayList<>();
    for (DiscoveredTheme theme : discovery.themes()) {
      theme.members().keySet().forEach(statement -> themeOf.put(statement, theme));
      stability.put(theme.id(), theme.stability());
      themes.add(theme(theme));
    }
    // Only what was discovered is counted anew: the codebook's figures stay as they are.
    List<AnalysedDocument> discovered =
        result.documents().stream().map(d -> marked(d, themeOf, false)).toList();
    ThemeComparator comparator =
        new ThemeComparator(
            themes,
            discovered,
            result.meetingOfDocument(),
            result.councils(),
            result.meetings(),
            expectations.peers());
    List<ThemeSummary> summaries =
        new ThemeCounter()
            .count(new Codebook("", "", themes), discovered, result.meetingOfDocument()).stream()
                .map(s ->
                    new ThemeSummary(
                        s.theme(),
                        "",
                        "",
                        s.statements(),
                        s.meetings(),
                        s.councils(),
                        stability.get(s.theme().id())))
                .toList();
    return result.with(
        result.documents().stream().map(d -> marked(d, themeOf, true)).toList(),
        summaries,
        comparator.byCouncil(),
        comparator.byPeriod(),
        checks(discovery));
  }

  private static Theme theme(DiscoveredTheme theme) {
    return new Theme(
        theme.id(),
        theme.label(),
        ThemeKind.DISCOVERED,
        "Sentences that speak of " + String.join(", ", theme.terms()) + ".",
        List.of(),
        List.of(),
        theme.terms());
  }

  /**
   * A document with the marks of discovered themes, fetched when asked for.
   *
   * @param all whether the marks that it has stay
   */
  private static AnalysedDocument marked(
      AnalysedDocument document, Map<String, DiscoveredTheme> themeOf, boolean all) {
    return new AnalysedDocument(
        document.source(),
        document.facts(),
        () -> marked(document.findings(), themeOf, all),
        () -> new SentenceVectors(document.vectors()));
  }

  private static DocumentFindings marked(
      DocumentFindings findings, Map<String, DiscoveredTheme> themeOf, boolean all) {
    List<ThemeMark> marks = new ArrayList<>(all ? findings.marks() : List.of());
    for (Statement statement : findings.statements()) {
      DiscoveredTheme theme = themeOf.get(statement.id());
      if (theme != null && statement.counted()) {
        marks.add(
            new ThemeMark(
                statement.index(),
                theme.id(),
                theme.members().getOrDefault(statement.id(), 0.0),
                statement.stance(),
                METHOD));
      }
    }
    marks.sort(
        Comparator.comparingInt(ThemeMark::statement)
            .thenComparing(Comparator.comparingDouble(ThemeMark::score).reversed())
            .thenComparing(ThemeMark::themeId));
    return new DocumentFindings(
        findings.structure(),
        findings.statements(),
        findings.mentions(),
        findings.figures(),
        findings.actions(),
        findings.resolutions(),
        findings.links(),
        marks);
  }

  private static List<QualityCheck> checks(Discovery discovery) {
    long stable =
        discovery.themes().stream().filter(t -> t.stability() >= ThemeSummary.STABLE).count();
    return List.of(
        share(
            "discovery_unassigned",
            discovery.unassigned(),
            discovery.looked(),
            "Statements in which unlisted themes were sought and that belong to none."),
        share(
            "discovery_stable",
            stable,
            discovery.themes().size(),
            "Discovered themes that survive when documents or a council are left out: of a stability of "
                + ThemeSummary.STABLE
                + " or more."));
  }

  private static QualityCheck share(String check, long hits, long all, String note) {
    return new QualityCheck(
        check,
        "all",
        hits,
        all,
        all == 0 ? null : Math.rint(1e4 * hits / all) / 1e4,
        null, // a count of all that was supplied has no sampling error
        null,
        note);
  }
}
