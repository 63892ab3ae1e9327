package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.StyleCaveat;

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

  private static final double VERBATIM_FROM = 0.15;
  private static final double DECISIONS_BELOW = 0.35;

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

  /** Kinds of minutes, those that tell least first. */
  private enum Kind {
    EMPTY("minutes without substance"),
    DECISIONS("minutes of decisions, with little of the discussion"),
    SUMMARY("minutes that sum up the discussion"),
    VERBATIM("largely verbatim minutes");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private Kind kindOf() {
    if (counted == 0) {
      return Kind.EMPTY;
    }
    if ((double) firstPerson / counted >= VERBATIM_FROM) {
      return Kind.VERBATIM;
    }
    return (double) discussion / counted < DECISIONS_BELOW ? Kind.DECISIONS : Kind.SUMMARY;
  }

  /** The kind of minutes, in words. */
  String kind() {
    return kindOf().words;
  }

  /** What of it could explain a difference to peers. */
  StyleCaveat caveat(MinuteStyle peers) {
    if (few() || peers.few() || counted == 0 || peers.counted() == 0) {
      return StyleCaveat.NONE;
    }
    List<String> sentences = new ArrayList<>();
    double ratio = statementsPerMeeting() / peers.statementsPerMeeting();
    boolean longer = ratio >= MUCH;
    boolean shorter = ratio <= 1 / MUCH;
    if (longer || shorter) {
      sentences.add(
          String.format(
              Locale.ROOT,
              "Its minutes hold about %.0f sentences of substance a meeting (%d meetings), its"
                  + " peers’ about %.0f (%d meetings). %s minutes mention %s themes, whatever was"
                  + " said.",
              statementsPerMeeting(),
              meetings,
              peers.statementsPerMeeting(),
              peers.meetings(),
              longer ? "Longer" : "Shorter",
              longer ? "more" : "fewer"));
    }
    int fuller = kindOf().compareTo(peers.kindOf());
    if (fuller != 0) {
      sentences.add("Its clerks write " + kind() + ", its peers’ mostly " + peers.kind() + ".");
    }
    return new StyleCaveat(
        String.join(" ", sentences), longer || fuller > 0, shorter || fuller < 0);
  }
}
