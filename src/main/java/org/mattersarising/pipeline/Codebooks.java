package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.ContentId;
import org.mattersarising.themes.CodebookException;
import org.mattersarising.themes.CodebookReader;

/** Finds a codebook by the name of a shipped one or as a file. */
final class Codebooks {

  /** The names of the shipped codebooks. */
  static final List<String> SHIPPED =
      List.of("childrens-services", "adult-social-care", "housing", "parish-town");

  private Codebooks() {}

  /** A codebook with the hash of its file. */
  record Chosen(Codebook codebook, String sha256) {}

  /**
   * Reads a codebook.
   *
   * @param nameOrFile a shipped name, or a file that ends in {@code .yaml} or {@code .yml} or
   *     exists
   * @throws UsageException where there is none, or it has a mistake: file, line and column are
   *     named
   */
  static Chosen read(ModelFiles models, String nameOrFile) throws IOException {
    Path file = Path.of(nameOrFile);
    byte[] yaml;
    if (Files.isRegularFile(file)) {
      if (Files.size(file) > CodebookReader.MOST_BYTES) {
        throw new UsageException("The codebook " + file + " is larger than a codebook can be.");
      }
      yaml = Files.readAllBytes(file);
    } else {
      yaml =
          nameOrFile.matches("[a-z0-9-]+")
              ? models.read("themes/" + nameOrFile + ".yaml").orElseThrow(() -> none(nameOrFile))
              : missing(nameOrFile);
    }
    try {
      return new Chosen(new CodebookReader().read(yaml, nameOrFile), ContentId.sha256(yaml));
    } catch (CodebookException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static byte[] missing(String nameOrFile) {
    throw none(nameOrFile);
  }

  private static UsageException none(String nameOrFile) {
    return new UsageException(
        "There is no codebook "
            + nameOrFile
            + ": name a YAML file, or one of "
            + String.join(", ", SHIPPED)
            + ".");
  }
}
