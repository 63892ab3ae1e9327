package org.mattersarising.train;

import java.util.List;

/**
 * The statements of one file: one invented council, committee and clerk.
 *
 * @param name of the file without its ending
 * @param codebook the codebook whose themes are marked
 * @param weight how often its statements count when acts are learnt, 1 to 9: more where the set has
 *     few of a kind of minutes that is common; such a file teaches acts and speakers, not stances
 */
public record TrainingDocument(
    String name,
    String council,
    String committee,
    String codebook,
    int weight,
    List<TrainingStatement> statements) {

  public TrainingDocument {
    if (weight < 1) {
      throw new IllegalArgumentException("a weight is 1 or more: " + weight);
    }
    statements = List.copyOf(statements);
  }
}
