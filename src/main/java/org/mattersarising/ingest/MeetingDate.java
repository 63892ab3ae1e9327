package org.mattersarising.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a heading or a file name gives it.
 *
 * @param date null where the words make no day
 * @param evidence the words
 * @param doubt a plain sentence, or empty
 */
record MeetingDate(@Nullable LocalDate date, String evidence, String doubt) {

  private static final String MONTHS =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String WEEKDAY =
      "(?:(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b[.,]?\\s{1,3}(?:the\\s)?)?";

  /** "3rd Feb 25" where the line ends or goes on with the hour or the place, not "3 Feb 10.30". */
  private static final String SHORT_YEAR =
      "['’][1-3]\\d\\b|[1-3]\\d(?=\\s{0,3}(?:$|[,;)|]|[–-]\\s|(?:at|in|from|held|by|via|on|commencing|starting)\\b))";

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b"
              + WEEKDAY
              + "(\\d{1,2})\\s?(?:st|nd|rd|th)?\\s{0,3}(?:day\\s)?(?:of\\s)?"
              + MONTHS
              + "\\b[.,]?\\s{0,3}(\\d{4}\\b|"
              + SHORT_YEAR
              + ")");
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?i)\\b" + WEEKDAY + MONTHS + "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})[-_./](\\d{2})[-_./](\\d{2})(?!\\d)");
  private static final Pattern BRITISH =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})[-_./](\\d{1,2})[-_./](\\d{4}|\\d{2})(?![\\d/])");
  private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern OTHER_MEETING =
      Pattern.compile(
          "(?i)\\b(?:previous|last|next|future) (?:\\p{L}+ )?meeting|minutes of the (?:previous|last)|(?:confirmed|approved|signed|agreed)\\b.{0,60}\\b(?:at|on|by)\\b|to be (?:confirmed|approved)|publi(?:shed|cation)|despatch|deadline|printed|updated|issued");

  private static final Pattern ASIDE = Pattern.compile("\\([^()\\d]{0,120}\\)");

  private static final Pattern WEEKDAY_NAME =
      Pattern.compile("(?i)(mon|tue|wed|thu|fri|sat|sun)\\p{L}*");

  /** The first years of today's councils, and a bound on misprints such as 2109. */
  private static final int FIRST_YEAR = 1965;

  private static final int LAST_YEAR = 2060;

  /** All dates of a heading's line, in order; none where the line speaks of another day. */
  static List<MeetingDate> in(String line) {
    // "(until approved at the next meeting)" tells of the minutes, not of the day.
    String own = ASIDE.matcher(line).replaceAll(" ");
    return OTHER_MEETING.matcher(own).find() ? List.of() : all(own);
  }

  /** All dates of some words, whatever they are dates of. */
  static List<MeetingDate> all(String line) {
    List<MeetingDate> found = new ArrayList<>();
    Matcher m = WORDS.matcher(line);
    while (m.find()) {
      String year = m.group(4).replaceAll("\\D", "");
      found.add(
          of(
              m.group(),
              year.length() == 2 ? "20" + year : year,
              month(m.group(3)),
              m.group(2),
              m.group(1)));
    }
    m = AMERICAN.matcher(line);
    while (m.find()) {
      found.add(of(m.group(), m.group(4), month(m.group(2)), m.group(3), m.group(1)));
    }
    if (found.isEmpty()) {
      numeric(line, found);
    }
    return found;
  }

  /** The date of a file's name, or null. */
  static @Nullable MeetingDate ofName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[A-Za-z]{2,5}$", "");
    List<MeetingDate> found = new ArrayList<>();
    numeric(name, found);
    Matcher m = COMPACT.matcher(name);
    while (m.find()) {
      found.add(of(m.group(), m.group(1), Integer.parseInt(m.group(2)), m.group(3), null));
    }
    found.addAll(in(name.replaceAll("[-_]+", " ")));
    return found.stream().filter(d -> d.date() != null).findFirst().orElse(null);
  }

  private static void numeric(String s, List<MeetingDate> found) {
    Matcher m = ISO.matcher(s);
    while (m.find()) {
      found.add(of(m.group(), m.group(1), Integer.parseInt(m.group(2)), m.group(3), null));
    }
    if (found.isEmpty()) {
      m = BRITISH.matcher(s);
      while (m.find()) {
        String year = m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3);
        found.add(of(m.group(), year, Integer.parseInt(m.group(2)), m.group(1), null));
      }
    }
  }

  private static MeetingDate of(
      String words, String year, int month, String day, @Nullable String weekday) {
    String evidence = words.strip();
    int y = Integer.parseInt(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return new MeetingDate(
          null, evidence, "The date \"" + evidence + "\" has an unlikely year; it is not used.");
    }
    try {
      LocalDate date = LocalDate.of(y, month, Integer.parseInt(day));
      boolean contradicts = weekday != null && !agrees(weekday, date.getDayOfWeek());
      String doubt =
          contradicts
              ? "The date \""
                  + evidence
                  + "\" was a "
                  + date.getDayOfWeek().name().charAt(0)
                  + date.getDayOfWeek().name().substring(1).toLowerCase(Locale.ROOT)
                  + "."
              : "";
      return new MeetingDate(date, evidence, doubt);
    } catch (DateTimeException e) {
      return new MeetingDate(
          null, evidence, "There is no such day as \"" + evidence + "\"; it is not used.");
    }
  }

  /** Whether the words name a weekday, and it is that of {@code day}. */
  boolean namesWeekdayOf(LocalDate day) {
    Matcher m = WEEKDAY_NAME.matcher(evidence);
    return m.lookingAt() && agrees(m.group(1), day.getDayOfWeek());
  }

  private static boolean agrees(String weekday, DayOfWeek day) {
    return day.name()
        .toLowerCase(Locale.ROOT)
        .startsWith(weekday.toLowerCase(Locale.ROOT).substring(0, 3));
  }

  private static int month(String word) {
    String start = word.toLowerCase(Locale.ROOT).substring(0, 3);
    return List.of(
                "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
            .indexOf(start)
        + 1;
  }
}
