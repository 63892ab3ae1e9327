package org.mattersarising.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a file's first bytes say that it is.
 *
 * @param name such as {@code application/pdf}
 * @param reason why it is not read; empty for text
 * @param binary whether it is nothing that is known
 */
record MediaType(String name, String reason, boolean binary) {

  private static final MediaType TEXT = new MediaType("text/plain", "", false);

  /** The type of a file of these bytes. */
  static MediaType of(byte[] bytes) {
    if (starts(bytes, "%PDF-") || head(bytes).contains("%PDF-1.") && !texty(bytes)) {
      return unsupported("application/pdf", "PDF", "save it as text");
    }
    if (starts(bytes, "PK\u0003\u0004")) {
      return zip(bytes);
    }
    if (starts(bytes, "\u00d0\u00cf\u0011\u00e0")) {
      return unsupported("application/msword", "an old Word or Office document", "save it as text");
    }
    if (starts(bytes, "{\\rtf")) {
      return unsupported("application/rtf", "RTF", "save it as text");
    }
    if (starts(bytes, "\u0089PNG")
        || starts(bytes, "\u00ff\u00d8\u00ff")
        || starts(bytes, "GIF8")
        || starts(bytes, "II*\u0000")
        || starts(bytes, "MM\u0000*")) {
      return unsupported("image/*", "an image", "run text recognition over it and save the text");
    }
    if (starts(bytes, "\u001f\u008b")) {
      return unsupported("application/gzip", "a gzip archive", "unpack it");
    }
    if (TextDecoder.marked(bytes) != null) {
      return TEXT;
    }
    if (!texty(bytes)) {
      return new MediaType("application/octet-stream", "The file is not text.", true);
    }
    return html(bytes) ? unsupported("text/html", "HTML", "save the page as text") : TEXT;
  }

  private static MediaType zip(byte[] bytes) {
    String names = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (names.contains("opendocument.text")) {
      return unsupported(
          "application/vnd.oasis.opendocument.text", "an OpenDocument text", "save it as text");
    }
    if (names.contains("word/") || names.contains("[Content_Types].xml")) {
      return unsupported(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "a Word document",
          "save it as text");
    }
    return unsupported("application/zip", "a ZIP archive", "unpack it");
  }

  private static MediaType unsupported(String name, String what, String remedy) {
    return new MediaType(
        name,
        "The file is " + what + ", which this version does not read; " + remedy + " and try again.",
        false);
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

  /** Markup that begins a page; Markdown and saved text may hold tags further in. */
  private static boolean html(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    String start = head.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<?xml") && start.contains("<html")
        || start.startsWith("<head")
        || start.startsWith("<body");
  }
}
