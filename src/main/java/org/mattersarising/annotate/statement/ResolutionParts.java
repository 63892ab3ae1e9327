package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.TextSpan;

/**
 * The clauses of a resolution that one sentence holds: "… be noted; and that the lease be ended."
 */
final class ResolutionParts {

  private static final int LEAST = 3;

  private ResolutionParts() {}

  /** The parts in order; the whole sentence where it is one. */
  static List<TextSpan> of(String text, TextSpan sentence) {
    Words words = Words.of(text, sentence.start(), sentence.end());
    List<TextSpan> parts = new ArrayList<>();
    int from = 0;
    for (int i = LEAST; i < words.size() - LEAST; i++) {
      boolean cut = words.lower(i).equals(";") && opens(words, i + 1);
      if (cut && words.join(from, i).split(" ", -1).length >= LEAST) {
        int start = from == 0 ? sentence.start() : words.at(from).start();
        parts.add(new TextSpan(start, words.at(i).end()));
        from = i + 1;
      }
    }
    parts.add(from == 0 ? sentence : new TextSpan(words.at(from).start(), sentence.end()));
    return parts;
  }

  /**
   * The parts of a sentence in running text, where also a second verb of the body ("… and agreed
   * that …") and a second thing that was resolved ("…, and to ask …") begin one.
   */
  static List<TextSpan> told(String text, TextSpan sentence) {
    List<TextSpan> parts = new ArrayList<>();
    for (TextSpan part : of(text, sentence)) {
      int cut = cut(Words.of(text, part.start(), part.end()));
      if (cut < 0) {
        parts.add(part);
      } else {
        parts.add(trimmed(text, part.start(), cut));
        parts.add(new TextSpan(cut, part.end()));
      }
    }
    return parts;
  }

  private static TextSpan trimmed(String text, int from, int to) {
    int end = to;
    while (end > from + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new TextSpan(from, end);
  }

  /** The offset at which a second decision begins; -1 without. */
  private static int cut(Words words) {
    JoinedDecisions.Joined joined = JoinedDecisions.of(words);
    if (joined != null && joined.joint() > 0) {
      return DecisionVerbs.stands(words, joined.joint()) ? words.at(joined.joint()).start() : -1;
    }
    int verb = DecisionVerbs.first(words);
    String opens = verb < 0 ? "" : words.lower(verb + 1);
    for (int i = verb + LEAST; verb >= 0 && i < words.size() - LEAST; i++) {
      boolean comma = words.lower(i - 1).equals(",");
      boolean and = words.lower(i).equals("and");
      String next = words.lower(i + 1);
      boolean infinitive = !opens.equals("that") && next.equals("to") && !words.at(i + 2).capital();
      boolean that = opens.equals("that") && comma && next.equals("that");
      if (and && (infinitive || that)) {
        return words.at(i).start();
      }
    }
    return -1;
  }

  /** A further clause begins with "that", "to" or a verb of deciding, perhaps after "and". */
  private static boolean opens(Words words, int at) {
    int first = words.lower(at).equals("and") ? at + 1 : at;
    if (isNumbered(words, first)) {
      return true;
    }
    while (words.isMark(first)
        || first < at + 4 && words.isMark(first + 1) && words.lower(first).length() <= 3) {
      first++; // "(b)", "2."
    }
    return switch (words.lower(first)) {
      case "that",
          "to",
          "recommends",
          "requests",
          "asks",
          "notes",
          "agrees",
          "supports",
          "endorses",
          "welcomes",
          "approves" ->
          true;
      default -> false;
    };
  }

  /** "(2) Cllrs Ash and Elm be appointed": a number in brackets begins a clause. */
  private static boolean isNumbered(Words words, int at) {
    return words.lower(at).equals("(")
        && words.lower(at + 1).length() <= 4
        && words.lower(at + 2).equals(")");
  }
}
