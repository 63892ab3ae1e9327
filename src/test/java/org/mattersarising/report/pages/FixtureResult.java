package org.mattersarising.report.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.Council;
import org.mattersarising.model.CoverageStatus;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Issue;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.model.ThemeSummary;

/** A result of documents and issues, whose figures are counted from them. */
final class FixtureResult {

  private static final List<Theme> THEMES =
      List.of(
          theme("caseloads", "Caseloads", "How many cases workers hold, and backlogs."),
          theme("churn", "Staff churn", "Turnover or instability of front-line staff."),
          theme("complaints", "Complaints", "Complaints from people who use services."),
          theme("placements", "Placements", "Whether there are enough suitable placements."));

  private FixtureResult() {}

  static AnalysisResult of(
      String title,
      List<AnalysedDocument> documents,
      List<SourceDocument> unread,
      List<Council> councils,
      List<Issue> issues,
      List<SharedIssue> sharedIssues) {
    List<SourceDocument> sources = new ArrayList<>(unread);
    documents.forEach(d -> sources.add(d.source()));
    sources.sort(Comparator.comparing(SourceDocument::path));
    Map<String, DocumentFacts> facts = new HashMap<>();
    documents.forEach(d -> facts.put(d.source().path(), d.facts()));
    Map<String, Meeting> meetings = FixtureDocument.meetings(documents);
    List<ThemeCouncil> cells = new ArrayList<>();
    for (Theme theme : THEMES) {
      councils.forEach(c -> cells.add(cell(theme.id(), c.id(), documents)));
    }
    return new AnalysisResult(
        new CorpusNotes(title, ""),
        "test 1",
        sources,
        facts,
        documents,
        meetings,
        List.copyOf(meetings.values()),
        councils,
        Map.of("ofsted", "Ofsted"),
        THEMES.stream().map(t -> summary(t, documents)).toList(),
        cells,
        List.of(),
        issues,
        sharedIssues,
        List.of(),
        List.of(
            new QualityCheck(
                "documents_read",
                "all",
                documents.size(),
                sources.size(),
                null,
                null,
                null,
                "Documents whose text was read.")));
  }

  static Council council(String id, String name, String shortName) {
    return new Council(
        id, name, shortName, "", "", "county", "", null, null, List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private static Theme theme(String id, String label, String definition) {
    return new Theme(id, label, ThemeKind.CODEBOOK, definition, List.of(), List.of(), List.of());
  }

  private static ThemeSummary summary(Theme theme, List<AnalysedDocument> documents) {
    int statements = 0;
    int meetings = 0;
    Set<String> councils = new HashSet<>();
    for (AnalysedDocument document : documents) {
      int here = 0;
      for (ThemeMark mark : document.marks()) {
        String subject = document.statements().get(mark.statement()).subjectCouncilId();
        if (mark.themeId().equals(theme.id()) && subject != null) {
          here++;
          councils.add(subject);
        }
      }
      statements += here;
      meetings += here > 0 ? 1 : 0;
    }
    return new ThemeSummary(theme, "fixture", "1", statements, meetings, councils.size(), null);
  }

  private static ThemeCouncil cell(String theme, String council, List<AnalysedDocument> documents) {
    int with = 0;
    int problem = 0;
    int read = 0;
    int other = 0;
    for (AnalysedDocument document : documents) {
      boolean own = document.facts().comparable() && council.equals(document.facts().councilId());
      read += own ? 1 : 0;
      boolean seen = false;
      boolean bad = false;
      for (ThemeMark mark : document.marks()) {
        Statement statement = document.statements().get(mark.statement());
        if (mark.themeId().equals(theme) && council.equals(statement.subjectCouncilId())) {
          seen = true;
          bad |= mark.stance() == Stance.PROBLEM;
        }
      }
      with += own && seen ? 1 : 0;
      problem += own && bad ? 1 : 0;
      other += !own && seen ? 1 : 0;
    }
    Double rate = read >= 5 ? (double) with / read : null;
    return new ThemeCouncil(
        theme,
        council,
        null,
        with,
        problem,
        read,
        other,
        rate,
        rate == null ? null : Double.valueOf(rate / 2),
        rate == null ? null : Double.valueOf((1 + rate) / 2),
        "",
        null,
        null,
        null,
        null,
        null,
        read == 0 ? CoverageStatus.NO_COVERAGE : CoverageStatus.OBSERVED);
  }
}
