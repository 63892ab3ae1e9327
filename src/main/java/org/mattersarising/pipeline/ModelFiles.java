package org.mattersarising.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where codebooks, registers and trained models are looked up: the folder of the option, then
 * {@code models} under {@code MATTERS_HOME}, then the jar. Safe for use by several threads.
 */
public final class ModelFiles {

  private final List<Path> folders;

  /**
   * @param option the folder that the user names; null without one
   * @param home the value of {@code MATTERS_HOME}; null where it is not set
   * @throws UsageException where the folder of the option is not there
   */
  public ModelFiles(@Nullable Path option, @Nullable String home) {
    List<Path> all = new ArrayList<>();
    if (option != null) {
      if (!Files.isDirectory(option)) {
        throw new UsageException("There is no folder " + option + " of models.");
      }
      all.add(option);
    }
    if (home != null && !home.isBlank()) {
      all.add(Path.of(home, "models"));
    }
    this.folders = List.copyOf(all);
  }

  /**
   * The bytes of a model file.
   *
   * @param name relative to the folder of models, with {@code /}
   */
  public Optional<byte[]> read(String name) throws IOException {
    for (Path folder : folders) {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder) && Files.isRegularFile(file)) {
        return Optional.of(Files.readAllBytes(file));
      }
    }
    try (InputStream in = ModelFiles.class.getResourceAsStream("/models/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** The bytes of a model file that must be there. */
  public byte[] require(String name) throws IOException {
    return read(name).orElseThrow(() -> new UsageException("There is no model file " + name + "."));
  }
}
