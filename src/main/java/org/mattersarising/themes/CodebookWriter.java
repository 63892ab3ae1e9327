package org.mattersarising.themes;

import java.util.List;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;

/**
 * Writes a codebook as YAML that {@link CodebookReader} reads back: every text in double quotes, so
 * that no word of a council's minutes is taken for a tag, an alias or a comment. Stateless.
 */
public final class CodebookWriter {

  /** The file's text, with LF line ends. */
  public String write(Codebook codebook, List<String> comments) {
    StringBuilder yaml = new StringBuilder();
    comments.forEach(c -> yaml.append("# ").append(oneLine(c)).append('\n'));
    yaml.append("codebook: ").append(quoted(codebook.id())).append('\n');
    yaml.append("version: ").append(quoted(codebook.version())).append('\n');
    yaml.append("language: en-GB\nthemes:\n");
    for (Theme theme : codebook.themes()) {
      yaml.append("  - id: ").append(quoted(theme.id())).append('\n');
      yaml.append("    label: ").append(quoted(theme.label())).append('\n');
      if (!theme.definition().isEmpty()) {
        yaml.append("    definition: ").append(quoted(theme.definition())).append('\n');
      }
      list(yaml, "include", theme.include());
      list(yaml, "exclude", theme.exclude());
      list(yaml, "terms", theme.terms());
    }
    return yaml.toString();
  }

  private static void list(StringBuilder yaml, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      yaml.append("    ").append(key).append(":\n");
      texts.forEach(t -> yaml.append("      - ").append(quoted(t)).append('\n'));
    }
  }

  private static String quoted(String text) {
    return '"' + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** YAML knows few control characters, and a codebook needs none. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s\\u0085\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]++", " ")
        .strip();
  }
}
