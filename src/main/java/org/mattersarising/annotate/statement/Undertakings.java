package org.mattersarising.annotate.statement;

import java.util.Set;
import org.mattersarising.model.SpeakerGroup;

/**
 * Sentences in which one person takes a task on, or is given one, by their grammar alone: "JB
 * offered to price a bench", "the clerk was asked to find dates", "Mr Ash was to meet her", "She
 * would write to the school", "Head of Parks to send a plan". What a body agrees to do is its
 * decision, and what it asks of another body its recommendation. Stateless, safe for use by several
 * threads.
 */
final class Undertakings {

  private static final int SUBJECT = 12;
  private static final int CLAUSE = 40;

  static final Set<String> TAKES_ON =
      ReportingVerbs.words(
          "agreed offered undertook promised volunteered agrees undertakes pledged consented committed");
  static final Set<String> IS_GIVEN =
      ReportingVerbs.words("asked requested instructed tasked directed deputed charged");
  static final Set<String> BE = ReportingVerbs.words("was were is are be");
  private static final Set<String> ARRANGED =
      ReportingVerbs.words("agreed settled arranged left decided");

  /** What is agreed to without anybody having to do it. */
  static final Set<String> NO_TASK =
      ReportingVerbs.words(
          """
          note disagree differ be accept approve support receive the this that these it a an his
          her their its such either both all recommend consider comment say explain confirm clarify
          describe endorse adopt remain stay become bear which whom\
          """);

  /** What somebody "had agreed" or "had promised" is told of as done, or as broken. */
  private static final Set<String> HAD = WordSet.of("agreed", "promised");

  /** What a seat asks for, or its end: no errand. */
  static final Set<String> SEATS =
      ReportingVerbs.words(
          """
          stand serve sit fill represent chair join act succeed replace retire step preside lead\
          """);

  private static final Set<String> DECIDES =
      ReportingVerbs.words("resolved recommended agreed that approved it");

  private static final Set<String> BEFORE_TO =
      ReportingVerbs.words(
          "at once her his their members' request himself herself readily in principle there then");

  private final Speakers speakers;
  private final OnePerson persons;
  private final Errands errands;
  private final TaskNotes notes;
  private final GivenWord given;
  private final Requests requests;
  private final Shorthand shorthand;

  Undertakings(Speakers speakers, OnePerson persons) {
    this.speakers = speakers;
    this.persons = persons;
    this.errands = new Errands(speakers, persons);
    this.notes = new TaskNotes(persons);
    this.given = new GivenWord(persons);
    this.requests = new Requests(speakers, persons);
    this.shorthand = new Shorthand(persons);
  }

  /** Whether somebody takes on, or is given, a task. */
  boolean holds(Words words) {
    return takesOn(words)
        || agreedThatOneWould(words)
        || requests.hold(words)
        || wasTo(words)
        || errands.promised(words)
        || given.holds(words)
        || notes.hold(words)
        || shorthand.verb(words) > 0;
  }

  /** Whether a task is asked of somebody, in a sentence that looks like a question too. */
  boolean asks(Words words) {
    return requests.asksOfficer(words) || requests.isAskedInNote(words);
  }

  /** One person agrees, offers or undertakes to do something. */
  boolean takesOn(Words words) {
    int from = afterLead(words);
    for (int i = from + 1; i < Math.min(words.size(), from + SUBJECT); i++) {
      if (TAKES_ON.contains(words.lower(i))) {
        int last = lastOfSubject(words, i);
        int to = i + 1;
        while (to < i + 5 && BEFORE_TO.contains(words.lower(to))) {
          to++; // "undertook at her request to"
        }
        return words.lower(to).equals("to")
            && !NO_TASK.contains(words.lower(to + 1))
            && !words.lower(i - 1).equals("was")
            && !(words.lower(i - 1).equals("had") && HAD.contains(words.lower(i)))
            && persons.is(words, from, last);
      }
    }
    return false;
  }

