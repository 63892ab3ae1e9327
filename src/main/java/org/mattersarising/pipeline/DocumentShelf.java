package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.SourceDocument;

/**
 * Where a run puts documents that it is not working on. What comes back is the same document, whose
 * text and findings may have to be fetched. Safe for use by several threads.
 */
interface DocumentShelf {

  /** The same document with its text put away. */
  SourceDocument keep(SourceDocument document);

  /** The same document with its text and all that was found in it put away. */
  AnalysedDocument keep(AnalysedDocument document);

  /** Holds everything, for those who want the values after the run. */
  static DocumentShelf inMemory() {
    return new DocumentShelf() {
      @Override
      public SourceDocument keep(SourceDocument document) {
        return document;
      }

      @Override
      public AnalysedDocument keep(AnalysedDocument document) {
        return document;
      }
    };
  }

  /**
   * Puts documents into a file in a folder, of which nothing remains.
   *
   * @throws IOException where the file cannot be made
   */
  static FileShelf inFolder(Path folder) throws IOException {
    return FileShelf.in(folder);
  }
}
