package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Tells noun phrases that name one person, an office or officers from those that name a body or
 * something else: tasks are given to the former. Immutable.
 */
final class OnePerson {

  private static final int MOST = 12;
  static final Set<String> BODIES =
      ReportingVerbs.words(
          """
          members committee council panel board cabinet commission executive councillors group
          everyone residents\
          """);

  private final Speakers speakers;

  OnePerson(Speakers speakers) {
    this.speakers = speakers;
  }

  /** Whether some words at the start of a sentence name one person, or officers, and no body. */
  boolean is(Words words, int from, int to) {
    if (to <= from || to - from > MOST) {
      return false;
    }
    String first = words.lower(from);
    if (to == from + 1 && (first.equals("he") || first.equals("she"))) {
      return true;
    }
    if (BODIES.contains(words.lower(to - 1)) || first.equals("it")) {
      return false;
    }
    boolean article = first.equals("the");
    if (article || first.equals("officers")) {
      return isOffice(words, from, to);
    }
    return Names.are(words, from, to) || isOffice(words, from, to) && words.at(from).capital();
  }

  /** Whether a noun phrase is the title of somebody who works for the council or leads it. */
  boolean isOffice(Words words, int from, int to) {
    Speakers.Title title = speakers.first(words, from, to);
    if (title == null) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      boolean part =
          words.at(i).capital()
              || words.isMark(i)
              || Set.of("the", "of", "for", "and", "to", "in", "with").contains(word)
              || i >= title.from() && i < title.to();
      if (!part || word.equals(";") || word.equals(":") || FiniteVerbs.are(word)) {
        return false;
      }
    }
    boolean person = speakers.last(words, from, to) != null;
    return person && !BODIES.contains(words.lower(to - 1));
  }
}
