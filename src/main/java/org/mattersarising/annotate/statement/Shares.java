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

  private static final List<String> COUNTS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> PARTS =
      List.of(
          "", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final Set<String> OWNERS =
      Set.of("the", "its", "his", "her", "their", "our", "these", "those", "every", "all");
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
    boolean longer =
        !noun
            && !isJoint(at)
            && words.lower(at + 2).equals("out")
            && !words.isMark(at)
            && !words.isMark(at + 1);
    int joint = noun ? at + 1 : longer ? at + 2 : at;
    if (!isJoint(joint)) {
      return null;
    }
    boolean of = words.lower(joint).equals("of");
    int whole = joint + (words.lower(joint).equals("out") ? 2 : 1);
    boolean owned = OWNERS.contains(words.lower(whole));
    NumberWords.Parsed all = NumberWords.at(words, owned ? whole + 1 : whole, text);
    boolean plain = all != null && number.digits() && all.digits();
    if (all == null || of && !owned && !plain) {
      return null;
    }
    boolean partOf = of && !number.digits() && number.value().compareTo(BigDecimal.ONE) == 0;
    boolean percent = words.join(all.to(), all.to() + 2).equals("per cent");
    if (partOf || percent || Durations.isUnit(words.lower(at)) || isPercentSign(all)) {
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
      case "out" -> words.lower(at + 1).equals("of");
      default -> false;
    };
  }

  /** "Half", "a third", "two-thirds", "three quarters" from a word on; null without. */
  @Nullable Share fraction(int at) {
    String word = words.lower(at);
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      return named(at, at + 1, word.substring(0, hyphen), word.substring(hyphen + 1));
    }
    if (word.equals("half")) {
      boolean time =
          Set.of("past", "an", "as", "term", "year", "a", "hour", "yearly")
              .contains(words.lower(at + 1));
      boolean part = Set.of("first", "second", "other", "and").contains(words.lower(at - 1));
      return time || part ? null : named(at, at + 1, "one", "half");
    }
    if (word.equals("a")
        && words.lower(at - 1).equals("and")
        && words.lower(at + 1).equals("half")) {
      return null; // "an inch and a half"
    }
    String count = word.equals("a") || word.equals("an") ? "one" : word;
    Share share = named(at, at + 2, count, words.lower(at + 1));
    String after = words.lower(at + 2);
    boolean ends = after.isEmpty() || words.isMark(at + 2) || AFTER_PART.contains(after);
    return ends ? share : null;
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
