package org.mattersarising.annotate.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day written in full: "14 March 2023", "14th March, 2023", "14/03/2023", day before month. */
final class FullDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)$");

  private FullDates() {}

  /** The first full date between two words; null without one. */
  static @Nullable LocalDate in(Words words, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      String first = words.lower(i);
      if (first.isEmpty() || !Character.isDigit(first.charAt(0))) {
        continue;
      }
      String second = words.lower(i + 1);
      int month =
          second.length() >= 3 ? MONTHS.indexOf(second.substring(0, 3)) + 1 : number(second);
      int year =
          words.lower(i + 2).equals(",") ? number(words.lower(i + 3)) : number(words.lower(i + 2));
      int day = number(ORDINAL.matcher(first).replaceAll(""));
      LocalDate date = month > 0 && day > 0 && year > 1900 ? date(year, month, day) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** 1 to 12 for a month's name or its first letters; 0 for another word. */
  static int month(String word) {
    boolean named = NumberLabels.isMonth(word);
    return named ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
  }

  /** 1 to 31 for "7", "7th"; 0 for what is no day. */
  static int day(String word) {
    int end = word.length();
    while (end > 0 && Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    boolean ordinal = List.of("", "st", "nd", "rd", "th").contains(word.substring(end));
    int day = ordinal ? number(word.substring(0, end)) : 0;
    return day <= 31 ? day : 0;
  }

  /** The year, or 0 for another word. */
  static int year(String word) {
    int year = number(word);
    return year > 1900 && year < 2100 ? year : 0;
  }

  /** The day of three numbers; null where a year is missing or the calendar has no such day. */
  static @Nullable LocalDate of(int year, int month, int day) {
    return year > 1900 && month > 0 && month <= 12 && day > 0 ? date(year, month, day) : null;
  }

  /** Null for what is no day of the calendar: a wrong date is worse than none. */
  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A number of four digits at most; 0 for another word. */
  static int number(String word) {
    if (word.isEmpty() || word.length() > 4 || !word.chars().allMatch(Character::isDigit)) {
      return 0;
    }
    return Integer.parseInt(word);
  }
}
