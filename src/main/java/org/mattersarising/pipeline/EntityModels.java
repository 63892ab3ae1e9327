package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mattersarising.annotate.mention.EntityModel;

/** Reads the model of names that a run uses beside the rules. */
final class EntityModels {

  private EntityModels() {}

  /** The shipped model, or the one looked up before it; empty where there is none. */
  static Optional<EntityModel> read(ModelFiles models) throws IOException {
    Optional<byte[]> file = models.read(EntityTraining.FILE);
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(EntityModel.read(new String(file.get(), StandardCharsets.UTF_8)));
  }
}
