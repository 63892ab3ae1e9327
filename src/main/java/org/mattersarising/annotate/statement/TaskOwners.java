package org.mattersarising.annotate.statement;

import java.util.Set;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;

/** Who has to do an unmarked task: the one who takes it on, or whom the sentence gives it to. */
final class TaskOwners {

  private static final int NAME = 9;
  private static final int CLAUSE = 40;
  private static final Set<String> TAKES =
      ReportingVerbs.words(
          """
          would will to undertook agreed offered promised volunteered pledged was is be asked
          instructed requested tasked\
          """);
  private static final Set<String> BEFORE_VERB =
      ReportingVerbs.words("was were is are asked be had also then kindly would");

  private final Speakers speakers;
  private final NamedPeople people;

  TaskOwners(Speakers speakers, NamedPeople people) {
    this.speakers = speakers;
    this.people = people;
  }

  /** The owner by name where the document gives it, else the office; empty without either. */
  String of(String text, Statement statement, Words words) {
    int from = pronoun(words);
    if (from >= 0) {
      String meant = people.meant(statement, words.lower(from));
      Speaker speaker = statement.speaker();
      boolean office =
          speaker.group() == SpeakerGroup.OFFICER || speaker.group() == SpeakerGroup.EXECUTIVE;
      return meant.isEmpty() && office ? people.holder(speaker.role()) : meant;
    }
    String named = named(text, words);
    if (!named.isEmpty()) {
      return people.full(named);
    }
    String asked = asked(text, words);
    return asked.isEmpty() ? office(text, words) : asked;
  }

  /** Where "he" or "she" is the subject, perhaps after a lead; -1 without. */
  private static int pronoun(Words words) {
    for (int i = 0; i < Math.min(words.size() - 1, 6); i++) {
      boolean one = words.lower(i).equals("he") || words.lower(i).equals("she");
      if (one && (i == 0 || TAKES.contains(words.lower(i + 1)) && !words.at(0).capital())
          || one && i > 0 && TAKES.contains(words.lower(i + 1)) && startsWithLead(words)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWithLead(Words words) {
    return Set.of("after", "in", "on", "following", "at").contains(words.lower(0));
  }

  /** "Cllr Ash undertook to", "T. Wren to", "JB and KL to": names alone before the verb. */
  private static String named(String text, Words words) {
    int end = words.isMark(words.size() - 1) ? words.size() - 1 : words.size();
    boolean bracket = words.lower(words.size() - 1).equals(")") && words.lower(end - 2).equals("(");
    if (bracket && FiniteVerbs.noneBefore(words, end) && words.at(end - 1).capital()) {
      return text.substring(words.at(end - 1).start(), words.at(end - 1).end());
    }
    for (int i = Math.max(2, end - NAME); i < end - 1; i++) {
      boolean by = words.lower(i).equals("by") && FiniteVerbs.noneBefore(words, i);
      if (by && Names.are(words, i + 1, end)) {
        return text.substring(words.at(i + 1).start(), words.at(end - 1).end());
      }
    }
    int verb = 1;
    while (verb < Math.min(words.size(), NAME) && !isTaking(words, verb)) {
      verb++;
    }
    if (verb < NAME && Names.are(words, 0, verb)) {
      return text.substring(words.at(0).start(), words.at(verb - 1).end());
    }
    return "";
  }

  private static boolean isTaking(Words words, int at) {
    return TAKES.contains(words.lower(at))
        || words.lower(at).endsWith("ly") && TAKES.contains(words.lower(at + 1));
  }

  /** "Beyond asking C. Moor to see". */
  private String asked(String text, Words words) {
    for (int i = 1; i < Math.min(words.size(), CLAUSE); i++) {
      if (words.lower(i).equals("asking") || words.lower(i).equals("asked")) {
        int to = i + 1;
        while (to < Math.min(words.size(), i + NAME) && !words.lower(to).equals("to")) {
          to++;
        }
        boolean named = words.lower(to).equals("to") && to > i + 1 && Names.are(words, i + 1, to);
        if (named) {
          return people.full(text.substring(words.at(i + 1).start(), words.at(to - 1).end()));
        }
      }
    }
    return "";
  }

  /** The last title before a verb that gives the task. */
  private String office(String text, Words words) {
    for (int i = 1; i < Math.min(words.size(), CLAUSE); i++) {
      if (!TAKES.contains(words.lower(i))) {
        continue;
      }
      Speakers.Title title = speakers.last(words, Math.max(0, i - NAME), i);
      if (title == null || title.to() < i - 6) {
        continue;
      }
      int first = title.from();
      while (first > 0
          && words.at(first - 1).capital()
          && !Names.isArticle(words.lower(first - 1))) {
        first--;
      }
      int last = i - 1;
      while (last > title.from() && BEFORE_VERB.contains(words.lower(last))) {
        last--;
      }
      last = speaksOfHimself(words, title.to(), last);
      if (last >= title.from() && !isBody(words, title.from(), last + 1)) {
        String owner = text.substring(words.at(first).start(), words.at(last).end());
        boolean person = Honorifics.is(words.lower(first));
        return person ? people.full(owner) : people.holder(owner);
      }
    }
    return "";
  }

  /**
   * The last word of a title after which its bearer speaks of himself ("the Clerk confirmed that
   * she"); the word itself where nobody speaks, -1 where he speaks of another.
   */
  private static int speaksOfHimself(Words words, int from, int last) {
    for (int i = from; i <= last; i++) {
      boolean said = Speech.of(words.lower(i)) != null && !words.at(i).capital();
      if (said) {
        String who = words.lower(last);
        return who.equals("he") || who.equals("she") ? i - 1 : -1;
      }
    }
    return last;
  }

  private static boolean isBody(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (FiniteVerbs.are(words.lower(i))) {
        return true;
      }
    }
    return OnePerson.BODIES.contains(words.lower(from)) && !words.lower(from + 1).equals("member")
        || OnePerson.BODIES.contains(words.lower(to - 1));
  }
}
