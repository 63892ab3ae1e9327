package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.FigureFinder;
import org.mattersarising.model.Act;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FigureKind;
import org.mattersarising.model.FigureQualifier;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Finds figures by the words around a number: sign, unit, what is counted, "from … to …". A number
 * that nothing shows to be a measure gives none. Linear in the text; stateless, safe for use by
 * several threads.
 */
public final class GrammarFigureFinder implements FigureFinder {

  private static final Set<String> NAMED =
      Set.of(
          "item",
          "items",
          "paragraph",
          "paragraphs",
          "section",
          "page",
          "pages",
          "slide",
          "slides",
          "appendix",
          "phase",
          "stage",
          "figure",
          "table",
          "no",
          "number",
          "minute",
          "minutes",
          "year",
          "ward",
          "room",
          "recommendation",
          "grade",
          "level",
          "band",
          "tier",
          "version",
          "part",
          "article",
          "schedule",
          "regulation",
          "agenda",
          "chapter",
          "under",
          "over",
          "aged",
          "age",
          "ages",
          "step",
          "quarter",
          "option",
          "priority",
          "covid",
          "point",
          "points",
          "rule",
          "class",
          "unit",
          "m",
          "a",
          "b",
          "junction",
          "zone",
          "q",
          "para");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");
  private static final Set<String> TIMES =
      Set.of(
          "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours",
          "minutes", "minute", "day's", "days'", "weeks'", "months'", "years'");
  private static final Set<String> STOPS =
      Set.of(
          "and",
          "or",
          "of",
          "in",
          "to",
          "for",
          "the",
          "a",
          "an",
          "at",
          "on",
          "by",
          "with",
          "that",
          "which",
          "who",
          "were",
          "was",
          "had",
          "have",
          "has",
          "is",
          "are",
          "from",
          "but",
          "as",
          "per",
          "would",
          "will",
          "than",
          "this",
          "it",
          "not",
          "out",
          "if",
          "when",
          "since",
          "between",
          "remained",
          "could",
          "into",
          "during",
          "after",
          "before",
          "so",
          "because");

  /** A finder; it needs nothing. */
  public GrammarFigureFinder() {}

