package org.mattersarising.ingest.format;

/**
 * Turns the bytes of one format into the text that all offsets count in.
 *
 * <p>The text is what a careful person would type from the page: one paragraph, list entry or table
 * row a line (a table's cells separated by {@code " | "}), an empty line between paragraphs, the
 * numbers and bullets that the page shows, words that a line end cut put together, LF line ends, no
 * mark-up. Running heads, feet and page numbers stand after {@link
 * org.mattersarising.model.TextLayout#bodyEnd()}, where nobody reads them as minutes and everybody
 * can look them up.
 *
 * <p>To add a format: write an implementation in a package of its own under {@code ingest}, let
 * {@code MediaType} tell it by its first bytes, name it in {@code FormatDocumentReader}, and let
 * its test extend {@code TextExtractorContract}. Implementations are immutable, safe for use by
 * several threads, never follow a reference out of the bytes, and answer with a {@link
 * Extraction.Refused} where the bytes are broken, encrypted or beyond the limits; they do not
 * throw.
 */
@FunctionalInterface
public interface TextExtractor {

  /** The text of {@code raw}, or why there is none. */
  Extraction extract(RawDocument raw, ExtractionLimits limits);
}
