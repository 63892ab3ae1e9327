package org.mattersarising.ingest.html;

import java.util.Locale;

/** What a style says of the weight of its letters. */
enum FontWeight {
  BOLD,
  PLAIN,
  UNSAID;

  static FontWeight of(String style) {
    String css = style.toLowerCase(Locale.ROOT).replace(" ", "");
    int at = css.indexOf("font-weight:");
    if (at < 0) {
      return UNSAID;
    }
    String weight = css.substring(at + "font-weight:".length());
    return weight.startsWith("bold") || weight.matches("(?s)[6-9]00.*") ? BOLD : PLAIN;
  }
}
