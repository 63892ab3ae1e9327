package org.mattersarising.ingest.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts words together that a line end cut. Whether the hyphen is the word's own is asked of the
 * document first: it may have the word elsewhere, whole or with its hyphen. Immutable.
 */
final class LineEnds {

  /** What is mostly hyphened to a word that begins small. */
  private static final Set<String> KEEP =
      words(
          "sub co non self well multi ex pre post cross mid half long short high low part full vice"
              + " anti inter semi quasi year follow decision policy place ever face front hard large"
              + " small single re e t o");

  /** What may be, but is the beginning of many words, too. */
  private static final Set<String> EITHER =
      words(
          "one two three four five six seven eight nine ten first second third day on in up out so"
              + " all");

  private static final Set<String> TENS =
      words("twenty thirty forty fifty sixty seventy eighty ninety");

  private static final Set<String> UNITS =
      words(
          "one two three four five six seven eight nine first second third fourth fifth sixth"
              + " seventh eighth ninth half halves thirds quarter quarters fifths sixths eighths"
              + " tenths");

  /** What a number is hyphened to, and what is hyphened to a short word. */
  private static final Set<String> MEASURED =
      words(
          "year years month months monthly week weeks weekly day days hour hours minute minutes mile"
              + " point part person page stage storey tier way bed bedroom bedroomed party"
              + " form time off hand rate class quarter half house going line site street call board"
              + " depth to of the");

  /** What no word is, but ends many. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:[a-z]?tion|[a-z]?sion|cian|(?:[tv]e)?ment|ing|ance|ence|ity|[bt]ility|ness|tional|sional|tor)s?"
              + "|(?:anc|enc|it)(?:y|ies)|tive|sive|tioned|tioning|[ai]bly|ally|ly|ed|er|ers|est|cy|cies|ty");

  /** Words that begin others, and are never hyphened to them. */
  private static final Set<String> CLOSED =
      words(
          "for with any some every how what when where there here him her them your my it be un dis"
              + " mis con com");

  private final NavigableMap<String, Integer> words;

  private LineEnds(NavigableMap<String, Integer> words) {
    this.words = words;
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  /** Reads the document's words. */
  static LineEnds of(Iterable<Line> lines) {
    NavigableMap<String, Integer> words = new TreeMap<>();
    boolean open = false;
    for (Line line : lines) {
      String[] parts = line.text().split(" ", -1);
      for (int i = 0; i < parts.length; i++) {
        String word = bare(parts[i]);
        // What stands at an edge may be half a word.
        boolean cut = i == parts.length - 1 && parts[i].endsWith("-");
        if (!word.isEmpty() && !cut && !(open && i == 0)) {
          words.merge(word, 1, Integer::sum);
        }
      }
      open = line.text().endsWith("-");
    }
    return new LineEnds(words);
  }

  /** Without the marks around it. */
  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Appends the next line, and to {@code starts} where it begins. */
  void append(StringBuilder text, String next, List<Integer> starts) {
    int end = text.length();
    char last = text.charAt(end - 1);
    char before = end > 1 ? text.charAt(end - 2) : ' ';
    if (last == '\u00ad' || last == '\u2010') {
      text.setLength(end - 1);
    } else if (last == '-' && (small(before, next) || capitals(before, next))) {
      if (!own(text, next, !small(before, next))) {
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

  private static boolean small(char before, String next) {
    return Character.isLetter(before) && Character.isLowerCase(next.charAt(0));
  }

  /** Whether it goes on in capitals. */
  private static boolean capitals(char before, String next) {
    return Character.isUpperCase(before)
        && next.length() > 1
        && Character.isUpperCase(next.charAt(0))
        && Character.isUpperCase(next.charAt(1));
  }

  /** Whether the hyphen is the word's own; of names in capitals it mostly is. */
  private boolean own(StringBuilder text, String next, boolean capitals) {
    int from = text.lastIndexOf(" ") + 1;
    String left = bare(text.substring(from, text.length() - 1));
    int end = next.indexOf(' ');
    String right = bare(end < 0 ? next : next.substring(0, end));
    int whole = words.getOrDefault(left + right, 0);
    int hyphened = words.getOrDefault(left + "-" + right, 0);
    if (whole != hyphened) {
      return hyphened > whole;
    }
    if (left.contains("-") || right.contains("-")) {
      return true;
    }
    if ((TENS.contains(left) || EITHER.contains(left)) && UNITS.contains(right)) {
      return true;
    }
    if (ENDING.matcher(right).matches() || CLOSED.contains(left)) {
      return false;
    }
    boolean known = words.containsKey(right) && right.length() >= 3;
    if (KEEP.contains(left)) {
      return known || !kin(left, right);
    }
    if (EITHER.contains(left)) {
      return known || MEASURED.contains(right);
    }
    return known && left.length() >= 3 && words.containsKey(left) || capitals && !kin(left, right);
  }

  /** Whether the document has a word that begins as the two together would. */
  private boolean kin(String left, String right) {
    String stem = left + right.substring(0, Math.min(4, right.length()));
    String next = words.ceilingKey(stem);
    return stem.length() >= 5 && next != null && next.startsWith(stem);
  }
}
