package org.mattersarising.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input after it was opened: what it is, and its text where it could be read.
 *
 * @param documentId the first 16 hex digits of the SHA-256 of its bytes; with {@code path} the key
 * @param path relative to the corpus, with {@code /}
 * @param mediaType by content, such as {@code text/plain}; empty where it could not be opened
 * @param bytes its size
 * @param sha256 of its bytes in hex; empty where it could not be opened
 * @param text present exactly where {@code status} is READ, DUPLICATE or NOT_MINUTES and the text
 *     was decoded
 * @param duplicateOf the path of the document that is read in its place; empty otherwise
 * @param hints what it says of itself outside of its text
 * @param warnings plain sentences, among them the reason of every status but READ
 */
public record SourceDocument(
    String documentId,
    String path,
    String mediaType,
    long bytes,
    String sha256,
    ReadStatus status,
    String duplicateOf,
    @Nullable DocumentText text,
    DocumentHints hints,
    List<String> warnings) {

  public SourceDocument {
    warnings = List.copyOf(warnings);
    if (status == ReadStatus.READ && text == null) {
      throw new IllegalArgumentException("a document that was read has a text: " + path);
    }
    if (status != ReadStatus.READ && warnings.isEmpty()) {
      throw new IllegalArgumentException("a document that was not read says why: " + path);
    }
  }

  /** A document that says nothing of itself outside of its text. */
  public SourceDocument(
      String documentId,
      String path,
      String mediaType,
      long bytes,
      String sha256,
      ReadStatus status,
      String duplicateOf,
      @Nullable DocumentText text,
      List<String> warnings) {
    this(
        documentId,
        path,
        mediaType,
        bytes,
        sha256,
        status,
        duplicateOf,
        text,
        DocumentHints.NONE,
        warnings);
  }

  /** The text of a document that was read. */
  public DocumentText readText() {
    if (text == null) {
      throw new IllegalStateException("not read: " + path);
    }
    return text;
  }

  /** Where it was published: what the user says goes before what it says of itself; or empty. */
  public String publishedAt(@Nullable DocumentMetadata sidecar) {
    return sidecar == null || sidecar.url().isEmpty() ? hints.url() : sidecar.url();
  }

  /** When it was fetched, likewise. */
  public String retrievedOn(@Nullable DocumentMetadata sidecar) {
    return sidecar == null || sidecar.retrieved().isEmpty()
        ? hints.retrieved()
        : sidecar.retrieved();
  }

  /** Under which licence: what the user says goes before what it says of itself; or empty. */
  public String licence(@Nullable DocumentMetadata sidecar) {
    return sidecar == null || sidecar.licence().isEmpty()
        ? hints.frontMatter().licence()
        : sidecar.licence();
  }

  /** Who holds the rights in it, likewise. */
  public String rightsHolder(@Nullable DocumentMetadata sidecar) {
    return sidecar == null || sidecar.rightsHolder().isEmpty()
        ? hints.frontMatter().rightsHolder()
        : sidecar.rightsHolder();
  }

  /** The same document with another copy of its text. */
  public SourceDocument with(DocumentText sameText) {
    return new SourceDocument(
        documentId, path, mediaType, bytes, sha256, status, duplicateOf, sameText, hints, warnings);
  }

  /** The same document with parts of its text withheld, and a sentence that says so. */
  public SourceDocument withheld(DocumentText masked, String warning) {
    List<String> all = new ArrayList<>(warnings);
    all.add(warning);
    return new SourceDocument(
        documentId, path, mediaType, bytes, sha256, status, duplicateOf, masked, hints, all);
  }

  /** The same document with another fate, and the reason for it. */
  public SourceDocument as(ReadStatus newStatus, String newDuplicateOf, String reason) {
    List<String> all = new ArrayList<>(warnings);
    all.add(reason);
    return new SourceDocument(
        documentId, path, mediaType, bytes, sha256, newStatus, newDuplicateOf, text, hints, all);
  }
}
