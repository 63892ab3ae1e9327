package org.mattersarising.structure;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.mattersarising.structure.Marker.Style;

/**
 * References of several parts that count on by one, as those of items do. Those of planning
 * applications leap, however many a parish's minutes list.
 */
final class SerialCount {

  private static final int FEWEST = 3;
  private static final Pattern PARTS =
      Pattern.compile("[^A-Za-z0-9]|(?<=[A-Za-z])(?=\\d)|(?<=\\d)(?=[A-Za-z])");

  private String[] last = {};
  private String shape = "";
  private int all;
  private int next;

  void line(String text, TextLine line) {
    Marker marker = Marker.of(text, line.start(), line.end());
    if (marker == null || marker.style() != Style.SERIAL) {
      return;
    }
    String[] parts = PARTS.split(marker.label());
    all++;
    if (follows(parts)) {
      next++;
      shape = shape(marker);
    }
    last = parts;
  }

  /** Whether one number is one more, and all else is the same. */
  private boolean follows(String[] parts) {
    int more = 0;
    for (int i = 0; i < parts.length && parts.length == last.length; i++) {
      if (!parts[i].equals(last[i])) {
        boolean numbers = parts[i].matches("\\d{1,4}") && last[i].matches("\\d{1,4}");
        if (!numbers || Integer.parseInt(parts[i]) != Integer.parseInt(last[i]) + 1) {
          return false;
        }
        more++;
      }
    }
    return more == 1 && !Arrays.equals(parts, last);
  }

  /** Whether a reference is of the shape of those that count on. */
  boolean likes(Marker marker) {
    return marker.style() != Style.SERIAL || shape(marker).equals(shape);
  }

  private static String shape(Marker marker) {
    return marker.label().replaceAll("\\d{1,6}", "#");
  }

  boolean counts() {
    return next >= FEWEST - 1 && next * 2 >= all;
  }
}
