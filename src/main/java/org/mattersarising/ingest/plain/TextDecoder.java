package org.mattersarising.ingest.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes of a text to characters with LF line ends. */
public final class TextDecoder {

  private TextDecoder() {}

  /** Decodes; what had to be guessed or repaired goes into {@code warnings}. */
  public static String decode(byte[] bytes, List<String> warnings) {
    Charset marked = marked(bytes);
    String text;
    if (marked != null) {
      text = new String(bytes, 2, bytes.length - 2, marked);
      if (text.indexOf('\ufffd') >= 0) {
        warnings.add("Some characters could not be decoded.");
      }
    } else {
      text = utf8Or1252(bytes, warnings);
    }
    return normalised(text, warnings);
  }

  private static String utf8Or1252(byte[] bytes, List<String> warnings) {
    // The fast way puts this sign where it finds no UTF-8; a text may also hold it of its own.
    String fast = new String(bytes, StandardCharsets.UTF_8);
    if (fast.indexOf('\ufffd') < 0) {
      return fast.startsWith("\ufeff") ? fast.substring(1) : fast;
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      warnings.add("The text is not UTF-8; it was read as Windows-1252.");
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /** The encoding that a byte-order mark of UTF-16 names; null without one. */
  public static @org.jspecify.annotations.Nullable Charset marked(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** Line ends as LF, and a space for each control character, which no output could carry. */
  private static String normalised(String text, List<String> warnings) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
    int controls = 0;
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        out.append(c);
      } else if (c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000b') {
        out.append('\n');
      } else if (c == '\r') {
        out.append('\n');
        if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
      } else if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f'
          || Character.isSurrogate(c) && !paired(text, i)) {
        controls++;
        out.append(' ');
      } else {
        out.append(c);
      }
    }
    if (controls > 0) {
      warnings.add(controls + " control characters were read as spaces.");
    }
    return out.toString();
  }

  /** Whether a character surely stays as it is, as nearly all do. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < '\u007f'
        || c == '\n'
        || c == '\t'
        || c > '\u009f' && c < '\u2028'
        || c > '\u2029' && c < Character.MIN_SURROGATE
        || c > Character.MAX_SURROGATE;
  }

  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
