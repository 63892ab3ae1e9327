package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.model.MentionType;

/**
 * Finds people: after an honorific, in the list after "Councillors", by a given name and a surname,
 * by initials and a surname in attendance lists, and before a title ("Name, Head of …").
 */
final class PersonGrammar {

  private static final int LONGEST = 5;

  private final Words words;
  private final List<FoundSpan> found = new ArrayList<>();
  private final boolean attendance;

  private PersonGrammar(Words words, boolean attendance) {
    this.words = words;
    this.attendance = attendance;
  }

  /**
   * The people among the words.
   *
   * @param attendance whether the line lists who was there
   */
  static List<FoundSpan> find(Words words, boolean attendance) {
    PersonGrammar grammar = new PersonGrammar(words, attendance);
    int at = 0;
    while (words.has(at)) {
      at = Math.max(at + 1, grammar.read(at));
    }
    return grammar.found;
  }

  /** Reads what begins at a word; returns where to go on. */
  private int read(int at) {
    Word word = words.get(at);
    String lower = word.lower();
    if (word.startsUpper() && MentionLexicon.PLURAL_TITLES.contains(lower)) {
      return list(at + 1);
    }
    if (isTitle(at)) {
      int from = skipDot(at + 1);
      if (words.lower(from).equals("and") && isTitle(from + 1)) {
        return from + 1;
      }
      int to = name(from, true);
      return to > from ? add(from, to, 0.97) : at + 1;
    }
    if (word.startsUpper()
        && MentionLexicon.GIVEN_NAMES.contains(lower)
        && (at == 0 || !words.nameLike(at - 1) || isTitle(at - 1) || roleBefore(at))) {
      int to = name(at, false);
      if (to > at + 1 && !words.allCapitals()) {
        return add(at, to, 0.9);
      }
    }
    if (attendance && (word.isInitial() && word.text().length() <= 8 || plainPair(at))) {
      int to = name(at, false);
      if (to > at + 1) {
        return add(at, to, 0.85);
      }
    }
    return at + 1;
  }

  private int add(int from, int to, double score) {
    found.add(new FoundSpan(from, to, MentionType.PERSON, score));
    return to;
  }

  /** "Councillors A. Aton (Chair), B. Bton and Cton". */
  private int list(int start) {
    int at = words.lower(start).equals(":") ? start + 1 : start;
    while (words.has(at)) {
      int from = at;
      while (isTitle(from)) {
        from = skipDot(from + 1);
      }
      int to = name(from, true);
      if (to == from) {
        return at;
      }
      at = add(from, to, 0.95);
      if (words.has(at) && words.get(at).is("(")) {
        at = pastBracket(at);
      }
      boolean separated = false;
      while (words.has(at)
          && (words.get(at).is(",")
              || words.get(at).is(";")
              || words.lower(at).equals("and")
              || words.get(at).is("&"))) {
        separated = true;
        at++;
      }
      if (!separated) {
        return at;
      }
    }
    return at;
  }

  private int pastBracket(int open) {
    int at = open;
    while (words.has(at) && at < open + 14 && !words.get(at).is(")")) {
      at++;
    }
    return words.has(at) && words.get(at).is(")") ? at + 1 : open + 1;
  }

  private boolean isTitle(int at) {
    return words.has(at)
        && words.get(at).startsUpper()
        && MentionLexicon.TITLES.contains(words.lower(at))
        && !(words.lower(at).equals("cc") && !attendance);
  }

  private int skipDot(int at) {
    return words.has(at) && words.get(at).is(".") ? at + 1 : at;
  }

  private boolean roleBefore(int at) {
    String before = words.lower(at - 1);
    return MentionLexicon.ROLE_HEADS.contains(before)
        || MentionLexicon.MODIFIED_ROLE_HEADS.contains(before)
        || before.equals("member")
        || before.equals("executive");
  }

  /** Two capitalised words between separators, neither of them an office or a service. */
  private boolean plainPair(int at) {
    boolean begins = at == 0 || !words.get(at - 1).isLetters() || words.lower(at - 1).equals("and");
    if (!begins || !surname(at) || !surname(at + 1)) {
      return false;
    }
    int after = at + 2;
    if (surname(after)) {
      after++;
    }
    return !words.has(after) || !words.get(after).isLetters() || words.lower(after).equals("and");
  }

  /** Where the name that begins at a word ends; the same place where none does. */
  private int name(int from, boolean surnameAlone) {
    int at = from;
    int surnames = 0;
    int parts = 0;
    while (words.has(at) && at < from + LONGEST) {
      Word word = words.get(at);
      if (word.isInitial() && surnames == 0 && word.text().length() <= 8) {
        at = skipDot(at + 1);
        parts++;
      } else if (MentionLexicon.PARTICLES.contains(word.lower()) && surname(at + 1)) {
        at++;
      } else if (surname(at) && surnames < 3) {
        surnames++;
        parts++;
        at++;
        if (word.possessive()) {
          break;
        }
      } else {
        break;
      }
    }
    boolean complete = surnames > 0 && (surnameAlone || parts > 1);
    return complete ? at : from;
  }

  private boolean surname(int at) {
    if (!words.nameLike(at)) {
      return words.has(at) && at > 0 && isMay(at);
    }
    Word word = words.get(at);
    String lower = word.bare();
    return word.text().length() > 1
        && Character.isLetter(word.text().charAt(0))
        && !MentionLexicon.BARRIERS.contains(lower)
        && !MentionLexicon.NEVER_NAMES.contains(lower)
        && !MentionLexicon.ROLE_HEADS.contains(lower)
        && !MentionLexicon.TITLES.contains(lower)
        && !placeName(at, lower)
        && (words.allCapitals() || !word.isAcronym() || word.text().length() > 3);
  }

  /** "Victoria Park" and "Aton Lane" are places, where "Jane Park" is not. */
  private boolean placeName(int at, String lower) {
    if (!MentionLexicon.PLACE_SURNAMES.contains(lower)) {
      return false;
    }
    String before = words.lower(at - 1);
    boolean named =
        at > 0
            && (words.get(at - 1).isInitial()
                || MentionLexicon.TITLES.contains(before)
                || MentionLexicon.GIVEN_NAMES.contains(before)
                    && !MentionLexicon.PLACE_GIVEN_NAMES.contains(before));
    return !named;
  }

  /** Surnames that are also function words or months, right behind an initial or a title. */
  private boolean isMay(int at) {
    Word before = words.get(at - 1);
    return words.get(at).startsUpper()
        && words.get(at).text().length() > 2
        && (before.isInitial() || MentionLexicon.TITLES.contains(before.lower()));
  }
}
