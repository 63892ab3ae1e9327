package org.mattersarising.annotate.sentence;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a full stop ends a sentence of minutes, and where it does not. */
final class SentenceBoundaries {

  private static final Pattern TELLS =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}{2,20} (?:was|were|had|has|have|is|are|would|will|could|should|did|asked|said|noted|reported|agreed|received)\\b");

  private SentenceBoundaries() {}

  /** The end of the stops, quotes and brackets that close at a stop. */
  static int closeAfter(String s, int stop) {
    int i = stop + 1;
    while (i < s.length() && ".?!…".indexOf(s.charAt(i)) >= 0) {
      i++;
    }
    while (i < s.length() && closing(s, i)) {
      i++;
    }
    return i;
  }

  private static boolean closing(String s, int i) {
    char c = s.charAt(i);
    if (")]}”’»*_".indexOf(c) >= 0) {
      return true;
    }
    // A straight quote closes where no word follows it.
    return (c == '"' || c == '\'')
        && (i + 1 >= s.length() || !Character.isLetterOrDigit(s.charAt(i + 1)));
  }

  /**
   * Whether the sentence that begins at {@code from} ends at the stop.
   *
   * @param end where what closes at the stop ends
   * @param learnt whether the model ends a sentence there
   */
  static boolean ends(String s, int from, int stop, int end, boolean learnt) {
    if (end >= s.length()) {
      return true;
    }
    int next = nextWord(s, end);
    if (next >= s.length()) {
      return true;
    }
    char first = s.charAt(next);
    boolean gap = next > end;
    char c = s.charAt(stop);
    boolean starts = startsSentence(s, next);
    if (!gap) {
      return glued(s, stop, end, starts);
    }
    if (c == '?' || c == '!') {
      return starts && !(end > stop + 1 && Character.isLowerCase(first));
    }
    if (c == '…' || end > stop + 1 && s.charAt(stop + 1) == '.') {
      return starts && Character.isUpperCase(first) && learnt;
    }
    if (!starts) {
      return false;
    }
    String word = wordBefore(s, stop);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean closed = end > stop + 1;
    if (word.isEmpty()) {
      return learnt || closed;
    }
    if (!closed
        && (SentenceWords.TITLES.contains(lower) && titleLike(word)
            || SentenceWords.INSIDE.contains(lower))) {
      return false;
    }
    boolean number = Character.isDigit(first) || s.startsWith("No", next);
    if (!closed && SentenceWords.NUMBERED.contains(lower) && number && !lower.equals("no")) {
      return false;
    }
    if (!closed && lower.equals("no") && Character.isDigit(first)) {
      return false;
    }
    if (!closed && initial(s, word, stop)) {
      return false;
    }
    if (!closed && SentenceWords.EITHER.contains(lower)) {
      return Character.isUpperCase(first)
          && (goesNotOn(s, next) || SentenceWords.HOURS.contains(lower) && tells(s, next));
    }
    if (!closed && stop - word.length() <= from + 1 && listNumber(word)) {
      // "4." and the like at the start is the number of what follows.
      return false;
    }
    return true;
  }

  /** "St" and "Col" are titles, "col" and "gen" at the end of a sentence are not. */
  private static boolean titleLike(String word) {
    return Character.isUpperCase(word.charAt(0)) || word.length() <= 3;
  }

  /** No space after the stop: "in hand.The committee" was meant as two sentences. */
  private static boolean glued(String s, int stop, int end, boolean starts) {
    if (s.charAt(stop) != '.' && s.charAt(stop) != '?' || !starts || end + 2 >= s.length()) {
      return false;
    }
    String before = wordBefore(s, stop);
    return end == stop + 1
        && before.length() >= 3
        && before.indexOf('.') < 0
        && before.chars().allMatch(Character::isLowerCase)
        && Character.isUpperCase(s.charAt(end))
        && Character.isLowerCase(s.charAt(end + 1))
        && s.substring(end, Math.min(s.length(), end + 60)).indexOf(' ') > 0
        && !wordAround(s, stop).contains("@")
        && !wordAround(s, stop).toLowerCase(Locale.ROOT).matches("(?:https?:|www\\.).*");
  }

  private static String wordAround(String s, int at) {
    int from = at;
    while (from > 0 && at - from < 200 && !Character.isWhitespace(s.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < s.length() && to - at < 200 && !Character.isWhitespace(s.charAt(to))) {
      to++;
    }
    return s.substring(from, to);
  }

  private static int nextWord(String s, int from) {
    int i = from;
    while (i < s.length()
        && (Character.isWhitespace(s.charAt(i)) || Character.isSpaceChar(s.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Whether a sentence can begin at a place: a capital, a figure, an opening quote or bracket. */
  private static boolean startsSentence(String s, int at) {
    int i = at;
    while (i < s.length() && "(“‘\"'[*_".indexOf(s.charAt(i)) >= 0) {
      i++;
    }
    if (i >= s.length()) {
      return false;
    }
    char c = s.charAt(i);
    return Character.isUpperCase(c) || Character.isDigit(c) || "£$€".indexOf(c) >= 0;
  }

  /** The letters, figures and inner full stops before a stop. */
  private static String wordBefore(String s, int stop) {
    int i = stop;
    while (i > 0 && stop - i < 24) {
      char c = s.charAt(i - 1);
      if (!Character.isLetterOrDigit(c) && c != '.' && c != '\'' && c != '’') {
        break;
      }
      i--;
    }
    return s.substring(i, stop).replaceAll("^[.'’]+", "");
  }

  /** "S" of "S. Orme", "A" of "S. A. Orme", "K.L.B" of "K.L.B. Trantor". */
  private static boolean initial(String s, String word, int stop) {
    String lettersOnly = word.replace(".", "");
    if (lettersOnly.isEmpty()
        || lettersOnly.length() > 4
        || !lettersOnly.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    if (lettersOnly.length() == 1) {
      // "Appendix A. The" and "Option B. It" end, "Cllr A. The…" hardly exists.
      int start = stop - word.length();
      String before = wordBefore(s, Math.max(0, start - 1)).toLowerCase(Locale.ROOT);
      boolean lettered = SentenceWords.LETTERED.contains(before);
      return !lettered && !(word.equals("I"));
    }
    return word.indexOf('.') > 0 && !SentenceWords.EITHER.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean listNumber(String word) {
    return word.length() <= 4 && word.chars().allMatch(Character::isDigit)
        || word.matches("\\d{1,3}(?:\\.\\d{1,3}){1,2}");
  }

  /** "10.02 am. Apologies had been": a capital before a small word that no day or place has. */
  private static boolean tells(String s, int next) {
    Matcher m = TELLS.matcher(s).region(next, s.length());
    return m.lookingAt();
  }

  /** Whether the next word opens a sentence rather than going on with a name. */
  private static boolean goesNotOn(String s, int next) {
    int to = next;
    while (to < s.length() && Character.isLetter(s.charAt(to))) {
      to++;
    }
    return SentenceWords.OPENERS.contains(s.substring(next, to).toLowerCase(Locale.ROOT));
  }
}
