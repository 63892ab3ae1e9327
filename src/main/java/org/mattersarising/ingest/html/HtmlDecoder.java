package org.mattersarising.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.plain.TextDecoder;

/**
 * Bytes of a page to characters: by the byte-order mark, then by what came with the bytes, then by
 * what the page says of itself, as in the WHATWG's Encoding and HTML standards; else as text.
 */
final class HtmlDecoder {

  /** Browsers look no further than 1024 bytes; pages with a licence above their head exist. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\b[^<>]{0,300}?\\b(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([a-z0-9_:.-]{2,40})");

  private HtmlDecoder() {}

  static String decode(RawDocument raw, List<String> warnings) {
    byte[] bytes = raw.bytes();
    boolean utf8 =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    Charset charset = utf8 || TextDecoder.marked(bytes) != null ? null : charset(raw.charset());
    if (charset == null && !utf8) {
      Matcher m = DECLARED.matcher(head(bytes));
      charset = m.find() ? declared(m.group(1)) : null;
    }
    // UTF-8 is tried in any case: where the bytes are not, they are Windows-1252 as a rule.
    return charset == null || charset.equals(StandardCharsets.UTF_8)
        ? TextDecoder.decode(bytes, warnings)
        : new String(bytes, charset);
  }

  /** A page that could be searched for its declaration is not UTF-16, whatever it declares. */
  private static @Nullable Charset declared(String name) {
    Charset charset = charset(name);
    return charset != null && charset.name().startsWith("UTF-16")
        ? StandardCharsets.UTF_8
        : charset;
  }

  /** What browsers take a name for; null where nobody knows it. */
  private static @Nullable Charset charset(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return null;
    }
    if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
      return Charset.forName("windows-1252");
    }
    try {
      return Charset.forName(plain);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }
}
