package org.mattersarising.structure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of items with the meeting's month and year before them: 07.23.04. Paragraphs of
 * paragraphs look the same, so the document has to name the month.
 */
final class MonthNumbers {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.,]?\\s{1,3}20(\\d\\d)\\b");
  private static final Pattern FIGURES =
      Pattern.compile("\\b\\d{1,2}/(\\d{1,2})/(?:20)?(\\d\\d)\\b");
  private static final Pattern MONTH_FIRST = Pattern.compile("(0[1-9]|1[0-2])\\.(\\d\\d)\\.\\d{2}");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\d\\d\\.(?:0[1-9]|1[0-2])\\.\\d{1,2}");

  /** Months with the last two figures of their year, as the numbers have them: 07.23. */
  private final Set<String> named = new HashSet<>();

  MonthNumbers(String text) {
    Matcher words = NAMED.matcher(text);
    while (words.find()) {
      int month = MONTHS.indexOf(words.group(1).toLowerCase(Locale.ROOT)) / 3 + 1;
      named.add((month < 10 ? "0" : "") + month + "." + words.group(2));
    }
    Matcher figures = FIGURES.matcher(text);
    while (figures.find()) {
      String month = figures.group(1);
      named.add((month.length() < 2 ? "0" : "") + month + "." + figures.group(2));
    }
  }

  /** Whether a label has a month before its number that the document does not name. */
  boolean foreign(String label) {
    return MONTH_FIRST.matcher(label).matches()
        && !YEAR_FIRST.matcher(label).matches()
        && !named.contains(label.substring(0, 5));
  }
}
