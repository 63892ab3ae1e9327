package org.mattersarising.annotate.statement;

import java.util.Set;
import org.mattersarising.model.SpeakerGroup;

/**
 * Tasks that somebody is asked to do: "the Clerk was asked to find dates", "the Panel asked
 * officers to circulate the data", "beyond asking C. Moor to see". What a body is asked is a
 * recommendation. Immutable.
 */
final class Requests {

  private static final int SUBJECT = 12;
  private static final int CLAUSE = 40;
  private static final Set<String> ASKING = ReportingVerbs.words("asked asking requested tasked");
  private static final Set<String> ASKING_THAT =
      ReportingVerbs.words("asked requested desired directed instructed");

  /** What nobody does on his own: "asked" and "requested" may be what he asks for. */
  private static final Set<String> CHARGING =
      ReportingVerbs.words("reminded instructed tasked deputed");

  private final Speakers speakers;
  private final OnePerson persons;

  Requests(Speakers speakers, OnePerson persons) {
    this.speakers = speakers;
    this.persons = persons;
  }

  /** Whether a sentence gives a task in such words. */
  boolean hold(Words words) {
    return isAsked(words) || asksOfficer(words) || agreesToRequest(words) || isAskedInNote(words);
  }

  /** "The clerk was asked to find dates"; not what a body or the members are asked. */
  boolean isAsked(Words words) {
    if (Undertakings.opensDecision(words)) {
      return false;
    }
    for (int i = 2; i < Math.min(words.size(), CLAUSE); i++) {
      boolean given =
          Undertakings.IS_GIVEN.contains(words.lower(i))
              && (Undertakings.BE.contains(words.lower(i - 1))
                  || words.lower(i - 1).equals("also")
                      && Undertakings.BE.contains(words.lower(i - 2)))
              && (words.lower(i + 1).equals("to")
                      && !Undertakings.NO_TASK.contains(words.lower(i + 2))
                  || words.lower(i + 1).equals("with") && words.lower(i + 2).endsWith("ing"));
      if (!given) {
        continue;
      }
      int end = i - 1;
      while (end > 0
          && (Undertakings.BE.contains(words.lower(end)) || isHelping(words.lower(end)))) {
        end--;
      }
      Speakers.Title title = speakers.last(words, Math.max(0, end - 7), end + 1);
      boolean pronoun = end == 0 && (words.lower(0).equals("he") || words.lower(0).equals("she"));
      boolean office =
          pronoun
              || title != null
                  && (title.group() == SpeakerGroup.OFFICER
                      || title.group() == SpeakerGroup.EXECUTIVE
                      || words.lower(title.from()).contains("chair"))
                  && !OnePerson.isBody(words, end)
                  && !words.lower(end).equals("members");
      return office && !isPast(words, end, i) && !isToldInPassing(words) && !isAsker(words, i);
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
  boolean agreesToRequest(Words words) {
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
      return words.lower(and).equals("and")
          && requests(words, and)
          && persons.is(words, and + 1, i);
    }
    return false;
  }

  private static boolean requests(Words words, int to) {
    for (int i = 1; i < to; i++) {
      String next = words.lower(i + 1);
      boolean asks = Set.of("asked", "requested", "suggested", "proposed").contains(words.lower(i));
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
              && !Undertakings.BE.contains(words.lower(i - 1));
      if (!asks || !OnePerson.BODIES.contains(words.lower(words.lower(0).equals("the") ? 1 : 0))) {
        continue;
      }
      int from = words.lower(i + 2).equals("the") ? i + 3 : i + 2;
      int end = MarkedOwners.nounEnd(words, from, words.size());
      int verb =
          words.lower(end).equals("should") || words.lower(end).equals("would") ? end + 1 : end;
      Speakers.Title title = speakers.last(words, from, end);
      return end > from
          && title != null
          && title.group() == SpeakerGroup.OFFICER
          && (Errands.are(words.lower(verb))
              || verb > end && !Undertakings.NO_TASK.contains(words.lower(verb)));
    }
    return false;
  }

  private boolean asksOfficerTo(Words words) {
    for (int i = 1; i < Math.min(words.size(), CLAUSE); i++) {
      if (!ASKING.contains(words.lower(i)) || Undertakings.BE.contains(words.lower(i - 1))) {
        continue;
      }
      int to = i + 1;
      while (to < Math.min(words.size(), i + 9) && !words.lower(to).equals("to")) {
        to++;
      }
      String verb = words.lower(to + 1);
      boolean gerund = words.lower(i).endsWith("ing");
      boolean errand = gerund ? !Undertakings.NO_TASK.contains(verb) : Errands.are(verb);
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

  /** "Clerk asked to write to the landlord": a note without "was". */
  boolean isAskedInNote(Words words) {
    for (int i = 1; i < Math.min(words.size() - 2, SUBJECT); i++) {
      if (CHARGING.contains(words.lower(i)) && words.lower(i + 1).equals("to")) {
        return persons.are(words, 0, i) && !Undertakings.NO_TASK.contains(words.lower(i + 2));
      }
      if (Undertakings.IS_GIVEN.contains(words.lower(i))) {
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

  /** "…, which the officer was asked to say again". */
  private static boolean isToldInPassing(Words words) {
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
