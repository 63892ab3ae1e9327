package org.mattersarising.annotate.statement;

/** Words that set a figure beside an earlier one: "against", "down from", "where it had been". */
final class Comparing {

  private Comparing() {}

  /** The word after such words, the article skipped, if they begin at a word; -1 without. */
  static int after(Words words, int at) {
    int next =
        switch (words.lower(at)) {
          case "against", "previously", "formerly" -> at + 1;
          case "up", "down", "fall", "rise", "increase", "decrease", "drop", "reduction" ->
              words.lower(at + 1).equals("from") ? at + 2 : -1;
          case "compared" ->
              words.lower(at + 1).equals("with") || words.lower(at + 1).equals("to") ? at + 2 : -1;
          case "instead" -> words.lower(at + 1).equals("of") ? at + 2 : -1;
          case "in", "place" -> words.join(at, at + 3).equals("in place of") ? at + 3 : -1;
          case "having" -> words.lower(at + 1).equals("been") ? at + 2 : -1;
          case "where", "when" -> hadBeen(words, at + 1);
          case "which" -> words.join(at, at + 3).equals("which had been") ? at + 3 : -1;
          default -> -1;
        };
    return next > 0 && words.lower(next).equals("the") ? next + 1 : next;
  }

  private static int hadBeen(Words words, int at) {
    return switch (words.join(at, at + 3)) {
      case "it had been", "there had been", "they had been", "it had taken", "it had stood" ->
          at + 3;
      default -> words.join(at, at + 2).equals("it was") ? at + 2 : -1;
    };
  }
}
