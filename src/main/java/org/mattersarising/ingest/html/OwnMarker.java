package org.mattersarising.ingest.html;

import java.util.regex.Pattern;

/** Whether a list's entry begins with a number or bullet that somebody typed. */
final class OwnMarker {

  private static final Pattern TYPED =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxlIVXL]{1,6})[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,3}\\.?|[•·▪◦–-])[\\s\\u00a0]");

  private OwnMarker() {}

  static boolean begins(String content, String marker) {
    if (marker.isEmpty()) {
      return true;
    }
    String plain = content.replace('\u00a0', ' ').strip();
    return plain.startsWith(marker) || TYPED.matcher(plain).lookingAt();
  }
}
