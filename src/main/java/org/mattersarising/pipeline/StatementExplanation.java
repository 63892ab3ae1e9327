package org.mattersarising.pipeline;

import java.util.List;
import org.mattersarising.model.Statement;

/**
 * A statement in its context with what decided each of its labels.
 *
 * @param path of its document, relative to the corpus
 * @param item the title of its agenda item; empty without
 * @param before the sentence before it, {@code after} the one after; empty without
 * @param decisions act, speaker group and stance where anything was learnt of them, then the themes
 *     that it is marked with and the nearest of the others, by score
 */
public record StatementExplanation(
    String path,
    String item,
    String before,
    String text,
    String after,
    String proposition,
    Statement statement,
    List<Decision> decisions) {

  public StatementExplanation {
    decisions = List.copyOf(decisions);
  }

  /**
   * How one label was decided.
   *
   * @param value what was chosen, with its score
   * @param other the next best with its score; of a theme the threshold
   * @param because what decided, a line each
   */
  public record Decision(
      String label,
      String value,
      double score,
      String other,
      double otherScore,
      List<String> because) {

    public Decision {
      because = List.copyOf(because);
    }
  }
}
