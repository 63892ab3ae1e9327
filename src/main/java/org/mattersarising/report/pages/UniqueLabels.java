package org.mattersarising.report.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeSummary;

/** Tells themes of several codebooks apart where they bear the same label. */
final class UniqueLabels {

  private UniqueLabels() {}

  /** The same result, with the codebook's name behind each label that two themes have. */
  static AnalysisResult of(AnalysisResult result) {
    Map<String, Integer> times = new HashMap<>();
    result.themes().forEach(t -> times.merge(t.theme().label(), 1, Integer::sum));
    if (times.size() == result.themes().size()) {
      return result;
    }
    List<ThemeSummary> themes =
        result.themes().stream()
            .map(t -> times.getOrDefault(t.theme().label(), 0) > 1 ? relabelled(t) : t)
            .toList();
    return new AnalysisResult(
        result.notes(),
        result.registerVersion(),
        result.sources(),
        result.facts(),
        result.documents(),
        result.meetingOfDocument(),
        result.meetings(),
        result.councils(),
        result.organisationNames(),
        themes,
        result.themeCouncils(),
        result.periods(),
        result.issues(),
        result.sharedIssues(),
        result.coverage(),
        result.quality(),
        result.contrasts());
  }

  /** An id has no apostrophes. */
  private static String words(String codebookId) {
    return codebookId.replace('-', ' ').replaceAll("\\bchildrens\\b", "children’s");
  }

  private static ThemeSummary relabelled(ThemeSummary summary) {
    if (summary.codebookId().isEmpty()) {
      return summary;
    }
    Theme theme = summary.theme();
    return new ThemeSummary(
        theme.labelled(theme.label() + " (" + words(summary.codebookId()) + ")"),
        summary.codebookId(),
        summary.codebookVersion(),
        summary.statements(),
        summary.meetings(),
        summary.councils(),
        summary.stability());
  }
}
