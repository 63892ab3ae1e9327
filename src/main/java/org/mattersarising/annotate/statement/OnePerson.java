package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Tells noun phrases that name one person, an office or officers from those that name a body or
 * something else: tasks are given to the former. Immutable.
 */
final class OnePerson {

  private static final int MOST = 12;
  private static final int LONGEST_LIST = 24;
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
    if (isBody(words, to - 1) || first.equals("it")) {
      return false;
    }
    boolean article = first.equals("the");
    if (article || first.equals("officers")) {
      return isOffice(words, from, to);
    }
    return Names.are(words, from, to) || isOffice(words, from, to) && words.at(from).capital();
  }

  /** Whether they name one person or several, each by name or office: "JH, AP and the Clerk". */
  boolean are(Words words, int from, int to) {
    if (is(words, from, to)) {
      return true;
    }
    int part = from;
    int known = 0;
    int parts = 0;
    for (int i = from; i <= Math.min(to, from + LONGEST_LIST); i++) {
      boolean joint = i == to || words.lower(i).equals(",") || words.lower(i).equals("and");
      if (!joint) {
        continue;
      }
      if (i > part) {
        boolean person = is(words, part, i);
        boolean other =
            i == part + 2 && words.lower(part).equals("the") && words.at(part + 1).capital();
        if (!person && !other) {
          return false;
        }
        known += person ? 1 : 0;
        parts++;
      }
      part = i + 1;
    }
    return part > to && parts > 1 && known > 0;
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
    return person && !isBody(words, to - 1);
  }

  /** Whether a noun phrase that ends with a word names a body: not "Chief Executive". */
  static boolean isBody(Words words, int last) {
    boolean chief = words.lower(last).equals("executive") && words.lower(last - 1).equals("chief");
    return BODIES.contains(words.lower(last)) && !chief;
  }
}
