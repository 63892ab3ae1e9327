package org.mattersarising.pipeline;

import java.io.IOException;
import java.util.List;
import org.mattersarising.model.Codebook;

/** Codebooks for those who want to read one. */
public final class CodebookShelf {

  private final ModelFiles models;

  public CodebookShelf(ModelFiles models) {
    this.models = models;
  }

  /** The names of the shipped ones; the first is the default. */
  public static List<String> shipped() {
    return Codebooks.SHIPPED;
  }

  /**
   * A codebook.
   *
   * @param nameOrFile the name of a shipped one, or a file
   * @throws UsageException where there is none, or it has a mistake
   */
  public Codebook read(String nameOrFile) throws IOException {
    return Codebooks.read(models, List.of(nameOrFile)).merged();
  }
}
