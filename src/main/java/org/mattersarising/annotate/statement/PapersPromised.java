package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Promises of an answer or a paper that are told of what will come rather than of who does it: "the
 * figures would be sent to all Members", "promised that the Board would have it by May", "would be
 * supplied in writing", and small favours: "he would see whether it could be moved". Immutable.
 */
final class PapersPromised {

  private static final int SUBJECT = 12;
  private static final int CLAUSE = 60;

  private static final Set<String> SAYS =
      ReportingVerbs.words("said confirmed replied stated advised answered explained promised");
  private static final Set<String> GIVES_WORD =
      ReportingVerbs.words("promised undertook pledged assured");
  private static final Set<String> OFFERS =
      ReportingVerbs.words("offered undertook promised volunteered agreed");
  private static final Set<String> DELIVERED =
      ReportingVerbs.words("sent circulated supplied provided emailed e-mailed forwarded issued");
  private static final Set<String> DONE =
      ReportingVerbs.words("done included corrected amended added provided checked arranged");
  private static final Set<String> READERS =
      ReportingVerbs.words("members councillors committee board panel commission");
  private static final Set<String> GET = ReportingVerbs.words("have receive get");

  private final OnePerson persons;

  PapersPromised(OnePerson persons) {
    this.persons = persons;
  }

  boolean hold(Words words) {
    for (int i = 1; i < Math.min(words.size() - 2, CLAUSE); i++) {
      String word = words.lower(i);
      if (word.equals("whether") || word.equals("if") || word.equals("asked")) {
        return false;
      }
      boolean holds =
          word.equals("would") && (isSent(words, i) || isLook(words, i))
              || word.equals("will") && isLook(words, i)
              || GIVES_WORD.contains(word) && isToReaders(words, i)
              || OFFERS.contains(word) && isOfferApart(words, i);
      if (holds) {
        return true;
      }
    }
    return false;
  }

  /** "Would be sent to all Members", "would be supplied in writing". */
  private boolean isSent(Words words, int would) {
    boolean be = words.lower(would + 1).equals("be");
    boolean it = words.lower(would - 1).equals("this") || words.lower(would - 1).equals("that");
    if (be && it && DONE.contains(words.lower(would + 2))) {
      return saysBefore(words, would);
    }
    if (!be || !DELIVERED.contains(words.lower(would + 2))) {
      return false;
    }
    if (words.lower(would + 3).equals("in") && words.lower(would + 4).equals("writing")) {
      return true;
    }
    int to = would + 4;
    while (to < would + 7 && (words.lower(to).equals("all") || words.lower(to).equals("the"))) {
      to++;
    }
    return words.lower(would + 3).equals("to")
        && READERS.contains(words.lower(to))
        && saysBefore(words, would);
  }

  /** Whether one person says it: "Mr Ash, in answer to her, said that". */
  private boolean saysBefore(Words words, int to) {
    for (int i = 1; i < to; i++) {
      if (SAYS.contains(words.lower(i))) {
        int end = 1;
        while (end < i && !words.lower(end).equals(",")) {
          end++;
        }
        return persons.is(words, 0, end);
      }
    }
    return false;
  }

  /** "Would see whether it could be moved", "will have a look in the loft". */
  private boolean isLook(Words words, int would) {
    String verb = words.lower(would + 1);
    String next = words.lower(would + 2);
    boolean sees = verb.equals("see") && (next.equals("whether") || next.equals("if"));
    boolean looks =
        verb.equals("have")
            && next.equals("a")
            && (words.lower(would + 3).equals("look") || words.lower(would + 3).equals("word"));
    if (!sees && !looks) {
      return false;
    }
    boolean joined = words.lower(would - 1).equals("and") || words.lower(would - 1).equals("but");
    for (int end = 1; joined && end < Math.min(would, SUBJECT); end++) {
      if (persons.is(words, 0, end)) {
        return true;
      }
    }
    return would < SUBJECT && persons.is(words, 0, would);
  }

  /** "Promised that Members would have it". */
  private static boolean isToReaders(Words words, int verb) {
    int at = words.lower(verb + 1).equals("that") ? verb + 2 : verb + 1;
    at = words.lower(at).equals("the") ? at + 1 : at;
    return !words.lower(verb - 1).equals("were")
        && !words.lower(verb).equals("assured")
        && READERS.contains(words.lower(at))
        && words.lower(at + 1).equals("would")
        && GET.contains(words.lower(at + 2));
  }

  /** "Offered, however, to look again". */
  private boolean isOfferApart(Words words, int verb) {
    int close = verb + 3;
    return words.lower(verb + 1).equals(",")
        && words.lower(close).equals(",")
        && words.lower(close + 1).equals("to")
        && !Undertakings.NO_TASK.contains(words.lower(close + 2))
        && persons.is(words, 0, verb);
  }
}
