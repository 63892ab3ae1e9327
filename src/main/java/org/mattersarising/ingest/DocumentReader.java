package org.mattersarising.ingest;

import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.SourceDocument;

/**
 * Opens one input and decodes its text. What cannot be read is a status with its reason, never an
 * exception. Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface DocumentReader {

  /** Reads one input. */
  SourceDocument read(CorpusFile file);
}
