package org.mattersarising.ingest.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence within which a text breaks off, as that of a page does which a program saved up to
 * some length. Minutes end rightly without a full stop, too: with a place to sign, a name, the hour
 * at which they closed, the day of the next meeting. So a line is cut only where it begins as a
 * sentence does, where the text ends its other sentences with a mark, and where it tells of none of
 * these. Every quantifier is bounded.
 */
public final class CutEnd {

  private static final int NOWHERE = -1;

  /** Shorter lines are headings, names or cells. */
  private static final int SENTENCE = 60;

  /** Fewer sentences say nothing of how the text ends them. */
  private static final int FEWEST = 2;

  private static final int LONGEST = 4000;

  private static final Pattern LINE = Pattern.compile("(?m)^[^\\n]{" + SENTENCE + ",}$");

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?][\"”’)\\]]{0,2}\\s{1,4}(?=[\\p{Lu}\\[(“\"])");

  /** What stands before the words of a line. */
  private static final Pattern MARKER =
      Pattern.compile(
          "[\\s•·▪*#>|–-]{0,12}(?:\\(?(?:[ivx]{1,4}|[a-z]|\\d{1,3})[.)]{1,2}\\s{1,9})?");

  /** Words that somebody did something. */
  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|be|been|has|have|had|will|would|should|could|can|may|resolved|agreed|noted|asked|said|stated"
              + "|reported|advised|informed|explained|expressed|thanked|requested|confirmed|considered|received|highlighted|raised)\\b");

  /** Words that begin a sentence and no name. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?:The|It|There|This|These|In|At|On|An?|As|Due|Following|During|With|That|Members|RESOLVED|AGREED|NOTED)\\s(?=\\S)");

  /** How minutes end without a mark. */
  private static final Pattern ENDS =
      Pattern.compile(
          "(?i)\\b(?:next (?:\\p{L}{1,12} ){0,2}meetings?|(?:date|day|time)s?\\b.{0,30}\\bmeetings?|meetings? (?:to be held|dates?)|closed?|ended|end|finish\\p{L}{0,3}|conclu\\p{L}{2,5}|adjourned"
              + "|sign(?:ed|ature)|dated?|clerk|secretary|chair(?:man|person|woman)?\\s?[.…_:]{0,9}$|minutes (?:taken|prepared|by)|regards|www\\.|https?:|@)");

  /** A name, an office or a figure at the very end. */
  private static final Pattern LAST_NAME =
      Pattern.compile("(?:\\d{1,2}[.:]\\d{2}\\s?(?:am|pm|hrs)?|\\b(?:19|20)\\d\\d|\\d(?:am|pm))$");

  private static final Pattern OPEN_WORD =
      Pattern.compile(
          "(?i)(?:,|\\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|that))$");

  private CutEnd() {}

  /** Where the words begin that break off, or -1 where the text ends as texts do. */
  public static int at(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || !breaks(text.charAt(end - 1)) || !endsSentences(text, end)) {
      return NOWHERE;
    }
    int from = sentence(text, lineStart(text, end), end);
    String words = text.substring(from, end);
    boolean told = SAYS.matcher(words).find() && words.indexOf(' ') > 0;
    boolean opened = OPENS.matcher(words).lookingAt();
    boolean sentence =
        OPEN_WORD.matcher(words).find() && (told || opened)
            || !LAST_NAME.matcher(words).find() && (told && words.length() > 24 || opened);
    return sentence && !ENDS.matcher(words).find() ? from : NOWHERE;
  }

  private static boolean breaks(char c) {
    return Character.isLetterOrDigit(c) || c == ',' || c == '-' || c == '–' || c == '£';
  }

  /**
   * Whether the longer lines before the last end in a mark, but for those that the next goes on.
   */
  private static boolean endsSentences(String text, int end) {
    int last = text.lastIndexOf('\n', end - 1);
    int[] lines = new int[2];
    int[] marked = new int[2];
    Matcher line = LINE.matcher(text).region(0, Math.max(0, last));
    while (line.find()) {
      int next = line.end();
      while (next < end && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      if (!Character.isLowerCase(text.charAt(Math.min(next, end - 1)))) {
        boolean mark = ".!?:;)]”’\"|".indexOf(lastOf(text, line.start(), line.end())) >= 0;
        int says = SAYS.matcher(line.group()).find() ? 1 : 0;
        for (int kind = 0; kind <= says; kind++) {
          lines[kind]++;
          marked[kind] += mark ? 1 : 0;
        }
      }
    }
    // Titles may stand among them, or few lines have a verb.
    return mostly(marked[0], lines[0]) || mostly(marked[1], lines[1]);
  }

  private static boolean mostly(int marked, int lines) {
    return marked >= FEWEST && marked * 5 >= lines * 3;
  }

  private static char lastOf(String text, int from, int to) {
    int at = to - 1;
    while (at > from && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  /** The start of the last line, or of the line above whose sentence it goes on with. */
  private static int lineStart(String text, int end) {
    int from = text.lastIndexOf('\n', end - 1) + 1;
    while (from > 1
        && end - from < LONGEST
        && Character.isLowerCase(text.charAt(Math.min(from, end - 1)))
        && text.charAt(from - 2) != '\n'
        && ".!?:;".indexOf(text.charAt(from - 2)) < 0) {
      from = text.lastIndexOf('\n', from - 2) + 1;
    }
    return from;
  }

  /** The start of the last sentence of a line. */
  private static int sentence(String text, int line, int end) {
    int from = Math.max(line, end - LONGEST);
    Matcher marker = MARKER.matcher(text).region(from, end);
    if (marker.lookingAt()) {
      from = marker.end();
    }
    Matcher stop = SENTENCE_END.matcher(text).region(from, end);
    while (stop.find()) {
      from = stop.end();
    }
    return from;
  }
}
