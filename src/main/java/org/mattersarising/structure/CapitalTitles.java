package org.mattersarising.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.structure.Marker.Style;

/** Titles in capitals with running text behind them on the same line. */
final class CapitalTitles {

  private static final Pattern DASH = Pattern.compile("\\s[–—-]{1,2}\\s{1,9}");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern VERB =
      Pattern.compile("\\b(?:was|were|had|is|are|be|reported|asked|noted|agreed|resolved)\\b");
  private static final Pattern NOTHING = Pattern.compile("(?:None|Nil)\\b");
  private static final int LONGEST = 240;
  private static final int FEWEST_LETTERS = 5;
  private static final int SURE_LETTERS = 8;
  private static final int FEWEST_LINES = 3;

  private CapitalTitles() {}

  /** Where a sentence begins behind a title in capitals and a dash, or -1. */
  static int dash(String s) {
    Matcher m = DASH.matcher(s);
    while (m.find() && m.start() <= LONGEST) {
      if (!Titles.capitals(s.substring(0, m.start()))) {
        return -1;
      }
      if (m.end() < s.length() && sentence(s.substring(m.end()))) {
        return m.end();
      }
    }
    return -1;
  }

  /** Where a sentence begins right behind a title in capitals, or -1. */
  static int words(String s) {
    return words(s, FEWEST_LETTERS);
  }

  private static int words(String s, int fewest) {
    Matcher m = WORD.matcher(s);
    int letters = 0;
    String last = "";
    int lastFrom = -1;
    while (m.find() && m.start() <= LONGEST) {
      String word = m.group();
      if (word.chars().anyMatch(Character::isLowerCase)) {
        // "A" and "I" begin the sentence, they do not end a title.
        int from = last.equals("A") || last.equals("I") ? lastFrom : m.start();
        boolean title = letters >= fewest && Character.isUpperCase(s.charAt(from));
        return title && sentence(s.substring(from)) ? from : -1;
      }
      if (letters >= fewest && resolves(s.substring(m.start()))) {
        return m.start();
      }
      letters += (int) word.chars().filter(Character::isLetter).count();
      last = word;
      lastFrom = m.start();
    }
    return -1;
  }

  /** Whether it is a resolution's word with its words behind it, and not the title's. */
  private static boolean resolves(String s) {
    String[] words = s.split("\\s+", 3);
    return words.length > 1
        && words[1].chars().anyMatch(Character::isLowerCase)
        && Wording.resolution(s);
  }

  /** Whether the numbered lines of a document begin so: more than an acronym or two would. */
  static boolean usual(List<TextLine> lines, String text) {
    int found = 0;
    for (TextLine line : lines) {
      Marker marker = Marker.of(text, line.start(), line.end());
      if (marker != null
          && (marker.style() == Style.DOTTED || marker.style() == Style.BARE)
          && words(text.substring(marker.content(), line.end()), SURE_LETTERS) > 0) {
        found++;
      }
    }
    return found >= FEWEST_LINES;
  }

  private static boolean sentence(String s) {
    String[] words = s.split("\\s+", 5);
    boolean mixed =
        words[0].chars().anyMatch(Character::isLowerCase)
            || words.length > 1 && words[1].chars().anyMatch(Character::isLowerCase);
    return NOTHING.matcher(s).lookingAt()
        || mixed
            && words.length >= 4
            && (".;:".indexOf(s.charAt(s.length() - 1)) >= 0
                || s.length() > 120
                || VERB.matcher(s).find());
  }
}
