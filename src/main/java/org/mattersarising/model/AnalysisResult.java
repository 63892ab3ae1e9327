package org.mattersarising.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a run found: what the CSV files and the pages are written from.
 *
 * @param sources every input in order of path, read or not
 * @param facts of every input whose text was decoded, or of which the user says something, by path
 * @param documents the analysed ones in order of path
 * @param meetings in order of council, date, committee, id
 * @param councils those that host a meeting or are a subject, in order of id; one that no register
 *     lists has only its id and name
 * @param subjectLinks in order
 */
public record AnalysisResult(
    CorpusNotes notes,
    String registerVersion,
    List<SourceDocument> sources,
    Map<String, DocumentFacts> facts,
    List<AnalysedDocument> documents,
    Map<String, Meeting> meetingOfDocument,
    List<Meeting> meetings,
    List<Council> councils,
    Map<String, String> organisationNames,
    List<ThemeSummary> themes,
    List<ThemeCouncil> themeCouncils,
    List<ThemeCouncilPeriod> periods,
    List<Issue> issues,
    List<SharedIssue> sharedIssues,
    List<Coverage> coverage,
    List<QualityCheck> quality,
    Contrasts contrasts) {

  /** A result in which councils were not set beside each other beyond single rates. */
  public AnalysisResult(
      CorpusNotes notes,
      String registerVersion,
      List<SourceDocument> sources,
      Map<String, DocumentFacts> facts,
      List<AnalysedDocument> documents,
      Map<String, Meeting> meetingOfDocument,
      List<Meeting> meetings,
      List<Council> councils,
      Map<String, String> organisationNames,
      List<ThemeSummary> themes,
      List<ThemeCouncil> themeCouncils,
      List<ThemeCouncilPeriod> periods,
      List<Issue> issues,
      List<SharedIssue> sharedIssues,
      List<Coverage> coverage,
      List<QualityCheck> quality) {
    this(
        notes,
        registerVersion,
        sources,
        facts,
        documents,
        meetingOfDocument,
        meetings,
        councils,
        organisationNames,
        themes,
        themeCouncils,
        periods,
        issues,
        sharedIssues,
        coverage,
        quality,
        Contrasts.NONE);
  }

  public AnalysisResult {
    sources = List.copyOf(sources);
    facts = Map.copyOf(facts);
    documents = List.copyOf(documents);
    meetingOfDocument = Map.copyOf(meetingOfDocument);
    meetings = List.copyOf(meetings);
    councils = List.copyOf(councils);
    organisationNames = Map.copyOf(organisationNames);
    themes = List.copyOf(themes);
    themeCouncils = List.copyOf(themeCouncils);
    periods = List.copyOf(periods);
    issues = List.copyOf(issues);
    sharedIssues = List.copyOf(sharedIssues);
    coverage = List.copyOf(coverage);
    quality = List.copyOf(quality);
  }

  /**
   * The same result with further themes and checks.
   *
   * @param marked the same documents with the marks of those themes
   */
  public AnalysisResult with(
      List<AnalysedDocument> marked,
      List<ThemeSummary> furtherThemes,
      List<ThemeCouncil> furtherCells,
      List<ThemeCouncilPeriod> furtherPeriods,
      List<QualityCheck> furtherChecks) {
    return new AnalysisResult(
        notes,
        registerVersion,
        sources,
        facts,
        marked,
        meetingOfDocument,
        meetings,
        councils,
        organisationNames,
        joined(themes, furtherThemes),
        joined(themeCouncils, furtherCells),
        joined(periods, furtherPeriods),
        issues,
        sharedIssues,
        coverage,
        joined(quality, furtherChecks),
        contrasts);
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
