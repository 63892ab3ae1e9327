package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mattersarising.evaluate.EvaluationException;
import org.mattersarising.evaluate.ThemeMoves;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Statement;
import org.mattersarising.model.ThemeMark;

/** What another codebook changes in a corpus: which statements gain and lose which themes. */
public final class CodebookMoves {

  private final ModelFiles models;
  private final Progress progress;

  public CodebookMoves(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * Analyses a corpus by each codebook.
   *
   * @throws UsageException where a codebook is missing or has a mistake
   * @throws NothingToAnalyseException where no input remains
   */
  public ThemeMoves in(List<Path> corpora, String before, String after, int threads)
      throws IOException {
    return ThemeMoves.between(marks(corpora, before, threads), marks(corpora, after, threads));
  }

  /**
   * Compares two written runs.
   *
   * @throws UsageException where a folder holds none
   */
  public static ThemeMoves ofRuns(Path before, Path after) throws IOException {
    try {
      return ThemeMoves.ofRuns(before, after);
    } catch (EvaluationException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private ThemeMoves.Marks marks(List<Path> corpora, String codebook, int threads)
      throws IOException {
    AnalysisResult result =
        new Analysis(models, progress, "")
            .result(
                new AnalyseSettings(
                    corpora,
                    Path.of(""),
                    List.of(codebook),
                    List.of(),
                    "",
                    "",
                    null,
                    null,
                    threads,
                    LocalDate.EPOCH, // nothing is written that could show a day
                    false,
                    false));
    Map<String, String> text = new LinkedHashMap<>();
    Map<String, Set<String>> themes = new TreeMap<>();
    for (AnalysedDocument document : result.documents()) {
      List<Statement> statements = document.statements();
      for (Statement statement : statements) {
        if (statement.counted()) {
          text.put(statement.id(), document.text(statement));
        }
      }
      for (ThemeMark mark : document.marks()) {
        themes
            .computeIfAbsent(statements.get(mark.statement()).id(), k -> new TreeSet<>())
            .add(mark.themeId());
      }
    }
    return new ThemeMoves.Marks(text, themes);
  }
}
