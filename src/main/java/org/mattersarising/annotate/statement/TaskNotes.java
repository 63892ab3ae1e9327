package org.mattersarising.annotate.statement;

import java.util.Set;

/**
 * Tasks in note form, or told of their papers: "Head of Parks to send a plan", "Batteries to be
 * changed by KS", "A note on the pumps would be circulated." Immutable.
 */
final class TaskNotes {

  private static final int SUBJECT = 12;

  private static final int CROWD = 6;
  private static final Set<String> CROWDS =
      ReportingVerbs.words(
          """
          members councillors officers residents tenants volunteers holders keepers governors
          trustees wardens neighbours owners parents\
          """);

  /** With the "by" before it. */
  private static final int LONGEST_NAME = 7;

  private static final Set<String> PAPERS =
      ReportingVerbs.words(
          """
          report paper note list update briefing copy copies response letter reply figures data
          information breakdown table draft answer map summary details presentation minutes programme plan
          strategy statement position\
          """);
  private static final Set<String> DELIVERED =
      ReportingVerbs.words(
          """
          brought circulated sent provided issued shared supplied produced distributed tabled
          forwarded posted arranged prepared submitted\
          """);

  private static final Set<String> READERS =
      ReportingVerbs.words("members committee panel board commission councillors sub-committee");

  private static final Set<String> SHORT =
      ReportingVerbs.words(
          "as to in on at by if of it is so we no my me he or up do go an am be us re vs");

  private static final Set<String> PERIODS =
      ReportingVerbs.words(
          "day night week fortnight month quarter term year winter summer spring autumn season");

  private final OnePerson persons;

  TaskNotes(OnePerson persons) {
    this.persons = persons;
  }

  /** Whether a sentence gives a task in such a form. */
  boolean hold(Words words) {
    return isNote(words)
        || isCrowdsNote(words)
        || paperIsToCome(words)
        || namesOwner(words)
        || isPassiveNote(words)
        || paperWouldCome(words)
        || bodyWouldReceive(words);
  }

  /** "Head of Parks to send a plan", "KS to price a lamp": a note without a finite verb. */
  boolean isNote(Words words) {
    for (int i = 1; i < Math.min(words.size(), SUBJECT); i++) {
      if (!words.lower(i).equals("to")) {
        continue;
      }
      String verb = words.lower(i + 1);
      boolean does =
          !verb.isEmpty()
              && !words.at(i + 1).capital()
              && !words.isMark(i + 1)
              && !Character.isDigit(verb.charAt(0))
              && !Undertakings.NO_TASK.contains(verb)
              && !Undertakings.SEATS.contains(verb)
              && !Set.of("whom", "date", "our", "us", "him", "them", "you", "urge", "hold")
                  .contains(verb);
      boolean subject =
          persons.are(words, 0, i) && !words.lower(0).equals("he") && !words.lower(0).equals("she");
      boolean clear = i > 1 || isInitials(words.at(0)) || persons.isOffice(words, 0, 1);
      return does
          && subject
          && clear
          && !isThanks(words.lower(0))
          && FiniteVerbs.noneBefore(words, i);
    }
    return false;
  }

