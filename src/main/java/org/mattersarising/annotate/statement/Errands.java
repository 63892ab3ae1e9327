package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * What somebody says that he "would" do once, for somebody, and soon: "She would write to the
 * school", "Mr Ash said that he would ring her". What he would do for good mends a trouble, and is
 * an assurance. Immutable.
 */
final class Errands {

  private static final int SUBJECT = 12;
  private static final int CLAUSE = 40;

  /** What somebody who "would" do it does once, for somebody, and soon. */
  private static final Set<String> ERRANDS =
      ReportingVerbs.words(
          """
          write circulate send ring find check forward email e-mail supply telephone copy report
          reply share let provide bring speak arrange ask see take meet visit raise pursue press
          chase invite contact investigate examine issue notify liaise obtain draft follow pick look
          feed come get pass seek add remind instruct ascertain enquire inquire explore approach\
          """);

  private static final Set<String> AWAY = WordSet.of("up", "away", "back", "forward");

  private static final Set<String> SAYS =
      ReportingVerbs.words(
          "said added confirmed replied indicated stated answered advised noted explained agreed");

  /** What one "would" be, have or feel is nothing that he does. */
  private static final Set<String> STATES =
      ReportingVerbs.words(
          """
          be not like prefer welcome wish expect hope need depend continue cost remain seem allow
          mean never rather want still now help know have always support inspect next\
          """);

  private final Speakers speakers;
  private final OnePerson persons;

  Errands(Speakers speakers, OnePerson persons) {
    this.speakers = speakers;
    this.persons = persons;
  }

  /** Whether a verb names such a thing. */
  static boolean are(String verb) {
    return ERRANDS.contains(verb);
  }

  /** Whether one person promises such a thing. */
  boolean promised(Words words) {
    return wouldDo(words) || saysSheWould(words);
  }

  /** "She would write to the school that week." */
  private boolean wouldDo(Words words) {
    for (int i = 1; i < Math.min(words.size(), SUBJECT); i++) {
      if (words.lower(i).equals("would") || words.lower(i).equals("will")) {
        boolean task =
            isErrand(words, i)
                || !STATES.contains(words.lower(i + 1)) && SoonWords.stand(words, i + 2);
        return task && persons.is(words, 0, i);
      }
    }
    return false;
  }

  /** "Mr Ash said that he would ring her", "… apologised and would let her have a copy". */
  private boolean saysSheWould(Words words) {
    Speakers.Title title = speakers.first(words, 0, Math.min(words.size(), 3));
    String first = words.lower(0);
    boolean person =
        first.equals("he")
            || first.equals("she")
            || title != null
                && title.from() <= 1
                && !OnePerson.BODIES.contains(words.lower(title.from()))
            || isNameThatSays(words);
    for (int i = 2; person && i < Math.min(words.size() - 1, CLAUSE); i++) {
      String word = words.lower(i);
      if (word.equals("asked") || word.equals("whether") || word.equals("if")) {
        return false;
      }
      String before = words.lower(i - 1);
      boolean own =
          before.equals("he")
              || before.equals("she")
              || before.equals("and")
              || before.equals("but");
      String said = words.lower(before.equals("and") || before.equals("but") ? i : i - 2);
      boolean reported =
          (word.equals("would") || word.equals("will"))
              && own
              && (SAYS.contains(said)
                  || said.equals("that") && SAYS.contains(words.lower(i - 3))
                  || said.equals("would")
                  || said.equals("will"));
      if (reported) {
        return isErrand(words, i);
      }
    }
    return false;
  }

  /** "Ada Moor said": a name that no title comes before. */
  private static boolean isNameThatSays(Words words) {
    for (int i = 2; i < 6; i++) {
      if (SAYS.contains(words.lower(i))) {
        return Names.are(words, 0, i);
      }
    }
    return false;
  }

  /** Whether "would" is followed by what one does once for somebody. */
  private static boolean isErrand(Words words, int would) {
    int verb = would + 1;
    while (verb < would + 3
        && (words.lower(verb).endsWith("ly")
            || Set.of("also", "then", "therefore", "himself", "herself", "again")
                .contains(words.lower(verb)))) {
      verb++;
    }
    String next = words.lower(verb + 1);
    String errand = words.lower(verb);
    boolean idiom =
        errand.equals("see") && !next.equals("that") && !next.equals("to")
            || errand.equals("find") && !next.equals("out")
            || errand.equals("ask") && next.equals("for")
            || errand.equals("take")
                && !next.equals("it")
                && !next.equals("that")
                && !has(words, verb, AWAY)
            || errand.equals("follow") && !has(words, verb, AWAY)
            || errand.equals("pick") && !has(words, verb, AWAY)
            || errand.equals("look")
                && !next.equals("into")
                && !next.equals("at")
                && !next.equals("for")
            || (errand.equals("feed") || errand.equals("come") || errand.equals("get"))
                && !next.equals("back")
            || errand.equals("pass") && !has(words, verb, Set.of("on"))
            || errand.equals("add") && !TaskNotes.holdsPaper(words, words.size())
            || errand.equals("let") && next.equals("out")
            || errand.equals("report") && next.equals("to")
            || errand.equals("meet") && isCost(words, verb + 1);
    return ERRANDS.contains(errand) && !idiom;
  }

  /** "take the matter up", "follow this up", "take it away", "pass it on". */
  private static boolean has(Words words, int verb, Set<String> particles) {
    for (int i = verb + 1; i < verb + 5; i++) {
      if (particles.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCost(Words words, int from) {
    for (int i = from; i < from + 4; i++) {
      String word = words.lower(i);
      if (word.startsWith("cost") || word.startsWith("demand") || word.startsWith("target")) {
        return true;
      }
    }
    return false;
  }
}
