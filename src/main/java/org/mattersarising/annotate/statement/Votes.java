package org.mattersarising.annotate.statement;

import java.math.BigDecimal;
import java.util.Set;

/** Votes and other single events that are reported by their number. Stateless. */
final class Votes {

  private static final int LOOK = 8;
  private static final BigDecimal MOST = BigDecimal.valueOf(200);

  /** Of these one is news: "one objection was received"; "one" of other nouns is an article. */
  private static final Set<String> REPORTED =
      ReportingVerbs.words(
          """
          objection abstention vote vacancy complaint bid tender quotation application reply
          response accident incident death fatality injury casualty theft burglary representation
          nomination refusal resignation arrest breach against\
          """);

  private Votes() {}

  /** Whether the number is a side of "4 to 2", "five votes to one"; each is a figure of its own. */
  static boolean areCast(Words words, String text, NumberWords.Parsed number) {
    return isFirst(words, text, number) || isSecond(words, text, number);
  }

  private static boolean isFirst(Words words, String text, NumberWords.Parsed number) {
    boolean named = words.lower(number.to()).startsWith("vote");
    int to = named ? number.to() + 1 : number.to();
    if (!words.lower(to).equals("to")) {
      return false;
    }
    NumberWords.Parsed other = NumberWords.at(words, to + 1, text);
    return other != null && (named || areSides(words, number, other));
  }

  private static boolean isSecond(Words words, String text, NumberWords.Parsed number) {
    int to = number.from() - 1;
    if (!words.lower(to).equals("to")) {
      return false;
    }
    if (words.lower(to - 1).equals("votes") || words.lower(to - 1).equals("vote")) {
      return true;
    }
    for (int from = Math.max(0, to - 3); from < to; from++) {
      NumberWords.Parsed other = NumberWords.at(words, from, text);
      if (other != null && other.to() == to) {
        return areSides(words, other, number);
      }
    }
    return false;
  }

  /** "Objection, 5 to 1.", "carried by nine to four": more to fewer, and nothing fell from it. */
  private static boolean areSides(Words words, NumberWords.Parsed more, NumberWords.Parsed fewer) {
    boolean fits =
        more.value().compareTo(fewer.value()) > 0
            && more.value().compareTo(MOST) < 0
            && !words.lower(more.from() - 1).equals("from")
            && (fewer.to() >= words.size()
                || words.isMark(fewer.to())
                || words.lower(fewer.to()).equals("with")
                || words.lower(fewer.to()).equals("to")
                || words.lower(fewer.to()).equals("that"));
    return fits && (isOpinion(words, more.from()) || words.isMark(more.from() - 1));
  }

  private static boolean isOpinion(Words words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LOOK); i--) {
      switch (words.lower(i)) {
        case "vote",
            "votes",
            "voted",
            "voting",
            "carried",
            "lost",
            "defeated",
            "majority",
            "resolved",
            "agreed",
            "decided",
            "passed",
            "rejected",
            "objection" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "One objection", "with one abstention". */
  static boolean isOneReport(Words words, NumberWords.Parsed number) {
    return REPORTED.contains(words.lower(number.to()));
  }
}
