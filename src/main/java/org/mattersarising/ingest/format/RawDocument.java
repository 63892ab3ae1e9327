package org.mattersarising.ingest.format;

/**
 * The bytes of one document as they lie there.
 *
 * @param bytes not changed by anyone
 * @param charset what the outside says that they are encoded in, such as an HTTP header of a crawl;
 *     empty where it says nothing
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes are handed on, never compared.
public record RawDocument(byte[] bytes, String charset) {

  /** Bytes of which nothing else is known. */
  public RawDocument(byte[] bytes) {
    this(bytes, "");
  }
}
