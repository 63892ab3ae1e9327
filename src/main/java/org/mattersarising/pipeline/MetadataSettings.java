package org.mattersarising.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of {@code metadata.csv} is asked to be.
 *
 * @param corpora folders of minutes; each gets its own file, for that is where a run looks for it
 * @param out the file to write in its place; null for {@code metadata.csv} in each folder
 * @param registers CSV files with councils that are added to the shipped register
 * @param replace whether a file that is there may be replaced
 * @param threads how many documents are read at once; the result is the same for any number
 */
public record MetadataSettings(
    List<Path> corpora, @Nullable Path out, List<Path> registers, boolean replace, int threads) {

  public MetadataSettings {
    corpora = List.copyOf(corpora);
    registers = List.copyOf(registers);
    if (corpora.isEmpty()) {
      throw new UsageException("Name at least one folder of minutes.");
    }
    if (threads < 1) {
      throw new UsageException("The number of threads must be 1 or more.");
    }
    for (Path corpus : corpora) {
      if (!Files.exists(corpus)) {
        throw new UsageException("There is no folder " + corpus + ".");
      }
      if (!Files.isDirectory(corpus)) {
        throw new UsageException(
            corpus + " is no folder: name the folder of the minutes, in which metadata.csv lies.");
      }
    }
    if (out != null && corpora.size() > 1) {
      throw new UsageException(
          "--out goes with one folder only: each folder of minutes has a metadata.csv of its own.");
    }
    for (Path corpus : corpora) {
      Path file = out == null ? corpus.resolve("metadata.csv") : out;
      if (!replace && Files.exists(file)) {
        throw new UsageException(
            file
                + " is there already and stays as it is; name another file with --out, or say --force.");
      }
    }
  }

  /** The file of a folder. */
  Path file(Path corpus) {
    return out == null ? corpus.resolve("metadata.csv") : out;
  }
}
