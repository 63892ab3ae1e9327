package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.FigureKind;

/**
 * One of a unit, told by its article: "within a day", "a month's notice", "a week late", "a yard
 * across", "at a pound". What is done "once a week", and what was "a year ago", is no amount.
 * Stateless.
 */
final class SingleUnits {

  private static final Set<String> BOUND =
      ReportingVerbs.words(
          """
          than over under least exceeding within for nearly almost barely hardly lasting lasted
          lasts last took take takes taken taking spent lost\
          """);

  /** "The best part of a year", "up to a week", "as long as a month". */
  private static final Set<String> BOUND_PAIRS =
      WordSet.of(
          "part of",
          "up to",
          "delay of",
          "wait of",
          "period of",
          "notice of",
          "long as",
          "much as",
          "little as",
          "gap of",
          "absence of");

  /** What follows a stretch of time that something lasted or was late. */
  private static final Set<String> LATE =
      ReportingVerbs.words("late early overdue over behind long old longer");

  private static final Set<String> WHEN = ReportingVerbs.words("time silence end");
  private static final Set<String> LENGTHS =
      ReportingVerbs.words("yard metre mile foot inch acre kilometre");
  private static final Set<String> SIZES =
      ReportingVerbs.words(
          "across wide deep long high away apart from off of short thick square below above");
  private static final Set<String> PAID = ReportingVerbs.words("at for cost costs by only charged");
  private static final Set<String> EACH = ReportingVerbs.words("each apiece a per");

  private SingleUnits() {}

  /** The amount that begins with the article "a" or "an" at a word; null without. */
  static SpokenAmounts.@Nullable Amount at(Words words, int at) {
    String unit = words.lower(at + 1);
    String before = words.lower(at - 1);
    String after = words.lower(at + 2);
    if (unit.equals("pound")) {
      boolean paid = PAID.contains(before) || EACH.contains(after);
      return paid && !after.equals("of") ? amount(FigureKind.MONEY, "GBP", at) : null;
    }
    if (LENGTHS.contains(unit)) {
      return SIZES.contains(after) ? amount(FigureKind.COUNT, "", at) : null;
    }
    if (!Durations.isUnit(unit)) {
      return null;
    }
    boolean owns = unit.endsWith("'s") && !WHEN.contains(after);
    boolean bound = BOUND.contains(before) || BOUND_PAIRS.contains(words.join(at - 2, at));
    boolean late = LATE.contains(after) && !NumberLabels.isAway(words, at + 2);
    boolean plain = !unit.endsWith("s") && (bound || late) && !NumberLabels.isAway(words, at + 2);
    return owns || plain ? amount(FigureKind.DURATION, Durations.name(unit), at) : null;
  }

  private static SpokenAmounts.Amount amount(FigureKind kind, String unit, int at) {
    return new SpokenAmounts.Amount(kind, BigDecimal.ONE, unit, at + 2);
  }
}
