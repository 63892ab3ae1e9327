package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.FigureKind;

/** Amounts in idiom: "half an hour", "a fortnight", "twice the number", "a seven-day limit". */
final class SpokenAmounts {

  private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

  /** What a compound measures; a "three-year plan" is only named by its years. */
  private static final Set<String> LIMITS =
      ReportingVerbs.words(
          "limit wait waits delay delays backlog target deadline turnaround gap closure notice");

  /**
   * @param to the word after it
   */
  record Amount(FigureKind kind, BigDecimal value, String unit, int to) {}

  private record Idiom(FigureKind kind, BigDecimal value, String unit) {}

  private static final Map<String, Idiom> IDIOMS =
      Map.of(
          "half an hour", minutes(30),
          "an hour and a half", minutes(90),
          "an hour and a quarter", minutes(75),
          "a fortnight", new Idiom(FigureKind.DURATION, BigDecimal.TWO, "weeks"),
          "half a dozen", new Idiom(FigureKind.COUNT, BigDecimal.valueOf(6), ""),
          "half a year", new Idiom(FigureKind.DURATION, new BigDecimal("0.5"), "years"),
          "half as many again", new Idiom(FigureKind.RATIO, ONE_AND_A_HALF, ""),
          "half as much again", new Idiom(FigureKind.RATIO, ONE_AND_A_HALF, ""));
  private static final int LONGEST = 5;

  private SpokenAmounts() {}

  private static Idiom minutes(int many) {
    return new Idiom(FigureKind.DURATION, BigDecimal.valueOf(many), "minutes");
  }

  /** The amount that begins at a word; null without. */
  static @Nullable Amount at(Words words, int at) {
    String first = words.lower(at);
    if (first.indexOf('-') > 0) {
      return LIMITS.contains(words.lower(at + 1)) ? joined(first, at) : null;
    }
    if (first.equals("twice")) {
      String after = words.lower(at + 1);
      return after.equals("the") || after.equals("as")
          ? new Amount(FigureKind.RATIO, BigDecimal.TWO, "", at + 1)
          : null;
    }
    if (!first.equals("half") && !first.equals("an") && !first.equals("a")) {
      return null;
    }
    for (int to = Math.min(words.size(), at + LONGEST); to > at + 1; to--) {
      Idiom idiom = words.isMark(to - 1) ? null : IDIOMS.get(words.join(at, to));
      if (idiom != null) {
        return new Amount(idiom.kind(), idiom.value(), idiom.unit(), to);
      }
    }
    if (first.equals("half")) {
      return null;
    }
    Amount more = oneAndAHalf(words, at);
    return more == null ? SingleUnits.at(words, at) : more;
  }

  /** "An inch and a half", "a day and a half". */
  private static @Nullable Amount oneAndAHalf(Words words, int at) {
    if (!words.join(at + 2, at + 5).equals("and a half")
        || words.isMark(at + 1)
        || words.isMark(at + 2)) {
      return null;
    }
    String unit = words.lower(at + 1);
    boolean time = Durations.isUnit(unit);
    return new Amount(
        time ? FigureKind.DURATION : FigureKind.COUNT,
        ONE_AND_A_HALF,
        time ? Durations.name(unit) : "",
        at + 5);
  }

  /** "Seven-day", "12-week"; not "three-year-old". */
  private static @Nullable Amount joined(String word, int at) {
    int hyphen = word.lastIndexOf('-');
    String unit = word.substring(hyphen + 1);
    if (!Durations.isUnit(unit) || unit.endsWith("s")) {
      return null;
    }
    String count = word.substring(0, hyphen);
    NumberWords.Parsed number = NumberWords.at(Words.of(count, 0, count.length()), 0, count);
    return number == null
        ? null
        : new Amount(FigureKind.DURATION, number.value(), Durations.name(unit), at + 1);
  }
}