  /** "After some discussion he …", "In reply the Director …": where the subject begins. */
  private static int afterLead(Words words) {
    String first = words.lower(0);
    boolean led =
        first.equals("after")
            || first.equals("in")
            || first.equals("following")
            || first.equals("on")
            || first.equals("at");
    for (int i = 2; led && i < Math.min(words.size(), 8); i++) {
      String word = words.lower(i);
      if (words.lower(i - 1).equals(",") || word.equals("he") || word.equals("she")) {
        return i;
      }
    }
    return 0;
  }

  static int lastOfSubject(Words words, int verb) {
    int last = verb;
    while (last > 1
        && (words.lower(last - 1).endsWith("ly")
            || Set.of("also", "then", "had", "therefore", "and").contains(words.lower(last - 1)))) {
      last--;
    }
    return last;
  }

  /** "It was agreed that Mr Ash would …": he, not the body, has something to do. */
  boolean agreedThatOneWould(Words words) {
    int verb = words.lower(2).endsWith("ly") || words.lower(2).equals("then") ? 3 : 2;
    boolean agreed =
        words.lower(0).equals("it")
            && ARRANGED.contains(words.lower(verb))
            && words.lower(verb + 1).equals("that");
    int from = verb + 2;
    for (int i = from + 1; agreed && i < Math.min(words.size(), from + SUBJECT); i++) {
      if (words.lower(i).equals("would") || words.lower(i).equals("will")) {
        Speakers.Title title = speakers.first(words, from, i);
        boolean member =
            title == null
                || title.group() == SpeakerGroup.MEMBER
                    && !words.lower(title.from()).contains("chair");
        boolean receives =
            words.lower(i + 1).equals("receive") && TaskNotes.holdsPaper(words, words.size());
        return receives
            || (!member || Honorifics.is(words.lower(from))) && !words.lower(i + 1).equals("be");
      }
    }
    return false;
  }

  static boolean opensDecision(Words words) {
    int first = 0;
    while (words.isMark(first) || first < 3 && words.lower(first).length() == 1) {
      first++;
    }
    boolean impersonal = words.lower(first).equals("it");
    return DECIDES.contains(words.lower(first)) && !impersonal
        || impersonal && Set.of("resolved", "recommended").contains(words.lower(first + 2));
  }

  /** "Mr Ash was to meet her after the meeting". */
  private boolean wasTo(Words words) {
    for (int i = 1; i < Math.min(words.size(), SUBJECT); i++) {
      if (words.lower(i).equals("was") || words.lower(i).equals("is")) {
        String verb = words.lower(i + 2);
        boolean does =
            words.lower(i + 1).equals("to")
                && !NO_TASK.contains(verb)
                && !SEATS.contains(verb)
                && !Set.of("leave", "follow", "begin", "come").contains(verb);
        return does && persons.is(words, 0, i);
      }
    }
    return false;
  }

  /**
   * Whether one person says of himself that he will do something: what even a sentence that looks
   * like procedure, or a later clause, can give.
   */
  boolean pledges(Words words) {
    for (int i = 1; i < Math.min(words.size(), SUBJECT); i++) {
      if (TAKES_ON.contains(words.lower(i))) {
        return !words.lower(i).startsWith("agree") && takesOn(words);
      }
    }
    return errands.promised(words) || given.tookAnAction(words);
  }

  /** The same of one who is charged: "Mr Ash was charged with finding it", "(Owner: Ada Moor)". */
  boolean isCharged(Words words) {
    return requests.isAsked(words) || requests.isAskedInNote(words) || TaskNotes.namesOwner(words);
  }

  /** Whether a later clause gives one person a task: "; she was asked to find out". */
  boolean isGiven(Words words) {
    return requests.isAsked(words) || agreedThatOneWould(words) || notes.isNote(words);
  }

  /** The same of a later clause, where "agreed to" is no longer the meeting's. */
  boolean pledgesLater(Words words) {
    return takesOn(words) || errands.promised(words);
  }
}
