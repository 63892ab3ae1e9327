package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of a whole in words: "one in five", "41 of the 44", "two-thirds", "half". */
final class Shares {

  /** Three figures: no minute says more with "one in seventy". */
  private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  /** So many words may stand between a part and its whole. */
  private static final int FAR = 6;

  private static final List<String> COUNTS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> PARTS =
      List.of(
          "", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final Set<String> OWNERS =
      WordSet.of("the", "its", "his", "her", "their", "our", "these", "those", "every", "all");
  private static final Set<String> AFTER_PART =
      ReportingVerbs.words(
          """
          of in more less lower higher and were was had to since by on for fewer smaller larger
          below above this last from\
          """);

  private final Words words;
  private final String text;

  Shares(Words words, String text) {
    this.words = words;
    this.text = text;
  }

  /** A share between 0 and 1 at words {@code from} to {@code to}. */
  record Share(BigDecimal value, int from, int to) {}

  /** "N in M", "N noun in every M", "N out of M", "N of the M". */
  @Nullable Share afterNumber(NumberWords.Parsed number) {
    int at = number.to();
    boolean noun = !isJoint(at) && !words.isMark(at) && isJoint(at + 1);
    int joint = noun ? at + 1 : isJoint(at) ? at : farJoint(at);
    if (joint < 0) {
      return null;
    }
    boolean of = words.lower(joint).equals("of");
    boolean out = words.lower(joint).equals("out");
    int whole = joint + (out ? 2 : 1);
    boolean owned = OWNERS.contains(words.lower(whole));
    int total = owned ? whole + 1 : of || out ? afterTotal(whole) : whole;
    NumberWords.Parsed all = NumberWords.at(words, total, text);
    if (all != null && joint > at + 1 && !out && !CountedWords.isBare(words, all.to())) {
      return null; // "three new posts in four towns" are two figures
    }
    boolean plain = all != null && (number.digits() && all.digits() || total > whole + 1);
    if (all == null || of && !owned && !plain) {
      return null;
    }
    boolean partOf = of && !number.digits() && number.value().compareTo(BigDecimal.ONE) == 0;
    boolean percent = words.join(all.to(), all.to() + 2).equals("per cent");
    boolean span = Durations.isUnit(words.lower(at)) && !(of && owned);
    if (partOf || percent || span || isPercentSign(all) || isTwoYears(all)) {
      return null; // "one of the nine" is one of them; "six weeks in 57 per cent" are two figures
    }
    boolean larger =
        number.value().signum() > 0
            && (all.value().compareTo(number.value()) > 0
                || words.lower(joint).equals("out") && all.value().compareTo(number.value()) == 0)
            && all.value().compareTo(BigDecimal.valueOf(1_000_000)) < 0;
    boolean time =
        NumberLabels.isMonth(words.lower(all.to()))
            || !of && (isYear(all) || Durations.isUnit(words.lower(all.to())));
    return larger && !time
        ? new Share(ratio(number.value(), all.value()), number.from(), all.to())
        : null;
  }

  /** "One consent form in four", "five hubs open out of seven": where "in" or "out" stands. */
  private int farJoint(int at) {
    for (int i = at; i < at + FAR && i < words.size() && !CountedWords.isBare(words, i); i++) {
      if (words.lower(i + 1).equals("in") && i > at || isOut(i + 1)) {
        return i + 1;
      }
      if (words.lower(i + 1).equals("of") && i < at + FAR - 2) {
        i++; // "one change of address in three"
      }
    }
    return -1;
  }

  /** "Out of a planned seven", "of a total of 45": where the whole is told. */
  private int afterTotal(int at) {
    boolean article = words.lower(at).equals("a");
    if (!article || words.isMark(at + 1)) {
      return at;
    }
    return words.join(at + 1, at + 3).equals("total of") ? at + 3 : at + 2;
  }

  /** "2023/24". */
  private boolean isTwoYears(NumberWords.Parsed number) {
    int end = words.at(number.to() - 1).end();
    return end < text.length() && text.charAt(end) == '/';
  }

  private boolean isPercentSign(NumberWords.Parsed number) {
    int end = words.at(number.to() - 1).end();
    return end < text.length() && text.charAt(end) == '%';
  }

  private static boolean isYear(NumberWords.Parsed number) {
    return number.digits()
        && number.value().compareTo(BigDecimal.valueOf(1900)) >= 0
        && number.value().compareTo(BigDecimal.valueOf(2100)) < 0;
  }

  private boolean isJoint(int at) {
    return switch (words.lower(at)) {
      case "in", "of" -> true;
      default -> isOut(at);
    };
  }

  private boolean isOut(int at) {
    return words.lower(at).equals("out") && words.lower(at + 1).equals("of");
  }

  /** "Half", "a third", "two-thirds", "three quarters" from a word on; null without. */
  @Nullable Share fraction(int at) {
    String word = words.lower(at);
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && word.contains("-in-")) {
      return inOne(at, word);
    }
    if (hyphen > 0) {
      return named(at, at + 1, word.substring(0, hyphen), word.substring(hyphen + 1));
    }
    if (word.equals("half")) {
      boolean time =
          Set.of("past", "an", "as", "term", "year", "a", "hour", "yearly")
              .contains(words.lower(at + 1));
      boolean part =
          Set.of("first", "second", "other").contains(words.lower(at - 1))
              || words.lower(at - 1).equals("and") && NumberWords.at(words, at - 2, text) != null;
      return time || part ? null : named(at, at + 1, "one", "half");
    }
    if (word.equals("a")
        && words.lower(at - 1).equals("and")
        && words.lower(at + 1).equals("half")) {
      return null; // "an inch and a half"
    }
    String count = word.equals("a") || word.equals("an") ? "one" : word;
    Share share = named(at, at + 2, count, words.lower(at + 1));
    if (share == null) {
      return null;
    }
    String after = words.lower(at + 2);
    boolean ends = after.isEmpty() || words.isMark(at + 2) || AFTER_PART.contains(after);
    return ends ? share : null;
  }

  /** "One-in-three". */
  private static @Nullable Share inOne(int at, String word) {
    int joint = word.indexOf("-in-");
    NumberWords.Parsed part = alone(word.substring(0, joint));
    NumberWords.Parsed whole = alone(word.substring(joint + 4));
    if (part == null || whole == null) {
      return null;
    }
    boolean fits = part.value().signum() > 0 && whole.value().compareTo(part.value()) > 0;
    return fits ? new Share(ratio(part.value(), whole.value()), at, at + 1) : null;
  }

  private static NumberWords.@Nullable Parsed alone(String word) {
    return NumberWords.at(Words.of(word, 0, word.length()), 0, word);
  }

  private static @Nullable Share named(int from, int to, String count, String part) {
    boolean plural = part.endsWith("s");
    int many = count.isEmpty() ? -1 : COUNTS.indexOf(count);
    int of =
        many < 0 || part.isEmpty()
            ? -1
            : PARTS.indexOf(plural ? part.substring(0, part.length() - 1) : part);
    boolean fits = of >= 2 && many >= 1 && many < of && plural == many > 1;
    return fits
        ? new Share(ratio(BigDecimal.valueOf(many), BigDecimal.valueOf(of)), from, to)
        : null;
  }

  private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, DIGITS);
  }
}
