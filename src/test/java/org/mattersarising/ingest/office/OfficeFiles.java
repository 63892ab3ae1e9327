package org.mattersarising.ingest.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.model.DocumentText;

/** Office files for tests, put together from their parts. */
final class OfficeFiles {

  private OfficeFiles() {}

  /**
   * The same invented minutes, saved by an office program as {@code doc}, {@code docx}, {@code
   * odt}.
   */
  static byte[] saved(String ending) throws IOException {
    try (InputStream in = OfficeFiles.class.getResourceAsStream("minutes." + ending)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A DOCX of a body and, where not empty, styles and numbering. */
  static byte[] docx(String body, String styles, String numbering) throws IOException {
    String w = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\""
            + rel
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Id=\"a\" Type=\""
            + rel
            + "styles\" Target=\"styles.xml\"/><Relationship Id=\"b\" Type=\""
            + rel
            + "numbering\" Target=\"numbering.xml\"/></Relationships>");
    parts.put("word/styles.xml", "<w:styles" + w + ">" + styles + "</w:styles>");
    parts.put("word/numbering.xml", "<w:numbering" + w + ">" + numbering + "</w:numbering>");
    parts.put(
        "word/document.xml", "<w:document" + w + "><w:body>" + body + "</w:body></w:document>");
    return zip(parts);
  }

  static byte[] docx(String body) throws IOException {
    return docx(body, "", "");
  }

  /** An ODT of a body and automatic styles. */
  static byte[] odt(String body, String styles) throws IOException {
    String names =
        " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" xmlns:fo=\"f\""
            + " xmlns:draw=\"d\"";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content"
            + names
            + "><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    return zip(parts);
  }

  /** A paragraph of WordprocessingML. */
  static String p(String words) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
  }

  /** A paragraph of a list. */
  static String item(int list, int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  static Extraction read(TextExtractor extractor, byte[] bytes) {
    return extractor.extract(new RawDocument(bytes), ExtractionLimits.DEFAULT);
  }

  static DocumentText text(TextExtractor extractor, byte[] bytes) {
    Extraction read = read(extractor, bytes);
    if (read instanceof Extraction.Text text) {
      return text.text();
    }
    throw new AssertionError(read);
  }
}