  /** "Allotment holders to keep a diary": all of them have to. */
  private static boolean isCrowdsNote(Words words) {
    for (int i = 1; i < Math.min(words.size() - 1, CROWD); i++) {
      if (words.lower(i).equals("to")) {
        String verb = words.lower(i + 1);
        return words.at(0).capital()
            && CROWDS.contains(words.lower(i - 1))
            && !Undertakings.NO_TASK.contains(verb)
            && !Undertakings.SEATS.contains(verb)
            && !Set.of("declare", "have", "do").contains(verb)
            && FiniteVerbs.noneBefore(words, words.size());
      }
      if (words.isMark(i) || FiniteVerbs.are(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** "KS": any other capitalised word alone may begin any sentence. */
  private static boolean isInitials(Words.Word word) {
    String lower = word.lower();
    boolean vowels = lower.chars().anyMatch(c -> "aeiou".indexOf(c) >= 0);
    return lower.length() == 2 && !SHORT.contains(lower) || lower.length() == 3 && !vowels;
  }

  private static boolean isThanks(String word) {
    return word.equals("thanks")
        || word.equals("welcome")
        || word.equals("agreed")
        || word.equals("resolved")
        || word.equals("recommended");
  }

  /** "Batteries to be changed by KS": a note that names who does it. */
  private boolean isPassiveNote(Words words) {
    int be = -1;
    for (int i = 1; i < Math.min(words.size(), SUBJECT) && be < 0; i++) {
      be = words.lower(i).equals("to") && words.lower(i + 1).equals("be") ? i : -1;
    }
    if (be < 0 || !FiniteVerbs.noneBefore(words, be) || Undertakings.opensDecision(words)) {
      return false;
    }
    int end = words.lower(words.size() - 1).equals(".") ? words.size() - 1 : words.size();
    if (words.lower(end - 1).equals(")") && words.lower(end - 3).equals("(")) {
      return end - 3 > be + 2 && isInitials(words.at(end - 2)) && words.at(end - 2).capital();
    }
    for (int i = Math.max(be + 3, end - LONGEST_NAME); i < end - 1; i++) {
      if (words.lower(i).equals("by")) {
        return persons.is(words, i + 1, end);
      }
    }
    return false;
  }

  /** "A map of the drains is to be sent round." */
  private static boolean paperIsToCome(Words words) {
    for (int i = 1; i < Math.min(words.size() - 3, SUBJECT); i++) {
      String word = words.lower(i);
      if (FiniteVerbs.are(word)) {
        return Undertakings.BE.contains(word)
            && words.lower(i + 1).equals("to")
            && words.lower(i + 2).equals("be")
            && DELIVERED.contains(words.lower(i + 3))
            && !isHabit(words)
            && holdsPaper(words, i);
      }
    }
    return false;
  }

  /** "Map of the drains to go up (Owner: Ada Moor)". */
  static boolean namesOwner(Words words) {
    for (int i = words.size() - 3; i > Math.max(2, words.size() - LONGEST_NAME - 3); i--) {
      boolean label = words.lower(i).equals("owner") || words.lower(i).equals("lead");
      if (label && words.lower(i + 1).equals(":") && words.lower(i - 1).equals("(")) {
        return words.at(i + 2).capital();
      }
    }
    return false;
  }

  /** "A note on the pumps would be circulated." */
  private static boolean paperWouldCome(Words words) {
    for (int i = 1; i < Math.min(words.size(), SUBJECT); i++) {
      String word = words.lower(i);
      if (word.equals("would") || word.equals("will")) {
        int verb = words.lower(i + 2).endsWith("ly") ? i + 3 : i + 2;
        return words.lower(i + 1).equals("be")
            && DELIVERED.contains(words.lower(verb))
            && !isHabit(words)
            && holdsPaper(words, i);
      }
      if (FiniteVerbs.are(word) || word.equals("if") || word.equals("that")) {
        return false;
      }
    }
    return false;
  }

  /** "The Committee would receive a further report in January": somebody has to write it. */
  private static boolean bodyWouldReceive(Words words) {
    for (int i = 1; i < Math.min(words.size() - 2, 5); i++) {
      boolean would = words.lower(i).equals("would") || words.lower(i).equals("will");
      if (would) {
        boolean readers = READERS.contains(words.lower(i - 1));
        boolean receive = words.lower(i + 1).equals("receive");
        boolean article = words.lower(i + 2).equals("a") || words.lower(i + 2).equals("an");
        boolean paper = false;
        for (int j = i + 3; j < i + 7; j++) {
          paper |= PAPERS.contains(words.lower(j));
        }
        return readers && receive && article && paper && !isHabit(words);
      }
    }
    return false;
  }

  /** Whether a word names a paper. */
  static boolean isPaper(String word) {
    return PAPERS.contains(word);
  }

  /** Whether a paper is named before a word. */
  static boolean holdsPaper(Words words, int to) {
    for (int i = 0; i < to; i++) {
      if (PAPERS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The Council would grit the steps each winter." */
  private static boolean isHabit(Words words) {
    for (int i = 2; i < words.size(); i++) {
      boolean every = words.lower(i).equals("each") || words.lower(i).equals("every");
      if (every && PERIODS.contains(words.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
