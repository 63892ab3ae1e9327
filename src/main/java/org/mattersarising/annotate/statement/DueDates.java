package org.mattersarising.annotate.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By when a task is due: a day in full, or one that the meeting's date makes full ("by 12 May", "by
 * the end of March", "within six weeks"), or a meeting whose day the minutes give ("the next
 * meeting", "the September meeting"). Where neither tells the day there is none: a wrong date is
 * worse than no date. Linear in the text; immutable.
 */
final class DueDates {

  private static final int NOTICE = 300;
  private static final int NOTICES = 20;
  private static final Set<String> BEFORE_DAY =
      ReportingVerbs.words(
          """
          by on before until than ( from to for of monday tuesday wednesday thursday friday
          saturday sunday the – —\
          """);
  private static final Set<String> AGAIN =
      ReportingVerbs.words("back again report review return update");
  private static final List<String> NOTICE_WORDS =
      List.of("next meeting", "future meeting", "dates of meeting", "forthcoming meeting");

  private final @Nullable LocalDate meeting;
  private final List<LocalDate> meetings;

  private DueDates(@Nullable LocalDate meeting, List<LocalDate> meetings) {
    this.meeting = meeting;
    this.meetings = meetings;
  }

  /** For tasks of one document; {@code meeting} null where its date is not known. */
  static DueDates of(String text, @Nullable LocalDate meeting) {
    List<LocalDate> later = new ArrayList<>();
    if (meeting != null) {
      String lower = text.toLowerCase(Locale.ROOT);
      for (String notice : lower.length() == text.length() ? NOTICE_WORDS : List.<String>of()) {
        int at = lower.indexOf(notice);
        for (int i = 0; at >= 0 && i < NOTICES; i++) {
          Words words = Words.of(text, at, Math.min(text.length(), at + NOTICE));
          announced(words, meeting, later);
          at = lower.indexOf(notice, at + 1);
        }
      }
    }
    return new DueDates(meeting, later.stream().distinct().sorted().toList());
  }

  private static void announced(Words words, LocalDate meeting, List<LocalDate> later) {
    for (int i = 0; i + 2 < words.size(); i++) {
      LocalDate date = FullDates.in(words, i, i + 3);
      if (date != null && date.isAfter(meeting) && date.isBefore(meeting.plusYears(1))) {
        later.add(date);
      }
    }
  }

