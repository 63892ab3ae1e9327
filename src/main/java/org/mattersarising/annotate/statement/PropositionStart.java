package org.mattersarising.annotate.statement;

import java.util.Set;

/** Where the words that report end and what is said begins. */
final class PropositionStart {

  private static final Set<String> LINKS =
      ReportingVerbs.words(
          """
          that whether if how why what when where which about regarding concerning over at on
          around as\
          """);

  private final Speakers speakers;

  PropositionStart(Speakers speakers) {
    this.speakers = speakers;
  }

  /**
   * Where the proposition begins after a verb: past hearer and noun, past "that" or "regarding".
   */
  int after(Words words, int verb) {
    int limit = Math.min(words.size(), verb + 14);
    for (int i = verb + 1; i < limit; i++) {
      String word = words.lower(i);
      if (words.isMark(i) && !word.equals(",")) {
        break;
      }
      if (word.equals("regard") || word.equals("relation") || word.equals("respect")) {
        return clamp(words, i + 2);
      }
      boolean soon = i <= verb + 6 || word.equals("that") || word.equals("whether");
      if (LINKS.contains(word) && soon && hearerOrNoun(words, verb + 1, i)) {
        boolean keeps = Set.of("how", "why", "what", "when", "where", "which").contains(word);
        return clamp(words, keeps ? i : i + 1);
      }
    }
    int at = verb + 1;
    Speakers.Title hearer = speakers.first(words, at, Math.min(words.size(), at + 3));
    if (hearer != null
        && Set.of("informed", "told", "advised", "reminded", "assured", "updated")
            .contains(words.lower(verb))) {
      at = hearer.to();
    }
    return clamp(words, at);
  }

  private boolean hearerOrNoun(Words words, int from, int to) {
    if (from == to) {
      return true;
    }
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (ReportingVerbs.isRaised(word) || word.equals("attention") || word.equals("out")) {
        return true;
      }
    }
    Speakers.Title hearer = speakers.first(words, from, to);
    return hearer != null && to - from <= 5;
  }

  private static int clamp(Words words, int at) {
    int start = at;
    while (start < words.size() && words.isMark(start)) {
      start++;
    }
    return start >= words.size() ? 0 : start;
  }
}
