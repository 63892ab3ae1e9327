package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in digits or English words, from nought to the billions. */
final class NumberWords {

  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Long> SCALES =
      Map.of(
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "m",
          1_000_000L,
          "bn",
          1_000_000_000L,
          "k",
          1_000L,
          "mn",
          1_000_000L);

  static {
    String[] low =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                + "fifteen sixteen seventeen eighteen nineteen")
            .split(" ", 0);
    for (int i = 0; i < low.length; i++) {
      SMALL.put(low[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", 0);
    for (int i = 0; i < tens.length; i++) {
      SMALL.put(tens[i], 20 + 10 * i);
    }
  }

  private NumberWords() {}

  /** A number and the words that hold it: {@code from} to {@code to}, end exclusive. */
  record Parsed(BigDecimal value, int from, int to, boolean digits) {}

  /** The number that begins at a word; null where none does. */
  static @Nullable Parsed at(Words words, int from, String text) {
    return Character.isDigit(words.lower(from).isEmpty() ? 'x' : words.lower(from).charAt(0))
        ? digits(words, from, text)
        : spelt(words, from);
  }

  private static @Nullable Parsed digits(Words words, int from, String text) {
    StringBuilder number = new StringBuilder();
    String word = words.lower(from);
    int letters = 0;
    while (letters < word.length() && Character.isDigit(word.charAt(letters))) {
      letters++;
    }
    if (letters > 12) {
      return null;
    }
    number.append(word, 0, letters);
    String suffix = word.substring(letters);
    int at = from + 1;
    while (suffix.isEmpty()
        && joined(words, at)
        && isDigits(words.lower(at + 1))
        && number.length() < 15) {
      boolean thousands = words.lower(at).equals(",");
      String next = words.lower(at + 1);
      int count = 0;
      while (count < next.length() && Character.isDigit(next.charAt(count))) {
        count++;
      }
      if (thousands && count != 3 || !thousands && number.indexOf(".") >= 0) {
        break;
      }
      number.append(thousands ? "" : ".").append(next, 0, count);
      suffix = next.substring(count);
      at += 2;
    }
    BigDecimal value = new BigDecimal(number.toString());
    if (isMetres(words, from, suffix.isEmpty() ? at : at - 1, text)) {
      return new Parsed(value, from, suffix.isEmpty() ? at + 1 : at, true);
    }
    Long scale = SCALES.get(suffix);
    if (scale != null) {
      return new Parsed(value.multiply(BigDecimal.valueOf(scale)), from, at, true);
    }
    if (suffix.equals("p")) {
      return new Parsed(value, from, at, true); // pence, or a clock: the scan tells
    }
    if (!suffix.isEmpty()) {
      return null;
    }
    Long next = SCALES.get(words.lower(at));
    return next == null
        ? new Parsed(value, from, at, true)
        : new Parsed(value.multiply(BigDecimal.valueOf(next)), from, at + 1, true);
  }

  /** "The 2m gap", "18 m of hedge": without a sign of money, and nothing counted in millions. */
  private static boolean isMetres(Words words, int from, int unit, String text) {
    String word = words.lower(unit);
    int digits = word.length() - 1;
    boolean letter =
        word.endsWith("m") && (digits == 0 || Character.isDigit(word.charAt(digits - 1)));
    String next = words.lower(unit + 1);
    return letter
        && PoundSigns.before(text, words.at(from).start()) < 0
        && !next.endsWith("s")
        && !next.equals("people")
        && !next.equals(".");
  }

  /** A comma or full stop with no space on either side. */
  private static boolean joined(Words words, int at) {
    String mark = words.lower(at);
    return (mark.equals(",") || mark.equals("."))
        && at + 1 < words.size()
        && words.at(at).start() == words.at(at - 1).end()
        && words.at(at + 1).start() == words.at(at).end();
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static @Nullable Parsed spelt(Words words, int from) {
    long total = 0;
    long part = 0;
    int at = from;
    boolean any = false;
    boolean article = words.lower(from).equals("a");
    if (article && (words.lower(from + 1).equals("hundred") || isLarge(words.lower(from + 1)))) {
      part = 1;
      any = true;
      at++;
    } else if (words.lower(from).equals("dozen")
        || article && words.lower(from + 1).equals("dozen")) {
      return new Parsed(BigDecimal.valueOf(12), from, article ? from + 2 : from + 1, false);
    }
    while (at < words.size() && at < from + 12) {
      String word = words.lower(at);
      Integer small = small(word);
      if (small != null) {
        boolean fits = part % 100 == 0 || part % 10 == 0 && part % 100 >= 20 && small < 10;
        if (any && !fits) {
          break;
        }
        part += small;
        any = true;
      } else if (word.equals("hundred") && any && part < 10) {
        part *= 100;
      } else if (any && SCALES.containsKey(word) && word.length() > 2) {
        total += part * SCALES.getOrDefault(word, 1L);
        part = 0;
      } else if (!(word.equals("and")
          && any
          && words.lower(at - 1).equals("hundred")
          && small(words.lower(at + 1)) != null)) {
        break;
      }
      at++;
    }
    return any ? new Parsed(BigDecimal.valueOf(total + part), from, at, false) : null;
  }

  private static boolean isLarge(String word) {
    return word.equals("thousand") || word.equals("million") || word.equals("billion");
  }

  private static @Nullable Integer small(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return SMALL.get(word);
    }
    Integer tens = SMALL.get(word.substring(0, hyphen));
    Integer ones = SMALL.get(word.substring(hyphen + 1));
    return tens == null || ones == null || tens < 20 || ones > 9 || ones == 0
        ? null
        : Integer.valueOf(tens + ones);
  }
}
