package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Promises and charges that stand anywhere in a sentence: "…, and it was left to her to ring them",
 * "Mrs Ash, who lived there, offered to look", "He promised that he would find the file", "A
 * written answer was promised". Immutable.
 */
final class Promises {

  private static final int CLAUSE = 60;
  private static final int NEAR = 6;

  private static final Set<String> OFFERS =
      ReportingVerbs.words("offered promised undertook volunteered pledged");
  private static final Set<String> GIVES_WORD =
      ReportingVerbs.words("promised undertook pledged offered agreed");
  private static final Set<String> OWN = WordSet.of("he", "she", "they");

  /** What one says that one would do, for good or without doing anything. */
  private static final Set<String> STATES =
      ReportingVerbs.words(
          """
          be not like prefer welcome wish expect hope need depend continue cost remain seem allow
          mean never rather want still now help know always support have ensure make\
          """);

  private static final Set<String> REACHED =
      ReportingVerbs.words("written replied contacted telephoned rung phoned visited");

  private final OnePerson persons;

  Promises(OnePerson persons) {
    this.persons = persons;
  }

  /** Whether somebody takes a task on, or is given one, in such words. */
  boolean hold(Words words) {
    for (int i = 1; i < Math.min(words.size(), CLAUSE); i++) {
      String word = words.lower(i);
      if (word.equals("whether") || word.equals("if") || word.equals("why")) {
        return false;
      }
      boolean holds =
          word.equals("left") && isLeftTo(words, i)
              || GIVES_WORD.contains(word) && promisesThat(words, i)
              || OFFERS.contains(word) && offersBesides(words, i)
              || (word.equals("promised") || word.equals("undertaken")) && isPaperPromised(words, i)
              || REACHED.contains(word) && wouldBeReached(words, i);
      if (holds) {
        return true;
      }
    }
    return false;
  }

  /** "It was left to her to ring them", "this was left with the Clerk to settle". */
  private boolean isLeftTo(Words words, int left) {
    int was = left - 1;
    while (was > 0 && words.lower(was).endsWith("ly")) {
      was--;
    }
    String to = words.lower(left + 1);
    if (!Undertakings.BE.contains(words.lower(was)) || !to.equals("to") && !to.equals("with")) {
      return false;
    }
    for (int i = left + 3; i < Math.min(words.size() - 1, left + 2 + NEAR * 2); i++) {
      if (words.lower(i).equals("to") && !words.at(i + 1).capital()) {
        boolean her = i == left + 3 && Set.of("her", "him", "them").contains(words.lower(left + 2));
        return her || persons.are(words, left + 2, i);
      }
    }
    return false;
  }

  /** "Promised that he would find it". */
  private static boolean promisesThat(Words words, int verb) {
    int at = words.lower(verb + 1).equals("that") ? verb + 2 : verb + 1;
    if (!OWN.contains(words.lower(at))) {
      return false;
    }
    int would = at + 1;
    String does = words.lower(would + 1);
    int more = does.endsWith("ly") || does.equals("himself") || does.equals("herself") ? 2 : 1;
    does = words.lower(would + more);
    boolean have = does.equals("have") && isPaperNear(words, would + more);
    return words.lower(would).equals("would")
        && !does.isEmpty()
        && (have || !STATES.contains(does));
  }

  private static boolean isPaperNear(Words words, int from) {
    for (int i = from + 1; i < from + NEAR; i++) {
      if (TaskNotes.isPaper(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "…, and offered to meet them", "Mrs Ash, who lived there, offered to look". */
  private static boolean offersBesides(Words words, int verb) {
    String before = words.lower(verb - 1);
    boolean besides =
        before.equals("and") || before.equals("but") || before.equals("who") || before.equals(",");
    boolean to = words.lower(verb + 1).equals("to") && verb + 2 < words.size();
    return besides && to && !Undertakings.NO_TASK.contains(words.lower(verb + 2));
  }

  /** "A written answer was promised": by whomever, he has to write it. */
  private static boolean isPaperPromised(Words words, int verb) {
    int was = verb - 1;
    while (was > 0 && words.lower(was).endsWith("ly")) {
      was--;
    }
    boolean passive = words.lower(was).equals("was") || words.lower(was).equals("were");
    boolean paper = TaskNotes.isPaper(words.lower(was - 1));
    for (int i = was - 1; i > was - NEAR && words.lower(i + 1).equals("in"); i--) {
      paper |= TaskNotes.isPaper(words.lower(i)); // "an answer in writing was promised"
    }
    return passive && paper && !isLongAgo(words, verb);
  }

  private static boolean isLongAgo(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      String word = words.lower(i);
      if (word.equals("ago") || word.equals("but") || word.equals("earlier")) {
        return true;
      }
    }
    return false;
  }

  /** "He would be written to", "the family would be visited that week". */
  private static boolean wouldBeReached(Words words, int verb) {
    boolean would = words.lower(verb - 1).equals("be") && words.lower(verb - 2).equals("would");
    for (int i = 0; would && i < verb; i++) {
      String word = words.lower(i);
      if (word.equals("had") || word.equals("every") || word.equals("each")) {
        return word.equals("had")
            && words.lower(verb - 4).equals(";")
            && words.lower(verb + 1).equals("to");
      }
    }
    return would && (words.lower(verb + 1).equals("to") || SoonWords.stand(words, verb + 1));
  }
}
