package org.mattersarising.ingest.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.ingest.format.TextBuilder;

/** Collects the pieces of a line, and knows whether all of it stood out. For one thread. */
final class LineWriter {

  private static final int LONGEST_HEADING = 200;

  /** Word writes a list's bullet as a letter of a symbol font and a few hard spaces. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^[\\s\\u00a0]*+(?:[\\u00b7\\u2022\\uf0b7\\uf0a7\\uf0d8\\uf0fc\\u25cf\\u25aa][\\s\\u00a0]*+"
              + "|[o\\u00a7\\u00d8vq\\u00fc\\u2013-](?=\\u00a0{2}|[ \\n]?\\u00a0[\\s\\u00a0])[\\s\\u00a0]*+)");

  /** What a bullet can begin with; most lines begin otherwise, and need no expression. */
  private static final String BULLETS =
      "\u00b7\u2022\uf0b7\uf0a7\uf0d8\uf0fc\u25cf\u25aao\u00a7\u00d8vq\u00fc\u2013-";

  private static final int LONGEST_SIZE = 80;

  private static final Pattern FILE_SIZE =
      Pattern.compile(
          "(?i)[\\s\\u00a0]{0,3}(?:\\bpdf icon\\b[\\s\\u00a0]{0,3})?[(\\[]?(?:\\b(?:pdf|docx?|xlsx?|pptx?|rtf|odt|zip)\\b)?"
              + "[,:;\\s\\u00a0]{0,3}\\b\\d{1,6}(?:\\.\\d{1,3})?[\\s\\u00a0]?(?:[kmg]b|bytes)\\b[)\\]]?[\\s\\u00a0]{0,9}$");

  private final TextBuilder text;
  private final StringBuilder line = new StringBuilder();
  private String marker = "";
  private boolean linked;
  private boolean standing;
  private boolean plain;

  LineWriter(TextBuilder text) {
    this.text = text;
  }

  int written() {
    return text.length();
  }

  /** Adds characters; {@code stands} where they are bold or underlined. */
  void add(String piece, boolean stands) {
    line.append(piece);
    if (stands && !standing) {
      standing = hasWord(piece);
    } else if (!stands && !plain) {
      plain = hasWord(piece);
    }
  }

  private static boolean hasWord(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if (Character.isLetterOrDigit(piece.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The number or bullet that goes before the next line with anything on it. */
  void marker(String next) {
    flush();
    marker = next;
  }

  /** A number that found no line stands alone on one. */
  void markerAlone() {
    String alone = marker;
    marker = "";
    flush();
    if (!alone.isEmpty()) {
      text.line(alone);
    }
  }

  /** A marker that found no line has nothing to mark. */
  void dropMarker() {
    marker = "";
  }

  /** The line holds a link: the size of a file may stand at its end. */
  void linked() {
    linked = true;
  }

  /** Whether nothing stands on the line so far. */
  boolean empty() {
    return isBlank(line, false);
  }

  void gap() {
    flush();
    // A list's entry may begin with a paragraph: its number belongs to it, not above it.
    if (marker.isEmpty()) {
      text.gap();
    }
  }

  /** Ends the line. */
  void flush() {
    end(standing && !plain && line.length() <= LONGEST_HEADING && marker.isEmpty());
  }

  /** Ends the line, which is a heading. */
  void heading() {
    end(line.length() <= 2 * LONGEST_HEADING);
  }

  private void end(boolean heading) {
    if (line.isEmpty()) {
      begin();
      return;
    }
    String content = marker.isEmpty() ? bullet(line.toString()) : line.toString();
    if (linked) {
      // It stands at the end, and no size is longer than that.
      int from = Math.max(0, content.length() - LONGEST_SIZE);
      Matcher size =
          FILE_SIZE.matcher(content).region(from, content.length()).useTransparentBounds(true);
      content = size.find() ? content.substring(0, size.start()) : content;
    }
    if (!isBlank(content, true)) {
      // Entries with a marker of their own, typed or Word's, need no second one.
      String whole = OwnMarker.begins(content, marker) ? content : marker + content;
      if (heading) {
        text.heading(whole);
      } else {
        text.line(whole);
      }
      marker = "";
    }
    begin();
  }

  private void begin() {
    line.setLength(0);
    standing = false;
    plain = false;
    linked = false;
  }

  private static boolean isBlank(CharSequence content, boolean hardSpacesToo) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (!Character.isWhitespace(c) && !(hardSpacesToo && c == '\u00a0')) {
        return false;
      }
    }
    return true;
  }

  private static String bullet(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c > ' ' && c != '\u00a0') {
        if (BULLETS.indexOf(c) < 0) {
          return content;
        }
        break;
      }
    }
    Matcher m = BULLET.matcher(content);
    return m.find() && m.end() < content.length() ? "• " + content.substring(m.end()) : content;
  }
}
