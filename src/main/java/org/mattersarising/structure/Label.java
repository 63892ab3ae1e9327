package org.mattersarising.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a series counts by, as printed: 12, 113/17, ENVSC9, CS 41/25.
 *
 * @param text without brackets and full stops around it
 * @param parts its words and numbers
 */
record Label(String text, List<String> parts) {

  private static final Pattern PARTS =
      Pattern.compile("[^A-Za-z0-9]|(?<=[A-Za-z])(?=\\d)|(?<=\\d)(?=[A-Za-z])");

  static Label of(String text) {
    return new Label(text, List.of(PARTS.split(text)));
  }

  /** Whether one of its numbers is one more than the other's, and all else is the same. */
  boolean follows(Label before) {
    int more = 0;
    for (int i = 0; i < parts.size() && parts.size() == before.parts.size(); i++) {
      String part = parts.get(i);
      String last = before.parts.get(i);
      if (!part.equals(last)) {
        boolean numbers = part.matches("\\d{1,4}") && last.matches("\\d{1,4}");
        if (!numbers || Integer.parseInt(part) != Integer.parseInt(last) + 1) {
          return false;
        }
        more++;
      }
    }
    return more == 1;
  }

  /** What it looks like, whatever its numbers are. */
  String shape() {
    return text.replaceAll("\\d{1,6}", "#");
  }
}
