package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Numbers that are times of the day without "am" or "pm": "at ten o'clock", "until seven", "six in
 * the evening", "moved to 2.15", "locked by nine". Stateless.
 */
final class ClockTimes {

  private static final int NEAR = 4;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal DAY = BigDecimal.valueOf(24);

  private static final Set<String> PARTS = ReportingVerbs.words("morning afternoon evening night");

  /** What a stretch of the clock begins or ends with. */
  private static final Set<String> ENDS = ReportingVerbs.words("until till before past after");

  /** Before "9.20" with nothing counted behind it. */
  private static final Set<String> BEFORE_MINUTES =
      ReportingVerbs.words(
          """
          at by until till from to before after past the and between around about for closed
          started ended begins began starts finished opened left daily\
          """);

  /** What is done at an hour; a number that rose or stood at something is no hour. */
  private static final Set<String> TIMED =
      ReportingVerbs.words(
          """
          close closes closed closing open opens opened opening begin begins began start starts
          started starting end ends ended ending finish finishes finished meet meets met meeting
          leave leaves left arrive arrives arrived return returns returned came come went lock
          locks locked unlocked switched turned off home gone out shut dark empty there arriving
          leaving ready held rang called\
          """);

  private static final Set<String> AT = ReportingVerbs.words("at by from");

  private ClockTimes() {}

  static boolean holds(Words words, NumberWords.Parsed number) {
    int after = number.to();
    if (words.lower(after).equals("o'clock")) {
      return true;
    }
    if (hasMinutes(words, number)) {
      return BEFORE_MINUTES.contains(words.lower(number.from() - 1))
          && (CountedWords.isBare(words, after) || isDayAfter(words, after));
    }
    boolean hour =
        number.to() == number.from() + 1
            && number.value().signum() > 0
            && number.value().compareTo(TWELVE) <= 0;
    if (!hour) {
      return false;
    }
    String before = words.lower(number.from() - 1);
    boolean part = isPartOfDay(words, after);
    boolean timed = AT.contains(before) || ENDS.contains(before);
    if (part || timed && isDayAfter(words, after)) {
      return true;
    }
    if (!CountedWords.isBare(words, after) || words.lower(after).equals("of")) {
      return false;
    }
    boolean always = before.equals("until") || before.equals("till");
    return always || timed && isTimed(words, number.from() - 1);
  }

  /** "9.20": a full stop, two digits of minutes, an hour of the day. */
  private static boolean hasMinutes(Words words, NumberWords.Parsed number) {
    return number.digits()
        && number.to() == number.from() + 3
        && words.lower(number.from() + 1).equals(".")
        && words.lower(number.from() + 2).length() == 2
        && words.lower(number.from() + 2).charAt(0) < '6'
        && number.value().compareTo(DAY) < 0;
  }

  /** "In the evening", "at night". */
  private static boolean isPartOfDay(Words words, int at) {
    return words.join(at, at + 2).equals("in the") && PARTS.contains(words.lower(at + 2))
        || words.join(at, at + 2).equals("at night");
  }

  /** "At ten the previous night", "at 8.40 last Wednesday evening", "by nine each night". */
  private static boolean isDayAfter(Words words, int at) {
    for (int i = at; i < Math.min(words.size(), at + NEAR) && !words.isMark(i); i++) {
      if (PARTS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTimed(Words words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR) && !words.isMark(i); i--) {
      if (TIMED.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
