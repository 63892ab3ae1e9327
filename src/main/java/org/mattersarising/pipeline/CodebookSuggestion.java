package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mattersarising.ingest.FoundThemesReader;
import org.mattersarising.ingest.FoundThemesReader.Found;
import org.mattersarising.ingest.MetadataException;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.DocumentFindings;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.themes.CodebookWriter;

/**
 * Drafts codebook entries from the stable discovered themes, for a person to edit: label,
 * definition, terms, and sentences of the minutes that name nobody as what belongs to it.
 */
public final class CodebookSuggestion {

  private static final int EXAMPLES = 5;
  private static final int LONGEST = 240;
  private static final int SHORTEST = 20;

  private record Example(String text, double score, String id) {}

  private final ModelFiles models;
  private final Progress progress;

  /** Suggestions from runs that look models up in {@code models}. */
  public CodebookSuggestion(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * The draft from a written result.
   *
   * @return YAML; empty where it has no stable discovered theme
   * @throws UsageException where the folder holds no result
   */
  public String ofRun(Path run) throws IOException {
    try {
      return yaml(FoundThemesReader.read(run, EXAMPLES));
    } catch (MetadataException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The draft from minutes, which are analysed first.
   *
   * @return YAML; empty where no stable theme is discovered
   * @throws NothingToAnalyseException where no input remains
   */
  public String ofCorpus(AnalyseSettings settings) throws IOException {
    return yaml(found(new Analysis(models, progress, "").result(settings)));
  }

  private static List<Found> found(AnalysisResult result) {
    Map<String, List<Example>> examples = new HashMap<>();
    for (AnalysedDocument document : result.documents()) {
      DocumentFindings findings = document.findings();
      Set<Integer> naming = new HashSet<>();
      findings.mentions().stream()
          .filter(m -> m.type() == MentionType.PERSON)
          .forEach(m -> naming.add(m.statement()));
      for (ThemeMark mark : findings.marks()) {
        if (mark.discovered() && !naming.contains(mark.statement())) {
          examples
              .computeIfAbsent(mark.themeId(), k -> new ArrayList<>())
              .add(
                  new Example(
                      document.text(findings.statements().get(mark.statement())),
                      mark.score(),
                      findings.statements().get(mark.statement()).id()));
        }
      }
    }
    List<Found> found = new ArrayList<>();
    for (ThemeSummary theme : result.themes()) {
      Double stability = theme.stability();
      if (theme.discovered() && stability != null) {
        found.add(
            new Found(
                theme.theme().id(),
                theme.theme().label(),
                theme.theme().terms(),
                stability,
                examples.getOrDefault(theme.theme().id(), List.of()).stream()
                    .sorted(
                        Comparator.comparingDouble((Example e) -> -e.score())
                            .thenComparing(Example::id))
                    .limit(EXAMPLES)
                    .map(Example::text)
                    .toList()));
      }
    }
    return found;
  }

  static String yaml(List<Found> found) {
    List<Theme> themes =
        found.stream()
            .filter(f -> f.stability() >= ThemeSummary.STABLE)
            .map(CodebookSuggestion::entry)
            .toList();
    return themes.isEmpty()
        ? ""
        : new CodebookWriter()
            .write(
                new Codebook("suggested", "draft", themes),
                List.of(
                    "Drafted from themes that were found in the minutes and that nobody checked.",
                    "Delete what is no theme, rename the rest, and write what each covers and does not.",
                    "Then: matters analyse CORPUS --codebook THIS-FILE"));
  }

  private static Theme entry(Found found) {
    List<String> sentences =
        found.examples().stream()
            .map(e -> e.replaceAll("\\s++", " ").strip())
            .filter(e -> e.length() >= SHORTEST && e.length() <= LONGEST)
            .distinct()
            .toList();
    return new Theme(
        found.id().replaceFirst("^discovered-", ""),
        found.label(),
        ThemeKind.CODEBOOK,
        "Draft: what is said of " + String.join(", ", found.terms()) + ".",
        sentences,
        List.of(),
        found.terms().stream().map(CodebookSuggestion::term).toList());
  }

  /** One word marks a theme only together with more; a phrase does so by itself. */
  private static String term(String phrase) {
    String words = phrase.toLowerCase(Locale.ROOT);
    return words.contains(" ") ? words : "weak: " + words;
  }
}
