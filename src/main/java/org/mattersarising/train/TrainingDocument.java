package org.mattersarising.train;

import java.util.List;

/**
 * The statements of one file: one invented council, committee and clerk.
 *
 * @param name of the file without its ending
 * @param codebook the codebook whose themes are marked
 */
public record TrainingDocument(
    String name,
    String council,
    String committee,
    String codebook,
    List<TrainingStatement> statements) {

  public TrainingDocument {
    statements = List.copyOf(statements);
  }
}
