package org.mattersarising.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.mattersarising.ingest.plain.TextDecoder;

/** What a file's first bytes say that it is; its name has no say. */
enum MediaType {
  TEXT("text/plain", ""),
  HTML("text/html", ""),
  PDF("application/pdf", ""),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ""),
  ODT("application/vnd.oasis.opendocument.text", ""),
  DOC("application/msword", ""),
  ZIP("application/zip", ""),
  WARC("application/warc", ""),
  OFFICE(
      "application/x-ole-storage",
      "The file is an old Office file that is no Word document; save it as text and try again."),
  SHEET(
      "application/vnd.openxmlformats-officedocument",
      "The file is a spreadsheet or a presentation; save its text and try again."),
  RTF("application/rtf", "The file is RTF; save it as a Word document or as text and try again."),
  IMAGE("image/*", "The file is an image; run text recognition (OCR) over it and save the text."),
  GZIP("application/gzip", "The file is a gzip archive of no web crawl; unpack it and try again."),
  UNKNOWN("application/octet-stream", "The file is not text.");

  private static final int HEAD = 4096;
  private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype html|html|head|body)\\b");
  private static final Pattern HTML_TAG = Pattern.compile("(?i)<html\\b");
  private static final Pattern PIECE =
      Pattern.compile(
          "(?i)<(?:title|meta|link|style|script|div|main|article|aside|section|header|nav|form|button|table|[ou]l|dl|span|h[1-6]|p)\\b");

  /** The end of an element, or a character reference, which only mark-up has. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)</(?:p|div|td|tr|li|h[1-6]|title|style|script|span)>"
              + "|&(?:[a-z]{2,8}|#\\d{2,5}|#x[0-9a-f]{2,4});");

  private final String label;
  private final String reason;

  MediaType(String label, String reason) {
    this.label = label;
    this.reason = reason;
  }

  /** Such as {@code application/pdf}. */
  String label() {
    return label;
  }

  /** Why it is not read; empty for what is. */
  String reason() {
    return reason;
  }

  /** The type of a file of these bytes; the first 64 KB of a larger one are enough. */
  static MediaType of(byte[] bytes) {
    if (starts(bytes, "%PDF-") || head(bytes).contains("%PDF-1.") && !texty(bytes)) {
      return PDF;
    }
    if (starts(bytes, "PK\u0003\u0004")) {
      return zip(bytes);
    }
    if (starts(bytes, "\u00d0\u00cf\u0011\u00e0")) {
      return word(bytes) ? DOC : OFFICE;
    }
    if (starts(bytes, "{\\rtf")) {
      return RTF;
    }
    if (starts(bytes, "\u0089PNG")
        || starts(bytes, "\u00ff\u00d8\u00ff")
        || starts(bytes, "GIF8")
        || starts(bytes, "II*\u0000")
        || starts(bytes, "MM\u0000*")) {
      return IMAGE;
    }
    if (starts(bytes, "WARC/")) {
      return WARC;
    }
    if (starts(bytes, "\u001f\u008b")) {
      return unpacked(bytes).startsWith("WARC/") ? WARC : GZIP;
    }
    Charset marked = TextDecoder.marked(bytes);
    if (marked != null) {
      return html(new String(bytes, 0, Math.min(bytes.length, HEAD), marked)) ? HTML : TEXT;
    }
    if (!texty(bytes)) {
      return UNKNOWN;
    }
    return html(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1))
        ? HTML
        : TEXT;
  }

  /** The names with which the packages of office files begin. */
  private static final String PACKAGE =
      "(?s)(?:mimetype|\\[Content_Types\\]\\.xml|_rels/|word/|xl/|ppt/|docProps/|customXml/"
          + "|META-INF/|content\\.xml|styles\\.xml|meta\\.xml|settings\\.xml|Configurations2/"
          + "|Thumbnails/|Pictures/|\\[trash\\]/|docMetadata/).*";

  private static MediaType zip(byte[] bytes) {
    String names = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (!names.substring(Math.min(30, names.length())).matches(PACKAGE)) {
      // An archive may hold an office file as it is, whose own names then follow.
      return ZIP;
    }
    if (names.contains("opendocument.text")) {
      return ODT;
    }
    if (names.contains("opendocument.")) {
      return SHEET;
    }
    if (names.contains("[Content_Types].xml")
        || names.contains("_rels/.rels")
        || names.contains("docProps/")) {
      String all = new String(bytes, StandardCharsets.ISO_8859_1);
      return all.contains("word/") ? DOCX : SHEET;
    }
    return names.contains("word/document.xml") ? DOCX : ZIP;
  }

  /**
   * Whether an OLE file has the stream that every Word document has (its name is UTF-16), or the
   * one in which a newer file with a password lies.
   */
  private static boolean word(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains("W\u0000o\u0000r\u0000d\u0000D\u0000o\u0000c\u0000")
        || all.contains("E\u0000n\u0000c\u0000r\u0000y\u0000p\u0000t\u0000e\u0000d\u0000P\u0000");
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
  }

  /** Whether control bytes are rare enough for a text: a few strays come with copied pages. */
  private static boolean texty(byte[] bytes) {
    int controls = 0;
    int nulls = 0;
    for (byte b : bytes) {
      int c = b & 0xff;
      if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0b && c != 0x1a) {
        controls++;
        if (c == 0) {
          nulls++;
        }
      }
    }
    return controls * 100L <= bytes.length && nulls * 1000L <= bytes.length;
  }

  /** The first bytes of what a gzip file packs. */
  private static String unpacked(byte[] bytes) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  /** Markup that begins a page; Markdown and saved text may hold tags further in. */
  private static boolean html(String head) {
    String start = head.replaceFirst("^(?:\u00ef\u00bb\u00bf|\ufeff)", "").stripLeading();
    while (start.startsWith("<!--") && start.contains("-->")) {
      start = start.substring(start.indexOf("-->") + 3).stripLeading();
    }
    if (PAGE.matcher(start).lookingAt()
        || start.startsWith("<?xml") && HTML_TAG.matcher(start).find()) {
      return true;
    }
    // A piece of a page, such as an article without its site.
    if (!PIECE.matcher(start).lookingAt()) {
      return false;
    }
    Matcher markup = MARKUP.matcher(start);
    int found = 0;
    while (found < 4 && markup.find()) {
      found++;
    }
    return found == 4;
  }
}
