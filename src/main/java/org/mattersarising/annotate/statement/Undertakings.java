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
      ReportingVerbs.words("asked requested instructed tasked directed deputed");
  private static final Set<String> ASKING = ReportingVerbs.words("asked asking requested tasked");
  static final Set<String> BE = ReportingVerbs.words("was were is are be");
  private static final Set<String> ASKING_THAT =
      ReportingVerbs.words("asked requested desired directed instructed");
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

  Undertakings(Speakers speakers, OnePerson persons) {
    this.speakers = speakers;
    this.persons = persons;
    this.errands = new Errands(speakers, persons);
    this.notes = new TaskNotes(persons);
    this.given = new GivenWord(persons);
  }

  /** Whether somebody takes on, or is given, a task. */
  boolean holds(Words words) {
    return takesOn(words)
        || agreedThatOneWould(words)
        || isAsked(words)
        || asksOfficer(words)
        || wasTo(words)
        || errands.promised(words)
        || given.holds(words)
        || agreesToRequest(words)
        || isAskedInNote(words)
        || notes.hold(words);
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
                || title.group() == SpeakerGroup.MEMBER && !words.lower(title.from()).contains("chair");
        boolean receives =
            words.lower(i + 1).equals("receive") && TaskNotes.holdsPaper(words, words.size());
        return receives
            || (!member || Honorifics.is(words.lower(from))) && !words.lower(i + 1).equals("be");
      }
    }
    return false;
  }

  /** "The clerk was asked to find dates"; not what a body or the members are asked. */
  private boolean isAsked(Words words) {
    if (opensDecision(words)) {
      return false;
    }
    for (int i = 2; i < Math.min(words.size(), CLAUSE); i++) {
      boolean given =
          IS_GIVEN.contains(words.lower(i))
              && (BE.contains(words.lower(i - 1))
                  || words.lower(i - 1).equals("also") && BE.contains(words.lower(i - 2)))
              && (words.lower(i + 1).equals("to") && !NO_TASK.contains(words.lower(i + 2))
                  || words.lower(i + 1).equals("with") && words.lower(i + 2).endsWith("ing"));
      if (!given) {
        continue;
      }
      int end = i - 1;
      while (end > 0 && (BE.contains(words.lower(end)) || isHelping(words.lower(end)))) {
        end--;
      }
      Speakers.Title title = speakers.last(words, Math.max(0, end - 7), end + 1);
      boolean office =
          title != null
              && (title.group() == SpeakerGroup.OFFICER
                  || title.group() == SpeakerGroup.EXECUTIVE
                  || words.lower(title.from()).contains("chair"))
              && !OnePerson.BODIES.contains(words.lower(end))
              && !words.lower(end).equals("members");
      return office
          && !isPast(words, end, i)
          && !IdleWords.isToldInPassing(words)
          && !isAsker(words, i);
    }
    return false;
  }

  private static boolean isHelping(String word) {
    return word.equals("would") || word.equals("also") || word.equals("then");
  }

  private static boolean isPast(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.lower(i).equals("had") || words.lower(i).equals("been")) {
        return true;
      }
    }
    return false;
  }

  /** "Members asked that the list be published, and the Director agreed (to do so)." */
  private boolean agreesToRequest(Words words) {
    int end = words.size();
    while (end > 0 && words.isMark(end - 1)) {
      end--;
    }
    for (int i = end - 1; i > Math.max(4, end - 5); i--) {
      boolean agrees = words.lower(i).equals("agreed") || words.lower(i).equals("undertook");
      String rest = words.join(i + 1, end);
      if (!agrees || !rest.isEmpty() && !rest.equals("to do so") && !rest.equals("to do this")) {
        continue;
      }
      int and = i - 1;
      while (and > Math.max(2, i - 9) && !words.lower(and).equals("and")) {
        and--;
      }
      return words.lower(and).equals("and") && requests(words, and) && persons.is(words, and + 1, i);
    }
    return false;
  }

  private static boolean requests(Words words, int to) {
    for (int i = 1; i < to; i++) {
      String next = words.lower(i + 1);
      boolean asks =
          Set.of("asked", "requested", "suggested", "proposed").contains(words.lower(i));
      if (asks && (next.equals("that") || next.equals("for") || next.equals("to"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a question comes before: "asked whether the director was asked to". */
  private static boolean isAsker(Words words, int before) {
    for (int i = 0; i < before - 1; i++) {
      String word = words.lower(i);
      if (word.equals("whether") || word.equals("if") || word.equals("why")) {
        return true;
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

  /** "The Panel asked officers to circulate the data", "beyond asking C. Moor to see". */
  boolean asksOfficer(Words words) {
    return asksOfficerTo(words) || asksThatOfficer(words);
  }

  /** "The Panel desired that the Clerk should send members the rota." */
  private boolean asksThatOfficer(Words words) {
    for (int i = 1; i < Math.min(words.size() - 4, CLAUSE); i++) {
      boolean asks =
          ASKING_THAT.contains(words.lower(i))
              && words.lower(i + 1).equals("that")
              && !BE.contains(words.lower(i - 1));
      if (!asks || !OnePerson.BODIES.contains(words.lower(words.lower(0).equals("the") ? 1 : 0))) {
        continue;
      }
      int from = words.lower(i + 2).equals("the") ? i + 3 : i + 2;
      int end = MarkedOwners.nounEnd(words, from, words.size());
      int verb = words.lower(end).equals("should") || words.lower(end).equals("would") ? end + 1 : end;
      Speakers.Title title = speakers.last(words, from, end);
      return end > from
          && title != null
          && title.group() == SpeakerGroup.OFFICER
          && (Errands.are(words.lower(verb)) || verb > end && !NO_TASK.contains(words.lower(verb)));
    }
    return false;
  }

  private boolean asksOfficerTo(Words words) {
    for (int i = 1; i < Math.min(words.size(), CLAUSE); i++) {
      if (!ASKING.contains(words.lower(i)) || BE.contains(words.lower(i - 1))) {
        continue;
      }
      int to = i + 1;
      while (to < Math.min(words.size(), i + 9) && !words.lower(to).equals("to")) {
        to++;
      }
      String verb = words.lower(to + 1);
      boolean gerund = words.lower(i).endsWith("ing");
      boolean errand = gerund ? !NO_TASK.contains(verb) : Errands.are(verb);
      Speakers.Title title = speakers.last(words, i + 1, to);
      boolean officer =
          title != null && title.group() == SpeakerGroup.OFFICER && persons.is(words, i + 1, to);
      boolean initialled = gerund && to > i + 2 && Names.are(words, i + 1, to);
      if (words.lower(to).equals("to") && errand && (officer || initialled)) {
        return true;
      }
    }
    return false;
  }

  /** "Mr Ash was to meet her after the meeting". */
  private boolean wasTo(Words words) {
    for (int i = 1; i < Math.min(words.size(), SUBJECT); i++) {
      if (words.lower(i).equals("was") || words.lower(i).equals("is")) {
        String verb = words.lower(i + 2);
        boolean does =
            words.lower(i + 1).equals("to")
                && !NO_TASK.contains(verb)
                && !Set.of("leave", "retire", "follow", "join", "begin", "come").contains(verb);
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

  /** The same of a later clause, where "agreed to" is no longer the meeting's. */
  boolean pledgesLater(Words words) {
    return takesOn(words) || errands.promised(words);
  }

  /** "Clerk asked to write to the landlord": a note without "was". */
  boolean isAskedInNote(Words words) {
    for (int i = 1; i < Math.min(words.size() - 2, SUBJECT); i++) {
      if (IS_GIVEN.contains(words.lower(i))) {
        boolean to = words.lower(i + 1).equals("to") && Errands.are(words.lower(i + 2));
        Speakers.Title title = speakers.last(words, 0, i);
        return to
            && title != null
            && title.group() == SpeakerGroup.OFFICER
            && words.at(0).capital()
            && !words.lower(0).equals("the")
            && !words.lower(title.to() - 1).endsWith("s")
            && persons.isOffice(words, 0, i);
      }
      if (FiniteVerbs.are(words.lower(i))) {
        return false;
      }
    }
    return false;
  }
}
