package org.mattersarising.model;

import java.util.List;

/**
 * The vectors of one document.
 *
 * @param all of counted statements that have one, by ascending statement
 */
public record SentenceVectors(List<SentenceVector> all) {

  public SentenceVectors {
    all = List.copyOf(all);
  }
}
