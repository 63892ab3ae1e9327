package org.mattersarising.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;
import org.mattersarising.themes.CodebookFinding;
import org.mattersarising.themes.CodebookReader;

/** Looks codebooks through, each by itself and against each other, and finds all faults at once. */
public final class CodebookCheck {

  private final ModelFiles models;

  public CodebookCheck(ModelFiles models) {
    this.models = models;
  }

  /**
   * Something to be said of a codebook.
   *
   * @param fault whether it forbids the codebook's use; otherwise a doubt
   * @param line from 1; 0 where the whole file is meant
   */
  public record Finding(boolean fault, int line, int column, String problem, String advice) {}

  /**
   * One codebook.
   *
   * @param name as it was asked for
   * @param themes how many it has; 0 where it cannot be used
   */
  public record Checked(String name, int themes, List<Finding> findings) {

    public Checked {
      findings = List.copyOf(findings);
    }

    public long faults() {
      return findings.stream().filter(Finding::fault).count();
    }
  }

  /**
   * Checks codebooks.
   *
   * @param namesOrFiles names of shipped ones, or files
   * @throws UsageException where there is none of a name
   */
  public List<Checked> check(List<String> namesOrFiles) throws IOException {
    List<Checked> all = new ArrayList<>();
    Map<String, String> owner = new HashMap<>();
    for (String name : Codebooks.listed(namesOrFiles)) {
      CodebookReader.Examined examined =
          new CodebookReader().examine(Codebooks.bytes(models, name), name);
      List<Finding> findings = new ArrayList<>();
      examined.findings().forEach(f -> findings.add(finding(f)));
      Codebook codebook = examined.codebook();
      List<Theme> themes = codebook == null ? List.of() : codebook.themes();
      for (Theme theme : themes) {
        String other = owner.putIfAbsent(theme.id(), name);
        if (other != null && !other.equals(name)) {
          findings.add(
              new Finding(
                  false,
                  0,
                  0,
                  "the id '" + theme.id() + "' stands in " + other + ", too",
                  "the two codebooks cannot be used in one run: rename it in one"));
        }
      }
      all.add(new Checked(name, themes.size(), findings));
    }
    return all;
  }

  private static Finding finding(CodebookFinding f) {
    return new Finding(f.fault(), f.line(), f.column(), f.problem(), f.advice());
  }
}
