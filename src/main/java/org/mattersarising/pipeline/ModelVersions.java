package org.mattersarising.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.model.Codebook;
import org.mattersarising.themes.EncoderModel;

/** The versions of the models that a run without options uses. */
public final class ModelVersions {

  /** Name to version, in alphabetical order. */
  public Map<String, String> all() throws IOException {
    ModelFiles models = new ModelFiles(null, null);
    Map<String, String> versions = new TreeMap<>();
    for (String name : Codebooks.SHIPPED) {
      Codebook codebook = Codebooks.read(models, List.of(name)).merged();
      versions.put("codebook " + codebook.id(), codebook.version());
    }
    EntityModels.read(models).ifPresent(n -> versions.put("names", n.version()));
    versions.put("register", Registers.version(models));
    versions.put("statement model", StatementReading.of(models).name());
    versions.put("sentence model", EncoderModel.load().name());
    return versions;
  }
}
