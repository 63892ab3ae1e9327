package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Tasks that a noun gives: "gave an undertaking to mend it", "took away an action to ask",
 * "promised a list". Immutable.
 */
final class GivenWord {

  private static final int SUBJECT = 12;
  private static final Set<String> WORD = WordSet.of("undertaking", "commitment", "promise");

  private final OnePerson persons;

  GivenWord(OnePerson persons) {
    this.persons = persons;
  }

  /** Whether one person takes a task on in such words. */
  boolean holds(Words words) {
    return givesHisWord(words) || tookAnAction(words) || promisesPaper(words);
  }

  /** "The Head of Parks took (away) an action to review the signs." */
  boolean tookAnAction(Words words) {
    for (int i = 1; i < Math.min(words.size() - 3, SUBJECT); i++) {
      if (words.lower(i).equals("took") || words.lower(i).equals("takes")) {
        int an = Set.of("away", "on").contains(words.lower(i + 1)) ? i + 2 : i + 1;
        return words.lower(an).equals("an")
            && words.lower(an + 1).equals("action")
            && words.lower(an + 2).equals("to")
            && persons.is(words, 0, i);
      }
    }
    return false;
  }

  /** "She promised a list by May." */
  private boolean promisesPaper(Words words) {
    for (int i = 1; i < Math.min(words.size() - 2, SUBJECT); i++) {
      if (words.lower(i).equals("promised") || words.lower(i).equals("undertook")) {
        boolean article = words.lower(i + 1).equals("a") || words.lower(i + 1).equals("the");
        boolean paper =
            TaskNotes.isPaper(words.lower(i + 2)) || TaskNotes.isPaper(words.lower(i + 3));
        return article && paper && persons.is(words, 0, Undertakings.lastOfSubject(words, i));
      }
    }
    return false;
  }

  /** "He gave an undertaking to mend it". */
  private boolean givesHisWord(Words words) {
    for (int i = 1; i < Math.min(words.size() - 3, SUBJECT); i++) {
      boolean gives = words.lower(i).equals("gave") || words.lower(i).equals("made");
      if (gives && WORD.contains(words.lower(i + 2)) && words.lower(i + 3).equals("to")) {
        return !Undertakings.NO_TASK.contains(words.lower(i + 4)) && persons.is(words, 0, i);
      }
    }
    return false;
  }
}