  /** The day by which the task in these words is due; null where they do not tell. */
  @Nullable LocalDate in(Words words) {
    for (int i = 0; i < words.size(); i++) {
      LocalDate full = full(words, i);
      // What lies before the meeting is not to be done by then.
      if (full != null && (meeting == null || !full.isBefore(meeting))) {
        return full;
      }
    }
    if (meeting == null) {
      return null;
    }
    for (int i = 0; i < words.size(); i++) {
      LocalDate date = at(words, i, meeting);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** A day in full at a word: also "14.03.2023", "14/03/23" and "March 14th, 2023". */
  private static @Nullable LocalDate full(Words words, int at) {
    LocalDate plain = FullDates.in(words, at, at + 3);
    if (plain != null) {
      return plain;
    }
    int month = FullDates.month(words.lower(at));
    if (month > 0 && FullDates.day(words.lower(at + 1)) > 0) {
      int year = words.lower(at + 2).equals(",") ? at + 3 : at + 2;
      return FullDates.of(
          FullDates.year(words.lower(year)), month, FullDates.day(words.lower(at + 1)));
    }
    int step = words.lower(at + 1).equals(".") && words.lower(at + 3).equals(".") ? 2 : 1;
    String year = words.lower(at + 2 * step);
    boolean padded = isTwoDigits(words.lower(at)) && isTwoDigits(words.lower(at + step));
    if (!padded || !words.lower(at - 1).isEmpty() && isTwoDigits(words.lower(at - 1))) {
      return null;
    }
    int full = isTwoDigits(year) ? 2000 + FullDates.number(year) : FullDates.year(year);
    return FullDates.of(
        full, FullDates.number(words.lower(at + step)), FullDates.number(words.lower(at)));
  }

  private static boolean isTwoDigits(String word) {
    return word.length() == 2 && Character.isDigit(word.charAt(0)) && FullDates.number(word) > 0;
  }

  /** The day in a cell of a column of days, which needs no "by" before it. */
  @Nullable LocalDate inCell(Words words) {
    LocalDate date = in(words);
    boolean bare = date == null && meeting != null;
    int day = bare ? FullDates.day(words.lower(0)) : 0;
    int month = bare ? FullDates.month(words.lower(1)) : 0;
    return day > 0 && month > 0 && meeting != null ? next(meeting, month, day) : date;
  }

  private @Nullable LocalDate at(Words words, int i, LocalDate from) {
    String word = words.lower(i);
    boolean again = word.equals("in") && AGAIN.contains(words.lower(i - 1));
    if (word.equals("within")
        || again
        || word.equals("in") && words.join(i + 2, i + 4).contains(" time")) {
      return span(words, i + 1, from);
    }
    if (word.equals("end") && words.lower(i + 1).equals("of")) {
      return end(words, i + 2, from);
    }
    if (word.equals("next") && words.lower(i + 1).equals("meeting")) {
      return meetings.isEmpty() ? null : meetings.getFirst();
    }
    int month = FullDates.month(word);
    if (month > 0 && words.lower(i + 1).equals("meeting")) {
      return meetings.stream().filter(d -> d.getMonthValue() == month).findFirst().orElse(null);
    }
    if (isBareDay(words, i)) {
      return nextOf(from, FullDates.day(word));
    }
    int ordinal = FullDates.day(words.lower(i + 1));
    boolean turned =
        month > 0
            && ordinal > 0
            && Set.of("by", "before", "until", "on").contains(words.lower(i - 1));
    boolean past = FullDates.year(words.lower(i + 2)) > 0; // a day in full, read before
    if (past) {
      return null;
    }
    if (turned && words.lower(i + 1).length() > 2) {
      return next(from, month, ordinal);
    }
    int day = FullDates.day(word);
    boolean asked = BEFORE_DAY.contains(words.lower(i - 1));
    int of = words.lower(i + 1).equals("of") ? i + 2 : i + 1;
    int after = FullDates.month(words.lower(of));
    return day > 0 && after > 0 && asked ? next(from, after, day) : null;
  }

  /** "Six weeks", "ten working days", "a fortnight" from the meeting on. */
  private static @Nullable LocalDate span(Words words, int at, LocalDate from) {
    boolean one = words.lower(at).equals("a") || words.lower(at).equals("the");
    NumberWords.Parsed number = one ? null : NumberWords.at(words, at, "");
    int unit = one ? at + 1 : number == null ? at : number.to();
    if (words.lower(unit).equals("next")) {
      unit++;
    }
    if (!one && number == null || number != null && number.value().intValue() > 366) {
      return null;
    }
    int many = number == null ? 1 : number.value().intValue();
    boolean working = words.lower(unit).equals("working");
    return switch (words.lower(working ? unit + 1 : unit)) {
      case "day", "days" -> working ? workingDays(from, many) : from.plusDays(many);
      case "week", "weeks", "weeks'", "week's" -> from.plusWeeks(many);
      case "fortnight" -> from.plusWeeks(2);
      case "month", "months", "months'", "month's" -> from.plusMonths(many);
      default -> null;
    };
  }

  private static LocalDate workingDays(LocalDate from, int many) {
    LocalDate day = from;
    for (int left = many; left > 0; ) {
      day = day.plusDays(1);
      left -= day.getDayOfWeek().getValue() <= 5 ? 1 : 0;
    }
    return day;
  }

  /** "… of March", "… of March 2025", "… of the month", "… of the calendar year". */
  private static @Nullable LocalDate end(Words words, int at, LocalDate from) {
    int month = FullDates.month(words.lower(at));
    if (month > 0) {
      int year = FullDates.year(words.lower(at + 1));
      YearMonth same = YearMonth.of(year > 0 ? year : from.getYear(), month);
      boolean past = year == 0 && same.atEndOfMonth().isBefore(from);
      return (past ? same.plusYears(1) : same).atEndOfMonth();
    }
    return switch (words.join(at, at + 2)) {
      case "the month", "this month" -> YearMonth.from(from).atEndOfMonth();
      case "next month" -> YearMonth.from(from).plusMonths(1).atEndOfMonth();
      case "the calendar" -> LocalDate.of(from.getYear(), Month.DECEMBER, 31);
      default -> null;
    };
  }

  /** "By the 9th" and no month. */
  private static boolean isBareDay(Words words, int at) {
    String before = words.lower(at - 2);
    boolean ends = at + 1 >= words.size() || words.isMark(at + 1);
    return ends
        && FullDates.day(words.lower(at)) > 0
        && !Character.isDigit(words.lower(at).charAt(words.lower(at).length() - 1))
        && words.lower(at - 1).equals("the")
        && (before.equals("by") || before.equals("before"));
  }

  /** The first such day of a month from the meeting on. */
  private static @Nullable LocalDate nextOf(LocalDate from, int day) {
    for (YearMonth month = YearMonth.from(from); ; month = month.plusMonths(1)) {
      if (month.isValidDay(day) && !month.atDay(day).isBefore(from)) {
        return month.atDay(day);
      }
    }
  }

  /** The first such day from the meeting on. */
  private static @Nullable LocalDate next(LocalDate from, int month, int day) {
    try {
      LocalDate date = LocalDate.of(from.getYear(), month, day);
      return date.isBefore(from) ? LocalDate.of(from.getYear() + 1, month, day) : date;
    } catch (DateTimeException e) {
      return null; // no day of the calendar
    }
  }
}
