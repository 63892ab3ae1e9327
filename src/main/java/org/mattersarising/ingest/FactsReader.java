package org.mattersarising.ingest;

import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.SourceDocument;

/**
 * Finds out who met, when, and how much of it a document holds. Implementations are safe for use by
 * several threads.
 */
@FunctionalInterface
public interface FactsReader {

  /**
   * Reads the facts of a document with a text.
   *
   * @param sidecar what the user says of it; wins over the text
   */
  DocumentFacts read(SourceDocument document, DocumentMetadata sidecar);
}
