package org.mattersarising.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mattersarising.model.QualityCheck;

/**
 * How a council's minutes of comparable meetings are written. Longer minutes mention more, and
 * minutes of decisions only mention little, whatever was said: a difference between councils may be
 * one of clerks.
 *
 * @param meetings comparable meetings read
 * @param words of all their statements
 * @param counted their counted statements
 * @param discussion those of them that record what was said, not what was decided
 * @param firstPerson those of them in somebody's own words ("I", "we")
 */
record MinuteStyle(int meetings, long words, long counted, long discussion, long firstPerson) {

  static final String WORDS = "minutes_words_per_meeting";
  static final String COUNTED = "minutes_statements_per_meeting";
  static final String DISCUSSION = "minutes_discussion";
  static final String FIRST_PERSON = "minutes_first_person";

  static final MinuteStyle NONE = new MinuteStyle(0, 0, 0, 0, 0);

  /** From this ratio on, length may explain a difference. */
  private static final double MUCH = 1.5;

  private static final double VERBATIM = 0.15;
  private static final double DECISIONS = 0.35;

  /** The styles of the rows that {@link StyleCounter} writes, by council. */
  static Map<String, MinuteStyle> byCouncil(List<QualityCheck> rows) {
    Map<String, MinuteStyle> styles = new HashMap<>();
    for (QualityCheck row : rows) {
      styles.merge(
          row.scope(), of(row.check(), row.numerator(), row.denominator()), MinuteStyle::plus);
    }
    return styles;
  }

  /** What one row says of a style; nothing where it is of something else. */
  static MinuteStyle of(String check, long numerator, long denominator) {
    return switch (check) {
      case WORDS -> new MinuteStyle(Math.toIntExact(denominator), numerator, 0, 0, 0);
      case COUNTED -> new MinuteStyle(0, 0, numerator, 0, 0);
      case DISCUSSION -> new MinuteStyle(0, 0, 0, numerator, 0);
      case FIRST_PERSON -> new MinuteStyle(0, 0, 0, 0, numerator);
      default -> NONE;
    };
  }

  MinuteStyle plus(MinuteStyle other) {
    return new MinuteStyle(
        meetings + other.meetings,
        words + other.words,
        counted + other.counted,
        discussion + other.discussion,
        firstPerson + other.firstPerson);
  }

  /** Whether so few meetings were read that nothing but counts is said. */
  boolean few() {
    return meetings < ThemeComparator.FEWEST_MEETINGS;
  }

  double statementsPerMeeting() {
    return (double) counted / meetings;
  }

  /** The kind of minutes, in words. */
  String kind() {
    if (counted == 0) {
      return "minutes without substance";
    }
    if ((double) firstPerson / counted >= VERBATIM) {
      return "largely verbatim minutes";
    }
    return (double) discussion / counted < DECISIONS
        ? "minutes of decisions, with little of the discussion"
        : "minutes that sum up the discussion";
  }

  /** What of it could explain a difference to peers, in a sentence; empty where nothing could. */
  String caveat(MinuteStyle peers) {
    if (few() || peers.few() || counted == 0 || peers.counted() == 0) {
      return "";
    }
    StringBuilder caveat = new StringBuilder();
    double ratio = statementsPerMeeting() / peers.statementsPerMeeting();
    if (ratio >= MUCH || ratio <= 1 / MUCH) {
      caveat.append(
          String.format(
              Locale.ROOT,
              "Its minutes hold %.0f counted statements a meeting (%d meetings), its peers' %.0f (%d"
                  + " meetings): longer minutes mention more themes, whatever was said.",
              statementsPerMeeting(),
              meetings,
              peers.statementsPerMeeting(),
              peers.meetings()));
    }
    if (!kind().equals(peers.kind())) {
      caveat
          .append(caveat.isEmpty() ? "" : " ")
          .append("Its clerks write ")
          .append(kind())
          .append(", its peers' mostly ")
          .append(peers.kind())
          .append('.');
    }
    return caveat.toString();
  }
}
