package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.Set;

/** Numbers that name instead of measure: dates, clock times, ages, "item 7", "Year 10". */
final class NumberLabels {

  private static final Set<String> NAMED =
      ReportingVerbs.words(
          """
          item items paragraph paragraphs section page pages slide slides appendix phase stage
          figure table no number minute minutes year ward room recommendation grade level band
          tier version part article schedule regulation agenda chapter under over aged age
          ages step quarter option priority covid point points rule class unit m a b junction
          zone q para ref reference road route figures tables appendices sections paras line
          clause form motion resolution question chq cheque cheques bacs invoice invoices voucher
          vouchers\
          """);
  private static final Set<String> MONTHS =
      ReportingVerbs.words(
          """
          january february march april may june july august september october november
          december jan feb mar apr jun jul aug sept sep oct nov dec\
          """);

  private static final Set<String> PEOPLE =
      ReportingVerbs.words(
          """
          people person those anyone everyone residents adults men women man woman boy girl lady
          gentleman carer child widow widower pensioner patient tenant\
          """);
  private static final Set<String> HOURS =
      ReportingVerbs.words(
          "one two three four five six seven eight nine ten eleven twelve noon midnight the");
  private static final Set<String> AWAY =
      ReportingVerbs.words("ago earlier before previously later hence afterwards");

  /** Brackets hold the numbers of clauses and notes up to here, and counts above. */
  private static final BigDecimal REFERENCES = BigDecimal.valueOf(100);

  private NumberLabels() {}

  /**
   * "Two years ago", "six months earlier": a day in the past or to come, which measures nothing.
   */
  static boolean isAway(Words words, int afterUnit) {
    String after = words.lower(afterUnit);
    boolean conjunction = after.equals("before") && !endsClause(words, afterUnit + 1);
    boolean late = after.equals("later") && words.lower(afterUnit + 1).equals("than");
    return AWAY.contains(after) && !conjunction && !late;
  }

  private static boolean endsClause(Words words, int at) {
    return at >= words.size() || words.isMark(at) || words.lower(at).equals("and");
  }

  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /** Whether the number is no measure. */
  static boolean holds(Words words, String text, NumberWords.Parsed number) {
    String before = words.lower(number.from() - 1);
    String after = words.lower(number.to());
    int first = words.at(number.from()).start();
    int last = words.at(number.to() - 1).end();
    boolean slash =
        last < text.length() && text.charAt(last) == '/'
            || first > 0 && (text.charAt(first - 1) == '/' || text.charAt(first - 1) == '#');
    boolean quoted =
        before.equals("(")
            && after.equals(")")
            && number.value().compareTo(REFERENCES) < 0; // a clause, not "leaflets (500)"

    boolean schoolYear =
        !before.equals("year") || number.value().compareTo(BigDecimal.valueOf(13)) <= 0;
    boolean named =
        NAMED.contains(before) && !(before.equals("over") || before.equals("under")) && schoolYear;
    boolean age =
        (before.equals("over") || before.equals("under") || before.equals("aged"))
            && (words.at(number.from() - 1).capital()
                || after.startsWith("year")
                || after.equals("service"));
    boolean ofPerson =
        (before.equals("of") || before.equals("over") || before.equals("under"))
            && PEOPLE.contains(words.lower(number.from() - 2))
            && !Durations.isUnit(after)
            && number.value().compareTo(BigDecimal.valueOf(120)) < 0;
    boolean toTheHour =
        after.startsWith("minute")
            && (words.lower(number.to() + 1).equals("to")
                || words.lower(number.to() + 1).equals("past"))
            && small(words.lower(number.to() + 2));
    boolean hour =
        (before.equals("to") || before.equals("past"))
            && words.lower(number.from() - 2).startsWith("minute");
    boolean date = isDate(words, number);
    boolean year =
        number.digits()
            && number.to() == number.from() + 1
            && number.value().compareTo(BigDecimal.valueOf(1900)) >= 0
            && number.value().compareTo(BigDecimal.valueOf(2100)) < 0
            && words.lower(number.from()).length() == 4;
    boolean clock =
        after.equals(":") && Character.isDigit((words.lower(number.to() + 1) + "x").charAt(0))
            || before.equals(":") && first > 1 && Character.isDigit(text.charAt(first - 2))
            || after.equals("am")
            || after.equals("pm")
            || after.equals("noon")
            || after.equals("p");
    boolean old =
        after.equals("year") && words.lower(number.to() + 1).startsWith("old")
            || after.equals("years")
                && words.lower(number.to() + 1).equals("old")
                && !before.equals("than")
            || after.equals("year-olds")
            || after.equals("plus");
    return slash
        || quoted
        || named
        || age
        || date
        || year
        || clock
        || old
        || ofPerson
        || toTheHour
        || hour
        || NamedNumbers.holds(words, text, number)
        || ClockTimes.holds(words, number);
  }

  /** "4 May", "May 4", a year of the recent centuries; "since May thirty vans" counts vans. */
  static boolean isDate(Words words, NumberWords.Parsed number) {
    String before = words.lower(number.from() - 1);
    boolean old =
        number.digits()
            && number.to() == number.from() + 1
            && words.lower(number.from()).length() == 4
            && number.value().compareTo(BigDecimal.valueOf(1600)) >= 0
            && number.value().compareTo(BigDecimal.valueOf(1900)) < 0
            && (before.equals("of") || before.equals("in") || before.equals("since"))
            && (number.to() >= words.size() || words.isMark(number.to()));
    return MONTHS.contains(before) && number.digits()
        || MONTHS.contains(words.lower(number.to()))
        || old;
  }

  private static boolean small(String word) {
    return HOURS.contains(word);
  }
}
