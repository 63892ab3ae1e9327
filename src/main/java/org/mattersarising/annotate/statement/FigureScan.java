package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Figure;
import org.mattersarising.model.FigureKind;
import org.mattersarising.model.TextSpan;

/** One pass over one sentence; not for use by several threads. */
final class FigureScan {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final String text;
  private final int statement;
  private final Words words;
  private final List<Figure> figures;
  private final Shares shares;

  FigureScan(String text, int statement, Words words, List<Figure> figures) {
    this.text = text;
    this.statement = statement;
    this.words = words;
    this.figures = figures;
    this.shares = new Shares(words, text);
  }

  void run() {
    int at = 0;
    while (at < words.size()) {
      Shares.Share fraction = shares.fraction(at);
      NumberWords.Parsed number = fraction == null ? NumberWords.at(words, at, text) : null;
      if (fraction != null) {
        at = share(fraction);
      } else if (number == null) {
        at = spoken(at);
      } else {
        at = Math.max(at + 1, take(number));
      }
    }
  }

  /** What idiom says instead of a number: the word after it. */
  private int spoken(int at) {
    SpokenAmounts.Amount amount = SpokenAmounts.at(words, at);
    if (amount == null) {
      return at + 1;
    }
    boolean counts = amount.kind() == FigureKind.COUNT;
    String counted = counts ? CountedWords.after(words, amount.to()) : "";
    add(at, amount.to(), amount.kind(), amount.value(), null, amount.unit(), counted);
    return amount.to();
  }

  private int take(NumberWords.Parsed number) {
    int end = number.to();
    boolean money = isPounds(number.from());
    boolean percent = isPercent(end);
    if (!money && !percent && NumberLabels.holds(words, text, number)) {
      return end;
    }
    int halves = words.join(end, end + 3).equals("and a half") ? end + 3 : -1;
    if (halves > 0 && Durations.isUnit(words.lower(halves))) {
      return emit(
          null,
          new NumberWords.Parsed(number.value().add(HALF), number.from(), halves, number.digits()),
          false,
          false,
          halves);
    }
    if (!money && !percent && Votes.areCast(words, text, number)) {
      add(number.from(), end, FigureKind.COUNT, number.value(), null, "", "votes");
      return end;
    }
    NumberWords.Parsed second = second(end + (percent ? percentWords(end) : 0));
    if (second != null && !money && !percent && NumberLabels.holds(words, text, second)) {
      return second.to(); // "20-22 October"
    }
    if (second != null) {
      boolean secondMoney = isPounds(second.from());
      if (money == secondMoney || secondMoney) {
        boolean share = percent || isPercent(second.to());
        return emit(number, second, money || secondMoney, share, second.to());
      }
    }
    if (isPence(end - 1, number)) {
      if (words.lower(end).equals(".") && words.lower(end + 1).equals("m")) {
        return end; // "7p.m."
      }
      BigDecimal pounds = number.value().movePointLeft(2);
      add(number.from(), end, FigureKind.MONEY, pounds, null, "GBP", "");
      return end;
    }
    Shares.Share share = money || percent ? null : shares.afterNumber(number);
    if (share != null) {
      return share(share);
    }
    NumberWords.Parsed later = money || percent ? null : EarlierFigure.fromTo(words, text, number);
    if (later != null) {
      return emit(number, later, false, false, later.to());
    }
    return !money && isRate(end) ? rate(number, end) : emit(null, number, money, percent, end);
  }

  private int share(Shares.Share share) {
    add(
        share.from(),
        share.to(),
        FigureKind.RATIO,
        share.value(),
        null,
        "",
        CountedWords.afterOf(words, share.to()));
    return share.to();
  }

  /** "94p", where the letter is no clock's. */
  private boolean isPence(int last, NumberWords.Parsed number) {
    return number.digits() && words.lower(last).endsWith("p");
  }

  private boolean isRate(int at) {
    boolean noun = !words.isMark(at) && words.lower(at + 1).equals("per");
    return noun && !words.lower(at + 2).equals("cent")
        || words.lower(at).equals("per") && !words.lower(at + 1).equals("cent");
  }

  /** "22 cases per worker". */
  private int rate(NumberWords.Parsed number, int at) {
    int per = words.lower(at).equals("per") ? at : at + 1;
    int to = Math.min(words.size(), per + 2);
    add(
        number.from(),
        to,
        FigureKind.RATIO,
        number.value(),
        null,
        words.join(per, to),
        words.join(at, per));
    return to;
  }

  /** The other end of "30 to 3", "12\u201317", "between 5 and 9". */
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
    int unit = Durations.unitAt(words, end);
    boolean time = Durations.isUnit(words.lower(unit));
    int to = percent ? end + percentWords(end) : !money && time ? unit + 1 : end;
    NumberWords.Parsed before =
        first == null ? EarlierFigure.after(words, text, to, money, percent, time) : first;
    BigDecimal valueFrom = before == null ? null : before.value();
    if (percent) {
      add(
          from,
          to,
          FigureKind.PERCENT,
          number.value(),
          valueFrom,
          "%",
          CountedWords.afterOf(words, to));
    } else if (money || words.lower(end).equals("pounds")) {
      add(from, end, FigureKind.MONEY, number.value(), valueFrom, "GBP", "");
    } else if (time && first == null && NumberLabels.isAway(words, unit + 1)) {
      return to; // a day, given by its distance
    } else if (time) {
      String name = Durations.name(words.lower(unit));
      boolean supplied = isSupplied(name, number.value(), unit + 1);
      FigureKind kind = supplied ? FigureKind.COUNT : FigureKind.DURATION;
      add(from, unit + 1, kind, number.value(), valueFrom, name, supplied ? name : "");
    } else if (first == null && like(number)) {
      Figure model = figures.getLast();
      add(from, end, model.kind(), number.value(), valueFrom, model.unit(), "");
    } else if (first != null || measures(number)) {
      add(
          from,
          end,
          FigureKind.COUNT,
          number.value(),
          valueFrom,
          "",
          CountedWords.after(words, end));
    }
    return before == null || first != null ? to : before.to() + percentWords(before.to());
  }

  /** Whether a number without a noun goes on with the kind of the figure before it. */
  private boolean like(NumberWords.Parsed number) {
    boolean before = !figures.isEmpty() && figures.getLast().statement() == statement;
    return before && Ellipsis.holds(words, number, figures.getLast());
  }

  /** Hours that are supplied are counted: "600 hours a week". */
  private boolean isSupplied(String unit, BigDecimal value, int after) {
    boolean each = words.lower(after).equals("a") || words.lower(after).equals("per");
    return unit.equals("hours")
        && (value.compareTo(BigDecimal.valueOf(100)) >= 0
            || each
                && value.compareTo(BigDecimal.valueOf(20)) >= 0
                && Durations.isUnit(words.lower(after + 1)));
  }

  /** Whether a bare number counts: "one" is mostly a pronoun. */
  private boolean measures(NumberWords.Parsed number) {
    boolean one = number.value().compareTo(BigDecimal.ONE) == 0;
    String before = words.lower(number.from() - 1);
    return !one
        || before.equals("only")
        || before.equals("just")
        || Votes.isOneReport(words, number)
        || number.digits() && !CountedWords.after(words, number.to()).isEmpty();
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
    int sign = kind == FigureKind.MONEY ? PoundSigns.before(text, start) : -1;
    start = sign < 0 ? start : sign;
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
            FigureQualifiers.of(words, from, to),
            ofWhat));
  }

  private boolean isPounds(int word) {
    return PoundSigns.before(text, words.at(word).start()) >= 0;
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
}
