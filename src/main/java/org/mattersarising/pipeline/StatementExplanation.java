package org.mattersarising.pipeline;

import java.util.List;
import org.mattersarising.model.Statement;

/**
 * A statement in its context with what decided each of its labels.
 *
 * @param path of its document, relative to the corpus
 * @param item the title of its agenda item; empty without
 * @param before the sentence before it, {@code after} the one after; empty without
 * @param names what it names that a register could know, in order of the text
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
    List<Name> names,
    List<Decision> decisions) {

  public StatementExplanation {
    names = List.copyOf(names);
    decisions = List.copyOf(decisions);
  }

  /**
   * A council or organisation and what it was linked to, or a short title and the fuller one that
   * the item gave before it.
   *
   * @param type its type's name
   * @param linkedId empty where the text cannot tell which one is meant
   * @param method how it was linked; empty without a link
   * @param candidates the ids that an unlinked name could stand for
   */
  public record Name(
      String text, String type, String linkedId, String method, List<String> candidates) {

    public Name {
      candidates = List.copyOf(candidates);
    }
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
