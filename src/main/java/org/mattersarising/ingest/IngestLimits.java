package org.mattersarising.ingest;

/**
 * How large an input may be.
 *
 * @param maxBytes of one document; a larger one is not read
 */
public record IngestLimits(long maxBytes) {

  /** 64 MB a document: a whole year's minutes as text are under two. */
  public static final IngestLimits DEFAULT = new IngestLimits(64L * 1024 * 1024);

  public IngestLimits {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("a limit is positive: " + maxBytes);
    }
  }
}
