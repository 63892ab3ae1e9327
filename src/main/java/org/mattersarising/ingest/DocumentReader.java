package org.mattersarising.ingest;

import java.util.function.Consumer;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.SourceDocument;

/**
 * Opens one input and decodes its text. What cannot be read is a status with its reason, never an
 * exception. Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface DocumentReader {

  /**
   * Reads one input and hands what it holds to {@code sink}: one document, or one after the other
   * where the input is an archive of many.
   */
  void read(CorpusFile file, Consumer<SourceDocument> sink);
}
