package org.mattersarising.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in the text with what it measures.
 *
 * @param statement the index of its statement
 * @param span its words, qualifier left out: "forty-two per cent", "£5m"
 * @param value in the unit; percentages as written (42 for 42 %), money in pounds, durations in
 *     {@code unit}
 * @param valueFrom the first of a before-after pair or a range; null without one
 * @param unit {@code %}, {@code GBP}, {@code days} …; empty for plain counts
 * @param ofWhat the words that say what is counted; empty where the text does not
 */
public record Figure(
    int statement,
    TextSpan span,
    FigureKind kind,
    BigDecimal value,
    @Nullable BigDecimal valueFrom,
    String unit,
    FigureQualifier qualifier,
    String ofWhat) {}
