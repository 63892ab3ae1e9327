package org.mattersarising.report.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Extent;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.SupplyStatus;

/** Numbers, dates and codes in plain English. */
final class Words {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private Words() {}

  /** "7 June 2019"; "no known date" without one. */
  static String date(@Nullable LocalDate date) {
    return date == null ? "no known date" : day(date);
  }

  /** "on 7 June 2019"; "at a meeting whose date is not known" without a date. */
  static String on(@Nullable LocalDate date) {
    return date == null ? "at a meeting whose date is not known" : "on " + day(date);
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  /** "1 meeting", "12 meetings". */
  static String count(int n, String singular) {
    return number(n) + " " + (n == 1 ? singular : singular + "s");
  }

  /** The same with small numbers in words: "one meeting", "no meetings". */
  static String inWords(int n, String singular) {
    return small(n) + " " + (n == 1 ? singular : singular + "s");
  }

  static String small(int n) {
    return n >= 0 && n < SMALL.size() ? SMALL.get(n) : number(n);
  }

  /**
   * "Jan–Mar 2019" for {@code 2019-Q1}: where a financial year begins in April, nobody can tell
   * which months a first quarter has.
   */
  static String quarter(String code) {
    int first = 3 * (code.charAt(6) - '1');
    return MONTHS.get(first).substring(0, 3)
        + "–"
        + MONTHS.get(first + 2).substring(0, 3)
        + " "
        + code.substring(0, 4);
  }

  /** "once", "twice", "three times". */
  static String times(int n) {
    return switch (n) {
      case 0 -> "never";
      case 1 -> "once";
      case 2 -> "twice";
      default -> small(n) + " times";
    };
  }

  /** "1,234". */
  static String number(int n) {
    // A formatter looks up the locale's signs each time, and pages hold hundreds of thousands.
    return n > -1_000 && n < 1_000 ? Integer.toString(n) : String.format(Locale.ROOT, "%,d", n);
  }

  /** "6.4". */
  static String decimal(double value) {
    // As a formatter with one decimal gives it, which takes ten times as long.
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> parts) {
    int n = parts.size();
    if (n < 2) {
      return n == 0 ? "" : parts.get(0);
    }
    return String.join(", ", parts.subList(0, n - 1)) + " and " + parts.get(n - 1);
  }

  /** The first {@code limit} of them, and how many more there are. */
  static String list(List<String> parts, int limit) {
    if (parts.size() <= limit + 1) {
      return list(parts);
    }
    return String.join(", ", parts.subList(0, limit))
        + " and "
        + small(parts.size() - limit)
        + " more";
  }

  /** With a capital first letter. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  static String speaker(SpeakerGroup group) {
    return switch (group) {
      case MEMBER -> "a member";
      case EXECUTIVE -> "the leader or a cabinet member";
      case OFFICER -> "an officer";
      case EXTERNAL -> "somebody from outside the council";
      case NONE -> "not stated";
    };
  }

  static String extent(Extent extent) {
    return switch (extent) {
      case WHOLE -> "whole minutes";
      case PART -> "part of the minutes";
      case SINGLE_ITEM -> "a single agenda item";
      case UNKNOWN -> "extent not known";
    };
  }

  static String notRead(ReadStatus status) {
    return switch (status) {
      case READ -> "Read";
      case DUPLICATE -> "Same as another document";
      case EMPTY -> "Holds no text";
      case NOT_MINUTES -> "Not minutes";
      case UNREADABLE -> "Could not be opened or read";
      case UNSUPPORTED -> "Kind of file that is not read";
      case TOO_LARGE -> "Too large";
    };
  }

  /** What the last event recorded was; a clause that follows "Last recorded:". */
  static String supply(SupplyStatus status) {
    return switch (status) {
      case READ -> "Read";
      case PARTLY_READ -> "Read in part";
      case NOT_READ -> "Supplied, but not read";
      case NOT_SUPPLIED -> "Not supplied";
    };
  }

  static String status(IssueStatus status) {
    return switch (status) {
      case RAISED -> "it was raised";
      case RAISED_AFTER_ASSURANCE -> "it was raised again after an assurance";
      case ASSURED -> "members were told that it is in hand or better";
      case ACTIONED -> "a task was given or a decision taken";
      case REPORTED_BACK -> "how it stood was reported";
      case RESOLVED -> "the minutes say that it is resolved";
      case DENIED -> "a different view was recorded";
      case REFERRED -> "it was referred to a body whose minutes were not supplied";
    };
  }
}
