package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figure that another is set beside: "41, down from 97", "64 people, where there had been 22",
 * "86 per cent against 79", "£19,250 (last year £18,400)". Stateless.
 */
final class EarlierFigure {

  private static final int NEAR = 20;
  private static final int BRACKET = 8;
  private static final int BETWEEN = 6;
  private static final Set<String> BEFORE =
      ReportingVerbs.words("before last previous previously earlier this");

  private EarlierFigure() {}

  /**
   * The earlier number of the same kind, with nothing but dates between; null without.
   *
   * @param end the word after the figure
   */
  static NumberWords.@Nullable Parsed after(
      Words words, String text, int end, boolean money, boolean percent, boolean time) {
    int i = end;
    while (i < Math.min(words.size(), end + NEAR)) {
      if (words.lower(i).equals(";")) {
        return null;
      }
      int at = beside(words, text, i, money || percent);
      NumberWords.Parsed before = at < 0 ? null : NumberWords.at(words, at, text);
      if (before != null) {
        boolean share = isPercent(words, text, before.to());
        boolean span = Durations.isUnit(words.lower(before.to()));
        boolean same =
            isPounds(words, text, before) == money && (percent || !share) && (time || !span);
        boolean named = !money && !share && NumberLabels.holds(words, text, before);
        return same && !named ? before : null;
      }
      NumberWords.Parsed other = NumberWords.at(words, i, text);
      if (other != null && !NumberLabels.isDate(words, other)) {
        return null;
      }
      i = other == null ? i + 1 : other.to();
    }
    return null;
  }

  /**
   * The later number of "from five journeys a day to three", where the noun stands with the first;
   * null without.
   */
  static NumberWords.@Nullable Parsed fromTo(Words words, String text, NumberWords.Parsed number) {
    if (!words.lower(number.from() - 1).equals("from")) {
      return null;
    }
    int end = Math.min(words.size(), number.to() + BETWEEN);
    for (int i = number.to(); i < end && !words.isMark(i); i++) {
      if (NumberWords.at(words, i, text) != null) {
        return null;
      }
      NumberWords.Parsed later =
          words.lower(i).equals("to") ? NumberWords.at(words, i + 1, text) : null;
      if (later != null) {
        boolean plain = !isPounds(words, text, later) && !isPercent(words, text, later.to());
        return plain && !NumberLabels.holds(words, text, later) ? later : null;
      }
    }
    return null;
  }

  /** Where the earlier figure stands if the words from one on compare with it; -1 without. */
  private static int beside(Words words, String text, int at, boolean marked) {
    int next = Comparing.after(words, at);
    if (next >= 0) {
      return next;
    }
    boolean comma = words.lower(at - 1).equals(",");
    if (marked && comma && words.lower(at).equals("from")) {
      return at + 1; // "£21,600, from £20,400"
    }
    if (words.lower(at).equals("where") && NumberWords.at(words, at + 1, text) != null) {
      return at + 1; // "£46 an hour, where £35 had been usual"
    }
    return words.lower(at).equals("(") ? bracketed(words, text, at + 1) : -1;
  }

  /** "(71 per cent in the year before)", "(last year £18,400)". */
  private static int bracketed(Words words, String text, int from) {
    int number = -1;
    boolean before = false;
    for (int i = from; i < Math.min(words.size(), from + BRACKET); i++) {
      if (words.lower(i).equals(")")) {
        return before ? number : -1;
      }
      before |= BEFORE.contains(words.lower(i));
      number = number < 0 && NumberWords.at(words, i, text) != null ? i : number;
    }
    return -1;
  }

  private static boolean isPounds(Words words, String text, NumberWords.Parsed number) {
    return PoundSigns.before(text, words.at(number.from()).start()) >= 0;
  }

  private static boolean isPercent(Words words, String text, int at) {
    int end = words.at(at - 1).end();
    return end < text.length() && text.charAt(end) == '%'
        || words.lower(at).equals("percent")
        || words.join(at, at + 2).equals("per cent");
  }
}
