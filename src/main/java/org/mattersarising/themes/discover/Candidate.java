package org.mattersarising.themes.discover;

import java.util.List;
import java.util.Map;
import org.mattersarising.model.TextSpan;

/**
 * A statement that may belong to a theme nobody listed.
 *
 * @param id of the statement
 * @param documentId what is drawn as one when stability is tried
 * @param councilId whose matter it is; empty where nobody knows
 * @param text the words of its proposition
 * @param names where {@code text} names people, their offices, councils and other bodies
 * @param words the words that say which matter is meant, as stems with weights, in their order
 * @param vector the meaning of its proposition, of length one; not copied: nobody may change it
 */
@SuppressWarnings("ArrayRecordComponent") // hundreds of floats a statement: a list would box them
public record Candidate(
    String id,
    String documentId,
    String councilId,
    String text,
    List<TextSpan> names,
    Map<String, Double> words,
    float[] vector) {

  public Candidate {
    names = List.copyOf(names);
    for (TextSpan name : names) {
      if (name.end() > text.length()) {
        throw new IllegalArgumentException("a name outside of the text: " + name);
      }
    }
  }
}
