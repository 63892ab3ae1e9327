package org.mattersarising.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.mattersarising.model.DocumentHints;

/**
 * Streams the documents that one file packs together, one at a time: what the sink does not keep is
 * not held. Implementations are immutable, safe for use by several threads.
 */
@FunctionalInterface
public interface ArchiveReader {

  /**
   * Hands every document of the archive to {@code sink} in the order in which they lie there.
   * Folders, and what no reader could want (a crawl's requests, its own records), are passed over.
   *
   * @throws IOException where the archive breaks off or is none; what came before was handed over
   */
  void read(InputStream in, ExtractionLimits limits, Consumer<Entry> sink) throws IOException;

  /** One document of an archive. */
  sealed interface Entry {

    /**
     * Its name within the archive with {@code /}: never absolute, without {@code ..}, and the only
     * one of that name.
     */
    String name();

    /** A document with its bytes. */
    record Opened(String name, RawDocument raw, DocumentHints hints) implements Entry {}

    /** A document that cannot be taken out, and why. */
    record Closed(String name, Extraction.Refused refusal) implements Entry {}
  }
}
