package org.mattersarising.ingest.pdf;

import java.text.Normalizer;

/** What a sign of the file stands for in plain text. */
final class Signs {

  /** What the usual fonts of signs have under codes for private use, and under letters. */
  private static final String BULLETS =
      "\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8\uf076\uf06e\uf071\uf0e0\uf02d";

  private Signs() {}

  static String plain(String text, boolean symbolFont) {
    if (text.length() == 1) {
      char c = text.charAt(0);
      if (c > ' ' && c < 0x7f && !symbolFont) {
        return text;
      }
      if (BULLETS.indexOf(c) >= 0 || c == '\u2022' || c == '\u25cf' || c == '\u2219') {
        return "•";
      }
      if (symbolFont
          && (c == '\u00b7'
              || c == '\u00a7'
              || c == '\u00d8'
              || c == '\u00fc'
              || c == 'v'
              || c == 'n')) {
        return "•";
      }
      if (c >= '\ufb00' && c <= '\ufb06') {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
      if (c == '\u00a0' || c == '\u2007' || c == '\u202f') {
        return " ";
      }
      return Character.isISOControl(c) || c == '\ufffd' ? "" : text;
    }
    return text;
  }

  /** Whether no reader could make anything of it: a code for private use, or no code at all. */
  static boolean unreadable(String text) {
    if (text.isEmpty()) {
      return true;
    }
    int c = text.codePointAt(0);
    return c == 0xfffd || Character.getType(c) == Character.PRIVATE_USE && BULLETS.indexOf(c) < 0;
  }
}
