package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Tasks in a clerk's shorthand, the bare verb behind who has to do it: "Clerk write to the school".
 * One person's verb in the present would end in an s, so this is no news. Immutable.
 */
final class Shorthand {

  private static final int SUBJECT = 8;

  /** What a verb that is a noun as well ("Clerk report", "office contact") is followed by. */
  private static final Set<String> OBJECTS =
      ReportingVerbs.words(
          """
          to the this that these those it him her them a an all both with back for whether if into
          about on out up\
          """);

  private final OnePerson persons;

  Shorthand(OnePerson persons) {
    this.persons = persons;
  }

  /** Where the verb stands of such a task; -1 where the sentence is none. */
  int verb(Words words) {
    int from = words.lower(0).equals("the") ? 1 : 0;
    for (int verb = from + 1; verb < Math.min(words.size() - 1, SUBJECT); verb++) {
      if (Errands.are(words.lower(verb)) && !words.at(verb).capital()) {
        boolean object = OBJECTS.contains(words.lower(verb + 1)) || words.at(verb + 1).capital();
        return object && isOne(words, from, verb) ? verb : -1;
      }
    }
    return -1;
  }

  /** One person by title or office: of a name alone nobody knows whether it is many people's. */
  private boolean isOne(Words words, int from, int to) {
    if (words.lower(to - 1).equals("to")) {
      return false;
    }
    boolean several = words.lower(to - 1).endsWith("s") && !words.join(from, to).contains(" of ");
    boolean known = Honorifics.is(words.lower(from)) || persons.isOffice(words, from, to);
    return known && persons.is(words, from, to) && (!several || Honorifics.is(words.lower(from)));
  }
}
