package org.mattersarising.ingest;

/** A file beside the corpus has a mistake; the message names file, line and column. */
public final class MetadataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MetadataException(String message) {
    super(message);
  }

  public MetadataException(String message, Throwable cause) {
    super(message, cause);
  }
}
