package org.mattersarising.annotate.statement;

import java.util.Set;
import org.mattersarising.annotate.statement.Cue.Kind;

/**
 * Which way a figure moved where no verb says so: "68 per cent, previously 47", "from 44 to 61".
 */
final class FigureMoves {

  private static final int NEAR = 6;
  private static final int DIGITS = 9;
  private static final Set<String> EARLIER =
      WordSet.of("previously", "against", "formerly", "having", "compared", "where");

  private FigureMoves() {}

  /** {@code UP}, {@code DOWN}, or {@code NOTHING} where two figures are not set side by side. */
  static Kind between(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      int before = EARLIER.contains(word) ? figure(words, i - 1, -1, from, to) : -1;
      int after = before >= 0 ? figure(words, i + 1, 1, from, to) : -1;
      if (before >= 0 && after >= 0) {
        return moved(after, before);
      }
      if (word.equals("from") && figureAt(words, i + 1) >= 0) {
        for (int j = i + 2; j < Math.min(to, i + NEAR); j++) {
          if (words.lower(j).equals("to") && figureAt(words, j + 1) >= 0) {
            return moved(figureAt(words, i + 1), figureAt(words, j + 1));
          }
        }
      }
    }
    return Kind.NOTHING;
  }

  private static Kind moved(int old, int now) {
    return now > old ? Kind.UP : now < old ? Kind.DOWN : Kind.NOTHING;
  }

  private static int figure(Words words, int at, int step, int from, int to) {
    for (int i = at; i >= from && i < to && Math.abs(i - at) < NEAR; i += step) {
      int figure = figureAt(words, i);
      if (figure >= 0) {
        return figure;
      }
    }
    return -1;
  }

  private static int figureAt(Words words, int at) {
    String word = words.lower(at);
    boolean digits = !word.isEmpty() && word.length() <= DIGITS;
    for (int i = 0; i < word.length(); i++) {
      digits &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return digits ? Integer.parseInt(word) : -1;
  }
}
