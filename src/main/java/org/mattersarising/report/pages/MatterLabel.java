package org.mattersarising.report.pages;

import java.util.Locale;
import org.mattersarising.model.Issue;

/**
 * A matter's title as pages show it. One word tells little, so its theme's label stands behind it
 * in brackets. The title in the tables has none, nor has one that a person gave.
 */
final class MatterLabel {

  private MatterLabel() {}

  static String of(Corpus corpus, Issue issue) {
    return corpus.issues().corrections(issue.id()).isEmpty()
        ? of(corpus, issue.label(), issue.themeId())
        : issue.label();
  }

  /**
   * @param themeId empty where it has no theme
   */
  static String of(Corpus corpus, String label, String themeId) {
    if (themeId.isEmpty() || label.isEmpty() || label.indexOf(' ') >= 0) {
      return label;
    }
    String theme = corpus.themeLabel(themeId);
    boolean said = theme.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
    // A theme that bears the name of its codebook has brackets of its own.
    return said ? label : label + " (" + theme.replace(" (", ", ").replace(")", "") + ")";
  }
}
