package org.mattersarising.ingest.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts words together that a line end cut. Whether the hyphen is the word's own is asked of the
 * document first: it may have the word elsewhere, whole or with its hyphen. Immutable.
 */
final class LineEnds {

  /** What is hyphened to a word that begins small. */
  private static final Set<String> KEEP =
      Set.of(
          "sub",
          "co",
          "non",
          "self",
          "well",
          "multi",
          "ex",
          "pre",
          "post",
          "cross",
          "mid",
          "half",
          "long",
          "short",
          "high",
          "low",
          "part",
          "full",
          "vice",
          "anti",
          "inter",
          "semi",
          "quasi",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "first",
          "second",
          "third",
          "year",
          "day",
          "on",
          "in",
          "up",
          "follow",
          "follow-up",
          "decision",
          "policy",
          "place",
          "out",
          "so",
          "all",
          "ever",
          "face",
          "front",
          "hard",
          "large",
          "small",
          "single",
          "re",
          "e",
          "t",
          "o");

  private final Map<String, Integer> words;

  private LineEnds(Map<String, Integer> words) {
    this.words = words;
  }

  /** Reads the document's words. */
  static LineEnds of(Iterable<Line> lines) {
    Map<String, Integer> words = new HashMap<>();
    for (Line line : lines) {
      String[] parts = line.text().split(" ", -1);
      for (int i = 0; i < parts.length; i++) {
        String word = bare(parts[i]);
        // What stands at an edge may be half a word.
        boolean cut = i == parts.length - 1 && parts[i].endsWith("-");
        if (!word.isEmpty() && !cut && i > 0) {
          words.merge(word, 1, Integer::sum);
        }
      }
    }
    return new LineEnds(words);
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replaceAll("^[^\\p{L}\\p{N}]{1,10}+|[^\\p{L}\\p{N}]{1,10}+$", "");
  }

  /** Appends the next line, and to {@code starts} where it begins. */
  void append(StringBuilder text, String next, List<Integer> starts) {
    int end = text.length();
    char last = text.charAt(end - 1);
    char before = end > 1 ? text.charAt(end - 2) : ' ';
    if (last == '\u00ad' || last == '\u2010') {
      text.setLength(end - 1);
    } else if (last == '-' && Character.isLetter(before) && Character.isLowerCase(next.charAt(0))) {
      if (!own(text, next)) {
        text.setLength(end - 1);
      }
    } else if (!(last == '-' && Character.isLetterOrDigit(before) && glued(next))
        && !(last == '/' && before != ' ')) {
      text.append(' ');
    }
    starts.add(text.length());
    text.append(next);
  }

  /** After a hyphen: "Monday-Friday", "2018-19", with no space before them. */
  private static boolean glued(String next) {
    return Character.isLetterOrDigit(next.charAt(0));
  }

  private boolean own(StringBuilder text, String next) {
    int from = text.lastIndexOf(" ") + 1;
    String left = bare(text.substring(from, text.length() - 1));
    int end = next.indexOf(' ');
    String right = bare(end < 0 ? next : next.substring(0, end));
    int whole = words.getOrDefault(left + right, 0);
    int hyphened = words.getOrDefault(left + "-" + right, 0);
    if (whole != hyphened) {
      return hyphened > whole;
    }
    if (left.contains("-") || KEEP.contains(left)) {
      return true;
    }
    boolean known = words.containsKey(left) && left.length() >= 3;
    return known && (words.containsKey(right) && right.length() >= 3);
  }
}
