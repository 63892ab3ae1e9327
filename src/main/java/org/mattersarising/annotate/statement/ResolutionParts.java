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

  /** A further clause begins with "that", "to" or a verb of deciding, perhaps after "and". */
  private static boolean opens(Words words, int at) {
    int first = words.lower(at).equals("and") ? at + 1 : at;
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
}
