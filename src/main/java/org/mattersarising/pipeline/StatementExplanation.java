package org.mattersarising.pipeline;

import java.util.List;
import org.mattersarising.annotate.statement.LabelDecision;
import org.mattersarising.model.Statement;
import org.mattersarising.themes.ThemeScore;

/**
 * A statement in its context with what decided each of its labels.
 *
 * @param path of its document, relative to the corpus
 * @param item the title of its agenda item; empty without
 * @param before the sentence before it, {@code after} the one after; empty without
 * @param labels act, speaker group and stance; empty where nothing was learnt
 * @param themes those that it is marked with, then the nearest of the others, by score
 */
public record StatementExplanation(
    String path,
    String item,
    String before,
    String text,
    String after,
    String proposition,
    Statement statement,
    List<LabelDecision> labels,
    List<ThemeScore> themes) {

  public StatementExplanation {
    labels = List.copyOf(labels);
    themes = List.copyOf(themes);
  }
}