  @Override
  public List<Figure> find(DocumentText text, List<Statement> statements) {
    List<Figure> figures = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.act() != Act.PROCEDURAL) {
        Words words = Words.of(text.text(), statement.span().start(), statement.span().end());
        new Scan(text.text(), statement.index(), words, figures).run();
      }
    }
    return List.copyOf(figures);
  }

  /** One pass over one sentence. */
  private record Scan(String text, int statement, Words words, List<Figure> figures) {

    void run() {
      int at = 0;
      while (at < words.size()) {
        NumberWords.Parsed number = NumberWords.at(words, at, text);
        if (number == null) {
          at++;
          continue;
        }
        at = Math.max(at + 1, take(number));
      }
    }

    private int take(NumberWords.Parsed number) {
      int end = number.to();
      boolean money = before(number.from(), '\u00a3');
      boolean percent = isPercent(end);
      if (isLabelOrDate(number, money, percent)) {
        return end;
      }
      NumberWords.Parsed second = second(end + (percent ? percentWords(end) : 0));
      if (second != null) {
        int after = second.to();
        boolean secondPercent = isPercent(after);
        boolean secondMoney = before(second.from(), '\u00a3');
        if (money == secondMoney || secondMoney) {
          return emit(number, second, money || secondMoney, percent || secondPercent, after);
        }
      }
      if (isRatio(end)) {
        return ratio(number, end);
      }
      return emit(null, number, money, percent, end);
    }

    private int ratio(NumberWords.Parsed number, int in) {
      if (words.lower(in).equals("in") || words.lower(in).equals("out")) {
        int from = words.lower(in).equals("out") ? in + 2 : in + 1;
        NumberWords.Parsed of = NumberWords.at(words, from, text);
        if (of != null && of.value().signum() > 0) {
          add(
              number.from(),
              of.to(),
              FigureKind.RATIO,
              number.value(),
              null,
              "in " + of.value().toPlainString(),
              what(of.to()));
          return of.to();
        }
      }
      int per = in;
      while (!words.lower(per).equals("per")) {
        per++;
      }
      int to = Math.min(words.size(), per + 2);
      add(
          number.from(),
          to,
          FigureKind.RATIO,
          number.value(),
          null,
          words.join(per, to),
          words.join(in, per));
      return to;
    }

    private boolean isRatio(int at) {
      String word = words.lower(at);
      boolean share =
          (word.equals("in") || word.equals("out") && words.lower(at + 1).equals("of"))
              && isPlainCount(word.equals("in") ? at + 1 : at + 2);
      return share
          || words.lower(at + 1).equals("per")
              && !words.isMark(at)
              && !words.lower(at + 2).equals("cent")
          || words.lower(at).equals("per") && !words.lower(at + 1).equals("cent");
    }

    private boolean isPlainCount(int at) {
      NumberWords.Parsed of = NumberWords.at(words, at, text);
      return of != null
          && of.value().compareTo(BigDecimal.valueOf(1900)) < 0
          && of.value().compareTo(BigDecimal.ONE) > 0
          && !MONTHS.contains(words.lower(of.to()))
          && !TIMES.contains(words.lower(of.to()));
    }

    /** The other end of "30 to 3", "12–17", "between 5 and 9". */
    private NumberWords.@Nullable Parsed second(int at) {
      String word = words.lower(at);
      boolean dash = word.equals("\u2013") || word.equals("\u2014");
      if (!dash && !word.equals("to") && !(word.equals("and") && betweenBefore(at))) {
        return null;
      }
      return NumberWords.at(words, at + 1, text);
    }

    private boolean betweenBefore(int at) {
      for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
        if (words.lower(i).equals("between")) {
          return true;
        }
      }
      return false;
    }

    private int emit(
        NumberWords.@Nullable Parsed first,
        NumberWords.Parsed number,
        boolean money,
        boolean percent,
        int end) {
      int from = first == null ? number.from() : first.from();
      BigDecimal valueFrom = first == null ? null : first.value();
      if (percent) {
        int to = end + percentWords(end);
        add(from, to, FigureKind.PERCENT, number.value(), valueFrom, "%", ofWhat(to));
        return to;
      }
      if (money || words.lower(end).equals("pounds")) {
        add(from, end, FigureKind.MONEY, number.value(), valueFrom, "GBP", "");
        return end;
      }
      int unit =
          words.lower(end).equals("working") || words.lower(end).equals("calendar") ? end + 1 : end;
      if (TIMES.contains(words.lower(unit))) {
        String name = words.lower(unit).replace("'", "");
        add(
            from,
            unit + 1,
            FigureKind.DURATION,
            number.value(),
            valueFrom,
            name.endsWith("s") ? name : name + "s",
            "");
        return unit + 1;
      }
      String what = what(end);
      boolean alone = first == null && !number.digits() && number.value().equals(BigDecimal.ONE);
      if (what.isEmpty() && first == null || alone && !isOnly(from)) {
        return end;
      }
      add(from, end, FigureKind.COUNT, number.value(), valueFrom, "", what);
      return end;
    }

    private boolean isOnly(int from) {
      return words.lower(from - 1).equals("only") || words.lower(from - 1).equals("just");
    }

    private void add(
        int from,
        int to,
        FigureKind kind,
        BigDecimal value,
        @Nullable BigDecimal valueFrom,
        String unit,
        String ofWhat) {
      int start = words.at(from).start();
      if (start > 0 && text.charAt(start - 1) == '\u00a3') {
        start--;
      }
      int end = words.at(to - 1).end();
      if (kind == FigureKind.PERCENT && end < text.length() && text.charAt(end) == '%') {
        end++;
      }
      BigDecimal plain = value.stripTrailingZeros();
      figures.add(
          new Figure(
              statement,
              new TextSpan(start, end),
              kind,
              plain.scale() < 0 ? plain.setScale(0) : plain,
              valueFrom,
              unit,
              qualifier(from),
              ofWhat));
    }

    private FigureQualifier qualifier(int from) {
      String near = " " + words.join(from - 3, from) + " ";
      String last = words.lower(from - 1);
      if (near.endsWith(" more than ")
          || near.endsWith(" at least ")
          || near.endsWith(" in excess of ")
          || last.equals("over")
          || last.equals("above")
          || last.equals("exceeding")
          || near.endsWith(" fewer than ") && near.contains(" no ")) {
        return FigureQualifier.AT_LEAST;
      }
      if (near.endsWith(" fewer than ")
          || near.endsWith(" less than ")
          || near.endsWith(" up to ")
          || last.equals("only")
          || last.equals("under")
          || last.equals("below")
          || near.endsWith(" at most ")
          || last.equals("just")) {
        return FigureQualifier.AT_MOST;
      }
      boolean about =
          Set.of(
                  "around",
                  "about",
                  "approximately",
                  "roughly",
                  "nearly",
                  "almost",
                  "circa",
                  "some",
                  "c")
              .contains(last);
      return about ? FigureQualifier.ABOUT : FigureQualifier.EXACT;
    }

    private boolean before(int word, char sign) {
      int start = words.at(word).start();
      return start > 0 && text.charAt(start - 1) == sign;
    }

    private boolean isPercent(int at) {
      int end = words.at(at - 1).end();
      return end < text.length() && text.charAt(end) == '%' || percentWords(at) > 0;
    }

    private int percentWords(int at) {
      if (words.lower(at).equals("percent") || words.lower(at).equals("percentage")) {
        return 1;
      }
      return words.lower(at).equals("per") && words.lower(at + 1).equals("cent") ? 2 : 0;
    }

    private boolean isLabelOrDate(NumberWords.Parsed number, boolean money, boolean percent) {
      if (money || percent) {
        return false;
      }
      String before = words.lower(number.from() - 1);
      String after = words.lower(number.to());
      int first = words.at(number.from()).start();
      int last = words.at(number.to() - 1).end();
      boolean slash =
          last < text.length() && text.charAt(last) == '/'
              || first > 0 && (text.charAt(first - 1) == '/' || text.charAt(first - 1) == '#');
      boolean quoted = before.equals("(") && after.equals(")");
      boolean named = NAMED.contains(before) && !(before.equals("over") || before.equals("under"));
      boolean age =
          (before.equals("over") || before.equals("under") || before.equals("aged"))
              && (words.at(number.from() - 1).capital()
                  || after.startsWith("year")
                  || after.equals("service"));
      boolean date = MONTHS.contains(before) || MONTHS.contains(after);
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
              || after.equals("years") && words.lower(number.to() + 1).equals("old")
              || after.equals("year-olds")
              || after.equals("plus");
      return slash || quoted || named || age || date || year || clock || old;
    }

    /** What is counted right after a number: up to four words, no function words. */
    private String what(int at) {
      int end = at;
      while (end < words.size()
          && end < at + 4
          && !words.isMark(end)
          && !STOPS.contains(words.lower(end))
          && !Character.isDigit(words.lower(end).charAt(0))) {
        end++;
      }
      return words.join(at, end);
    }

    private String ofWhat(int at) {
      if (!words.lower(at).equals("of")) {
        return what(at);
      }
      int from =
          words.lower(at + 1).equals("the") || words.lower(at + 1).equals("all") ? at + 2 : at + 1;
      return what(from);
    }
  }
}
