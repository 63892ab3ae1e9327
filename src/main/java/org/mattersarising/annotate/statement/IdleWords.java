package org.mattersarising.annotate.statement;

import java.util.Set;

/** Sentences that can give nobody a task, whatever else they look like. Immutable. */
final class IdleWords {

  private static final int CLAUSE = 60;
  private static final Set<String> SIGNS =
      ReportingVerbs.words(
          """
          to would will should shall must undertook undertakes promised offered agreed volunteered
          undertaken be action instructed undertaking tasked\
          """);

  private static final int OPENING = 12;
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "how", "what", "when", "why", "who", "where");

  private static final Set<String> BODIES =
      ReportingVerbs.words("group committee panel board cabinet executive partnership");
  private static final Set<String> CROWDS =
      ReportingVerbs.words(
          """
          staff workers parents families carers residents people tenants schools children pupils
          patients teams practices landlords partners\
          """);
  private static final Set<String> PERIODS =
      ReportingVerbs.words(
          "day night week fortnight month quarter term year winter summer spring autumn season");

  private final OnePerson persons;

  IdleWords(OnePerson persons) {
    this.persons = persons;
  }

  /**
   * Whether the sentence can give nobody a task, whatever else it looks like: no word of it points
   * ahead, it gives thanks, a member asks for something that nobody takes on, or it tells in
   * passing what somebody was asked before.
   */
  boolean are(Words words) {
    boolean ahead = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      ahead |=
          SIGNS.contains(word)
              || word.endsWith("'ll")
              || word.equals(":")
              || word.equals("\u2013")
              || word.equals("\u2014");
    }
    return !ahead
        || words.lower(0).equals("thanks")
        || isBodyAsked(words)
        || isHopeOrNote(words)
        || wasAskedBefore(words)
        || isHabit(words)
        || paperTells(words)
        || isOnesWish(words)
        || isIndirectQuestion(words)
        || isToldInPassing(words);
  }

  /** "Cllr Ash asked that the seat be moved": a wish, until somebody takes it on. */
  private boolean isOnesWish(Words words) {
    int asked = -1;
    for (int i = 1; i < Math.min(words.size(), CLAUSE) && asked < 0; i++) {
      String next = words.lower(i + 1);
      boolean wish =
          (words.lower(i).equals("asked") || words.lower(i).equals("requested"))
              && (next.equals("that") || next.equals("for"));
      asked = wish ? i : -1;
    }
    if (asked < 0 || Undertakings.BE.contains(words.lower(asked - 1))) {
      return false;
    }
    for (int i = asked + 1; i < words.size(); i++) {
      String word = words.lower(i);
      if (word.equals("would") || word.equals("will") || Undertakings.TAKES_ON.contains(word)) {
        return false;
      }
    }
    int from = asked;
    while (from > 0 && !words.isMark(from - 1) && !words.lower(from - 1).equals("and")) {
      from--;
    }
    return words.lower(from).equals("who") || persons.is(words, from, asked);
  }

  /** "The Working Group was asked to look at it": a body is asked, which is a recommendation. */
  private boolean isBodyAsked(Words words) {
    for (int i = 2; i < Math.min(words.size(), OPENING); i++) {
      String crowd = words.lower(i - 2).equals("would") ? words.lower(i - 3) : words.lower(i - 2);
      boolean lay =
          CROWDS.contains(crowd)
              && Undertakings.IS_GIVEN.contains(words.lower(i))
              && Undertakings.BE.contains(words.lower(i - 1));
      if (lay) {
        return true;
      }
      boolean given =
          Undertakings.IS_GIVEN.contains(words.lower(i))
              && Undertakings.BE.contains(words.lower(i - 1))
              && words.lower(i + 1).equals("to");
      if (given) {
        return words.lower(0).equals("the")
            && (BODIES.contains(words.lower(i - 2))
                || OnePerson.BODIES.contains(words.lower(i - 2)))
            && FiniteVerbs.noneBefore(words, i - 1);
      }
    }
    return false;
  }

  /** "He hoped to send it", "the Clerk was asked to note it". */
  private static boolean isHopeOrNote(Words words) {
    for (int i = 1; i < Math.min(words.size(), OPENING); i++) {
      boolean hopes = words.lower(i).equals("hoped") || words.lower(i).equals("hopes");
      boolean asked = Undertakings.IS_GIVEN.contains(words.lower(i));
      if (words.lower(i + 1).equals("to")
          && (hopes || asked && words.lower(i + 2).equals("note"))) {
        return true;
      }
    }
    return false;
  }

  /** "The ranger had been asked in May to mend it": a task of old. */
  private static boolean wasAskedBefore(Words words) {
    boolean before = false;
    for (int i = 1; i < words.size(); i++) {
      String word = words.lower(i);
      if (word.equals("would") || word.equals("will")) {
        return false;
      }
      before |=
          words.lower(i - 1).equals("been")
              && Undertakings.IS_GIVEN.contains(word)
              && words.lower(i - 2).equals("had");
    }
    return before;
  }

  /** "The Council would grit the steps each winter." */
  static boolean isHabit(Words words) {
    for (int i = 2; i < words.size(); i++) {
      boolean every = words.lower(i).equals("each") || words.lower(i).equals("every");
      if (every && PERIODS.contains(words.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "The next report would provide figures": a paper does nothing. */
  private static boolean paperTells(Words words) {
    for (int i = 1; i < Math.min(words.size(), OPENING); i++) {
      if (words.lower(i).equals("would") || words.lower(i).equals("will")) {
        return TaskNotes.isPaper(words.lower(i - 1))
            && !words.lower(i + 1).equals("be")
            && !words.lower(i + 1).equals("come")
            && !words.lower(i + 1).equals("go")
            && FiniteVerbs.noneBefore(words, i);
      }
    }
    return false;
  }

  /** "Mr Ash asked whether the ranger would report". */
  private boolean isIndirectQuestion(Words words) {
    for (int i = 1; i < Math.min(words.size(), OPENING); i++) {
      String verb = words.lower(i);
      boolean asks =
          verb.equals("asked")
              || verb.equals("queried")
              || verb.equals("wondered")
              || verb.equals("enquired");
      if (asks && QUESTIONS.contains(words.lower(i + 1))) {
        return persons.is(words, 0, i);
      }
    }
    return false;
  }

  /** "…, which the officer was asked to say again". */
  static boolean isToldInPassing(Words words) {
    for (int i = 3; i < words.size(); i++) {
      if (Undertakings.IS_GIVEN.contains(words.lower(i))
          && Undertakings.BE.contains(words.lower(i - 1))) {
        for (int j = Math.max(0, i - 5); j < i; j++) {
          if (words.lower(j).equals("which") || words.lower(j).equals("whom")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
