package org.mattersarising.model;

import java.nio.file.Path;

/**
 * One input before it is opened.
 *
 * @param path relative to the corpus, with {@code /}; the name that outputs use
 * @param location where it lies
 */
public record CorpusFile(String path, Path location) implements Comparable<CorpusFile> {

  public CorpusFile {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a corpus file needs a path");
    }
  }

  @Override
  public int compareTo(CorpusFile other) {
    return path.compareTo(other.path);
  }
}
