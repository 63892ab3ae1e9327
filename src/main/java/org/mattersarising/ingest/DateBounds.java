package org.mattersarising.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Between which days a meeting must have been: not before the one whose minutes it approved, not
 * after the one it set next, nor after its minutes were signed, published or fetched. Both bounds
 * are inclusive, for a committee may meet twice a day.
 *
 * @param earliest null without a bound
 * @param earliestWords where that comes from; empty without
 * @param latest null without a bound
 * @param latestWords likewise
 */
record DateBounds(
    @Nullable LocalDate earliest,
    String earliestWords,
    @Nullable LocalDate latest,
    String latestWords) {

  /** Nothing is known. */
  static final DateBounds NONE = new DateBounds(null, "", null, "");

  /** No bound of a text stands further from the words that announce it. */
  private static final int REACH = 220;

  private static final String NEXT_MEETING = "next meeting ";

  /** Between annual meetings lie thirteen at most. */
  private static final int MONTHS_TO_NEXT = 18;

  /** More than any minutes set; what comes after them is looked at no more. */
  private static final int MOST = 50;

  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)\\b(?:next|future) (?:\\p{L}{1,20}[ -]){0,4}meetings?\\b|\\bdates? of (?:the )?next\\b|\\bmeet again\\b");

  /**
   * What may stand between those words and their date: when, where and of whom, in the words that
   * set a meeting. Anything else, and the date is of something else.
   */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\s:;,.()*_#|–—-]|\\b(?i:will|would|shall|to|be|is|was|were|are|held|take|takes|taking|taken|place|scheduled|arranged"
              + "|set|due|on|at|for|the|this|a|date|dates|time|of|in|via|as|follows|agreed|confirmed|noted|proposed|provisionally"
              + "|that|it|its|and|am|pm|noon|hours|hrs|dated|next|meeting|meetings|full|ordinary|annual|from|starting|commencing|by)\\b"
              + "|\\b\\p{Lu}[\\p{L}'’.]{0,30}|\\b\\d{1,2}[.:]?\\d{0,2}\\s?(?i:am|pm|a\\.m\\.?|p\\.m\\.?|hrs|hours|noon|\\b)){0,90}+");

  /** A meeting that had been held was next to another one. */
  private static final Pattern HELD = Pattern.compile("(?i)\\b(?:was|were) (?:held|on)\\b");

  private static final Pattern MINUTES_OF =
      Pattern.compile(
          "(?i)\\bminutes of (?:the |a |our |its )?(?:(last|previous) |\\p{L}{1,20} ){0,6}?meetings?\\b|\\b(?:last|previous) minutes\\b");
  private static final Pattern APPROVED =
      Pattern.compile(
          "(?i)\\b(?:approved|confirmed|agreed|signed|accepted|adopted|correct record|true record|accurate record|taken as read|ratified)\\b");

  /** These minutes themselves, at a later day. */
  private static final Pattern LATER =
      Pattern.compile(
          "(?im)^\\W{0,4}(?:(?:these|the above) minutes\\b.{0,80}\\b(?:approved|confirmed|agreed|signed)\\b"
              + "|(?:draft |final )?(?:minutes|decisions?) (?:were |was )?published\\b"
              + "|(?:signed\\b.{0,60}|chair(?:man|woman|person)?[\\s.:_…,()]{0,60})\\bdate[d:]?[\\s.:_…]{0,40}(?=\\d|\\p{Lu})).{0,120}$");

  private static final Pattern URL_DAY =
      Pattern.compile(
          "(?<![\\p{L}\\d])((?:19|20)\\d\\d)(?:/(\\d\\d)(?=/)(?!/\\d\\d/)|[-_/.]?(\\d\\d)[-_/.]?(\\d\\d)(?!\\d))");

  /** The words of a text that bound its meeting's day. */
  static DateBounds of(String text) {
    return earliest(text).and(latest(text));
  }

  /** The tighter of both on either side. */
  DateBounds and(DateBounds other) {
    boolean later = earliest == null || other.earliest != null && other.earliest.isAfter(earliest);
    boolean sooner = latest == null || other.latest != null && other.latest.isBefore(latest);
    return new DateBounds(
        later ? other.earliest : earliest,
        later ? other.earliestWords : earliestWords,
        sooner ? other.latest : latest,
        sooner ? other.latestWords : latestWords);
  }

  /** Why a day cannot be the meeting's; empty where it can. */
  String against(LocalDate day) {
    if (latest != null && day.isAfter(latest)) {
      return "it is after " + latest + " (" + latestWords + ")";
    }
    if (earliest != null && day.isBefore(earliest)) {
      return "it is before " + earliest + " (" + earliestWords + ")";
    }
    return "";
  }

  /**
   * Why a day is hardly the meeting's although it can be; empty where nothing is against it. The
   * next meeting is set within months, and a mistyped year may lie before it, too.
   */
  String unlikely(LocalDate day) {
    return latest != null
            && latestWords.startsWith(NEXT_MEETING)
            && day.plusMonths(MONTHS_TO_NEXT).isBefore(latest)
        ? "it is more than "
            + MONTHS_TO_NEXT
            + " months before "
            + latest
            + " ("
            + latestWords
            + ")"
        : "";
  }

  /** Whether any day lies between them. */
  boolean possible() {
    return earliest == null || latest == null || !earliest.isAfter(latest);
  }

  private static DateBounds notAfter(LocalDate day, String words) {
    return new DateBounds(null, "", day, words.strip().replaceAll("\\s+", " "));
  }

  private static DateBounds earliest(String text) {
    DateBounds bounds = NONE;
    Matcher m = MINUTES_OF.matcher(text);
    for (int n = 0; n < MOST && m.find(); n++) {
      String words = sentence(text.substring(m.end(), Math.min(text.length(), m.end() + REACH)));
      Matcher approval = APPROVED.matcher(words);
      boolean approved = approval.find();
      if (!approved && m.group(1) == null) {
        continue;
      }
      // The dates behind the approval are of the approval, or of what comes after it.
      String named = approved ? words.substring(0, approval.start()) : words;
      for (MeetingDate date : dates(named)) {
        String gap = named.substring(0, named.indexOf(date.evidence()));
        if (date.date() != null && BETWEEN.matcher(gap).matches()) {
          String why = "the minutes of " + date.evidence() + " were before it";
          bounds = bounds.and(new DateBounds(date.date(), why, null, ""));
        }
      }
    }
    return bounds;
  }

  /** Up to the first end of a sentence or paragraph; "7.00 p.m." ends none. */
  private static String sentence(String words) {
    Matcher end = SENTENCE_END.matcher(words);
    return end.find() ? words.substring(0, end.start()) : words;
  }

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{Ll}\\d)])[.!?;](?=\\s+\\p{Lu})|\\n\\s{0,20}\\n");

  private static DateBounds latest(String text) {
    DateBounds bounds = NONE;
    Matcher m = NEXT.matcher(text);
    for (int n = 0; n < MOST && m.find(); n++) {
      String window = text.substring(m.end(), Math.min(text.length(), m.end() + REACH));
      MeetingDate first =
          dates(window).stream()
              .min(Comparator.comparingInt(d -> window.indexOf(d.evidence())))
              .orElse(null);
      if (first == null || first.date() == null) {
        continue;
      }
      String gap = window.substring(0, Math.max(0, window.indexOf(first.evidence())));
      if (BETWEEN.matcher(gap).matches() && !HELD.matcher(gap).find()) {
        bounds = bounds.and(notAfter(first.date(), NEXT_MEETING + first.evidence()));
      }
    }
    Matcher later = LATER.matcher(text);
    for (int n = 0; n < MOST && later.find(); n++) {
      for (MeetingDate date : dates(later.group())) {
        if (date.date() != null) {
          bounds = bounds.and(notAfter(date.date(), "signed or published " + date.evidence()));
        }
      }
    }
    return bounds;
  }

  /** Those with a whole year: "16.07.13" is as often the number of a minute. */
  private static List<MeetingDate> dates(String words) {
    return MeetingDate.all(words).stream()
        .filter(d -> WHOLE_YEAR.matcher(d.evidence()).find())
        .toList();
  }

  private static final Pattern WHOLE_YEAR = Pattern.compile("\\d{4}");

  /** The day a document was fetched or published; nothing where it is none. */
  static DateBounds known(String what, String day) {
    if (day.length() < 10) {
      return NONE;
    }
    try {
      return notAfter(LocalDate.parse(day.substring(0, 10)), what + " " + day.substring(0, 10));
    } catch (DateTimeParseException e) {
      return Stream.of(MeetingDate.all(day))
          .flatMap(List::stream)
          .map(MeetingDate::date)
          .filter(Objects::nonNull)
          .findFirst()
          .map(d -> notAfter(d, what + " " + day))
          .orElse(NONE);
    }
  }

  /** A day or month in an address: what lies there was put there then, or later kept its name. */
  static DateBounds published(String url) {
    int path = url.indexOf('/', url.toLowerCase(Locale.ROOT).indexOf("://") + 3);
    if (path < 0) {
      return NONE;
    }
    DateBounds bounds = NONE;
    String words = url.substring(path, Math.min(url.length(), path + 2000));
    Matcher m = URL_DAY.matcher(words.replaceAll("[?#].*", ""));
    while (m.find()) {
      try {
        int year = Integer.parseInt(m.group(1));
        LocalDate day =
            m.group(2) == null
                ? LocalDate.of(year, Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)))
                : YearMonth.of(year, Integer.parseInt(m.group(2))).atEndOfMonth();
        bounds = bounds.and(notAfter(day, "address " + m.group()));
      } catch (DateTimeException e) {
        // A number that is no day, such as a document's.
      }
    }
    return bounds;
  }
}
