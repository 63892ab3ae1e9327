package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.Set;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FigureKind;

/**
 * Whether a number leaves out the unit of the figure before it: "19 days on average; in May it had
 * been 47", "44 per cent, national average 50". Stateless.
 */
final class Ellipsis {

  private static final int NEAR = 140;
  private static final BigDecimal MOST = BigDecimal.valueOf(4);
  private static final Set<String> BEFORE =
      ReportingVerbs.words(
          "been was were is average for than against to at now target mean median");
  private static final Set<String> AFTER =
      ReportingVerbs.words("in on by last when a before earlier");

  private Ellipsis() {}

  /**
   * Whether a bare number has the kind and unit of the figure that stands before it.
   *
   * @param before a figure of the same statement
   */
  static boolean holds(Words words, NumberWords.Parsed number, Figure before) {
    boolean measured = before.kind() == FigureKind.PERCENT || before.kind() == FigureKind.DURATION;
    int after = number.to();
    boolean ends =
        after >= words.size() || words.isMark(after) || AFTER.contains(words.lower(after));
    if (!measured
        || !ends
        || !BEFORE.contains(words.lower(number.from() - 1))
        || words.at(number.from()).start() - before.span().end() > NEAR) {
      return false;
    }
    BigDecimal most = before.value().multiply(MOST);
    return number.value().compareTo(most) <= 0
        && number.value().multiply(MOST).compareTo(before.value()) >= 0;
  }
}
