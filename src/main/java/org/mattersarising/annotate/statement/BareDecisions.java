package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Clauses of a resolution whose label stands elsewhere or is a rare one: "CONCLUDED that …", "The
 * timetable be noted.", "(i)to note the report", "Proposed by A, seconded by B, that …", "On a vote
 * the motion was lost". A subjunctive without a verb before it is no other kind of sentence.
 * Stateless.
 */
final class BareDecisions {

  private static final int MOVERS = 24;
  private static final int SUBJECT = 40;

  private static final Set<String> DONE =
      ReportingVerbs.words(
          """
          noted approved agreed endorsed received accepted adopted supported confirmed appointed
          elected recommended requested referred deferred authorised authorized delegated invited
          circulated submitted welcomed thanked established amended granted refused instructed
          given commended ratified sent provided included added brought placed held\
          """);
  private static final Set<String> NO_SUBJECT =
      ReportingVerbs.words(
          """
          must shall should cannot not that if let which who whether need needs ought ensure
          than unless lest\
          """);
  private static final Set<String> TAKEN =
      ReportingVerbs.words("note approve agree endorse receive adopt accept support recommend");
  private static final Set<String> BODIES =
      ReportingVerbs.words("committee panel board council cabinet commission executive");
  private static final Set<String> DECIDING =
      ReportingVerbs.words("council committee forum authority sub-committee subcommittee");
  private static final Set<String> ENACTS =
      ReportingVerbs.words("approves agrees notes endorses adopts resolves");
  private static final Set<String> VOTED =
      ReportingVerbs.words("carried lost voted declared agreed approved rejected defeated fell");

  private BareDecisions() {}

  static boolean is(Words words, Frame frame) {
    if (words.lower(words.size() - 1).equals(":")) {
      return false;
    }
    return isConcluded(words)
        || isMoved(words)
        || isCarried(words)
        || isVote(words)
        || isLetteredTask(words)
        || isEnacted(words)
        || isBodys(words)
        || frame.speech() == null && isSubjunctive(words);
  }

  /** "CONCLUDED that …", "DECISION: that …", as some councils say for "resolved". */
  private static boolean isConcluded(Words words) {
    if ((words.lower(0).equals("decision") || words.lower(0).equals("outcome"))
        && words.lower(1).equals(":")) {
      return words.wordCount() > 2;
    }
    return words.lower(0).equals("concluded")
        && words.size() > 3
        && (words.lower(1).equals("that") || words.isMark(1));
  }

  private static boolean isMoved(Words words) {
    String first = words.lower(0);
    if (!first.equals("proposed") && !first.equals("moved") || !words.lower(1).equals("by")) {
      return false;
    }
    boolean seconded = false;
    for (int i = 2; i < Math.min(words.size() - 2, MOVERS); i++) {
      seconded |= words.lower(i).equals("seconded");
      if (seconded && words.lower(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** "Cllr Ash moved, Cllr Elm seconded and it was resolved to …": the words are the body's. */
  private static boolean isCarried(Words words) {
    boolean moved = false;
    boolean seconded = false;
    for (int i = 1; i < Math.min(words.size() - 2, MOVERS); i++) {
      String word = words.lower(i);
      moved |= word.equals("moved") || word.equals("proposed") || word.equals("proposal");
      seconded |= moved && word.equals("seconded");
      boolean passed = word.equals("carried") || word.equals("passed");
      if (seconded && passed && !words.lower(i - 1).equals("not") && !words.isMark(i + 1)) {
        return words.lower(i + 1).endsWith("ly") || words.lower(i + 1).equals("by");
      }
      boolean was = words.lower(i - 1).equals("was") || words.lower(i - 1).endsWith("ly");
      if (seconded && was && (word.equals("resolved") || word.equals("agreed"))) {
        return !words.lower(i + 1).equals("by");
      }
    }
    return false;
  }

  /** "On a vote, …", "Upon being put to the vote, …" with what came of it. */
  private static boolean isVote(Words words) {
    boolean opens = words.lower(0).equals("on") || words.lower(0).equals("upon");
    int vote = -1;
    for (int i = 1; opens && i <= 5; i++) {
      vote = vote < 0 && words.lower(i).equals("vote") ? i : vote;
    }
    for (int i = vote + 1; vote > 0 && i < words.size(); i++) {
      if (VOTED.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The Committee approves …": in the present tense a body decides. */
  private static boolean isEnacted(Words words) {
    int first = words.lower(0).equals("that") ? 1 : 0;
    int body = words.lower(first).equals("the") ? first + 1 : first;
    return BODIES.contains(words.lower(body)) && ENACTS.contains(words.lower(body + 1));
  }

  /** "The Council unanimously resolved to …", "the Forum noted the position". */
  private static boolean isBodys(Words words) {
    int body = words.lower(0).equals("the") ? 1 : 0;
    if (!DECIDING.contains(words.lower(body))) {
      return false;
    }
    int verb = body + 1;
    while (verb < body + 3
        && (words.lower(verb).endsWith("ly")
            || words.lower(verb).equals("then")
            || words.lower(verb).equals("also"))) {
      verb++;
    }
    String next = words.lower(verb + 1);
    return switch (words.lower(verb)) {
      case "resolved", "determined" -> next.equals("to") || next.equals("that");
      case "noted" -> next.equals("the") && !hasThat(words, verb);
      case "approved", "adopted", "ratified" -> next.equals("the");
      default -> false;
    };
  }

  private static boolean hasThat(Words words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.lower(i).equals("that") || words.lower(i).equals("but")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetteredTask(Words words) {
    return isLetter(words) && words.lower(3).equals("to") && TAKEN.contains(words.lower(4));
  }

  /** "(ii)" printed without a blank behind it, so that the layout took it for a word. */
  private static boolean isLetter(Words words) {
    return words.lower(0).equals("(") && words.lower(1).length() <= 4 && words.lower(2).equals(")");
  }

  private static boolean isSubjunctive(Words words) {
    int first = isLetter(words) ? 3 : 0;
    int from = words.lower(first).equals("that") ? first + 1 : first;
    for (int i = from; i < Math.min(words.size() - 1, SUBJECT); i++) {
      String word = words.lower(i);
      if (word.equals("be")) {
        boolean adverb = words.lower(i + 1).endsWith("ly") || words.lower(i + 1).equals("now");
        return i > from
            && !words.lower(i - 1).equals("to")
            && DONE.contains(words.lower(adverb ? i + 2 : i + 1));
      }
      boolean other =
          FiniteVerbs.are(word)
              || NO_SUBJECT.contains(word)
              || words.isMark(i) && (word.equals(":") || word.equals(";") || word.equals("?"));
      if (other) {
        return false;
      }
    }
    return false;
  }
}
