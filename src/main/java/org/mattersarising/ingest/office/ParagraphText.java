package org.mattersarising.ingest.office;

import java.util.Locale;

/** Collects the words of one paragraph and whether all of them are bold. For one thread. */
final class ParagraphText {

  private final StringBuilder text = new StringBuilder();
  private boolean letters;
  private boolean light;

  /** Adds shown words. */
  void add(String words, boolean bold, boolean capitals) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters = true;
        light |= !bold;
      }
    }
    text.append(capitals ? words.toUpperCase(Locale.ROOT) : words);
  }

  /** Adds a sign, such as a tab, that is neither bold nor light. */
  void sign(char c) {
    text.append(c);
  }

  /** Adds the mark of a note: raised figures, which no number of the text is mistaken for. */
  void note(int number) {
    String raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(raised.charAt(digit - '0'));
    }
  }

  boolean isBold() {
    return letters && !light;
  }

  String text() {
    return text.toString();
  }
}
