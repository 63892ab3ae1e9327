package org.mattersarising.annotate.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ResolutionKind;

/**
 * Decisions of the meeting that the main clause of a sentence tells, with movers, votes or brackets
 * around the verb: "It was moved by Cllr Ash, seconded by Cllr Elm and resolved that …", "On the
 * motion of the Mayor it was agreed, nem. con., to …", "Members determined by 6 votes to 2 to …",
 * "We have decided to grant …", and in capitals "Permission be GRANTED". Stateless.
 */
final class MeetingDecides {

  private static final int MAIN = 60;
  private static final int ASIDE = 24;
  private static final int REACH = 30;

  private static final Set<String> RESOLVED = Set.of("resolved", "determined", "decided");

  private static final Set<String> OPENERS =
      ReportingVerbs.words(
          """
          on upon following after having accordingly therefore thereupon by with in
          further it subsequently finally unanimously\
          """);
  private static final Set<String> TOLD =
      ReportingVerbs.words(
          """
          that said reported explained told informed advised which who whether if had because
          recalled reminded understood asked replied stated confirmed\
          """);
  private static final Set<String> AFTER =
      ReportingVerbs.words(
          """
          unanimously nem con dis without a vote by votes for against in favour on show of hands
          the with abstention abstentions majority no accordingly therefore then further also and one
          two three four five six seven eight nine ten eleven twelve chair's casting\
          """);

  /** Printed in capitals these say what became of an application. */
  private static final Set<String> PRINTED =
      ReportingVerbs.words(
          "granted refused approved deferred permitted rejected adopted endorsed noted agreed");

  private MeetingDecides() {}

  /** The kind of decision; null where the main clause tells of none. */
  static @Nullable ResolutionKind kind(Words words) {
    for (int i = 0; i < Math.min(words.size() - 1, MAIN); i++) {
      String word = words.lower(i);
      boolean resolved = RESOLVED.contains(word);
      boolean recommended = word.equals("recommended");
      if (!resolved && !recommended && !word.equals("agreed")) {
        continue;
      }
      int content = behind(words, i + 1);
      boolean clause = content > 0 && isMeetings(words, i) && !isView(words, i, content);
      if (clause) {
        return resolved
            ? ResolutionKind.RESOLVED
            : recommended ? ResolutionKind.RECOMMENDED : ResolutionKind.AGREED;
      }
    }
    return isMoved(words) ? ResolutionKind.AGREED : printed(words);
  }

  /** "Prop. DM, sec. KS, that the account be closed": parishes minute what is moved and passed. */
  private static boolean isMoved(Words words) {
    boolean moved = words.lower(0).equals("prop") || words.lower(0).equals("proposed");
    boolean seconded = false;
    for (int i = 1; moved && i < Math.min(words.size() - 2, ASIDE); i++) {
      seconded |= words.lower(i).equals("sec") || words.lower(i).equals("seconded");
      if (seconded && words.lower(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** Where what is decided begins, behind votes, brackets and adverbs; -1 where nothing does. */
  private static int behind(Words words, int from) {
    int at = from;
    boolean stopped = false;
    while (at < Math.min(words.size(), from + ASIDE)) {
      String word = words.lower(at);
      if (word.equals("that") || word.equals("to") && !isScore(words, at)) {
        return at;
      }
      if (word.equals("(")) {
        while (at < words.size() && !words.lower(at).equals(")")) {
          at++;
        }
      } else if (word.equals(":") || word.equals("\u2013") || word.equals("\u2014")) {
        stopped = true;
      } else if (stopped) {
        return at;
      } else if (!words.isMark(at)
          && !AFTER.contains(word)
          && !isNumber(word)
          && !word.equals("to")) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** "6 to 2": the second side of a vote. */
  private static boolean isScore(Words words, int to) {
    return isNumber(words.lower(to + 1)) && isNumber(words.lower(to - 1))
        || NumberWords.at(words, to + 1, "") != null
            && (words.lower(to - 1).equals("votes") || NumberWords.at(words, to - 1, "") != null);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** Whether the verb at an index is what this meeting did. */
  private static boolean isMeetings(Words words, int verb) {
    int at = verb - 1;
    while (at >= 0 && DecisionVerbs.isAdverb(words.lower(at)) && !words.lower(at).equals("in")) {
      at--;
    }
    String before = words.lower(at);
    if (before.equals("was") && words.lower(at - 1).equals("it")) {
      return isMain(words, at - 1);
    }
    if (before.equals("have") && words.lower(at - 1).equals("we")) {
      return true;
    }
    if (before.equals("and")) {
      return isSeconded(words, at);
    }
    if (before.equals(",") && isSeconded(words, at)) {
      return true;
    }
    int body = at;
    return body >= 0
        && BodySubject.isBody(before)
        && isSubject(words, body)
        && isMain(words, words.lower(body - 1).equals("the") ? body - 1 : body);
  }

  /** "Members", "the Committee", "Council": no "Cabinet's panel", no "Parish Council". */
  private static boolean isSubject(Words words, int body) {
    if (!words.at(body).capital() && !words.lower(body).equals("members")) {
      return false;
    }
    int first = body - 1;
    return first < 0 || words.lower(first).equals("the") || words.isMark(first);
  }

  /** Whether a subject opens the main clause, with nobody's report of it before. */
  private static boolean isMain(Words words, int subject) {
    int from = 0;
    while (words.isMark(from)) {
      from++;
    }
    if (subject <= from) {
      return true;
    }
    boolean moved = isSeconded(words, subject);
    boolean opened = OPENERS.contains(words.lower(from)) || moved;
    for (int i = from; i < subject; i++) {
      boolean told = TOLD.contains(words.lower(i));
      if (told && !moved) {
        return false;
      }
    }
    return opened && subject - from <= REACH;
  }

  private static boolean isSeconded(Words words, int to) {
    for (int i = 0; i < to; i++) {
      switch (words.lower(i)) {
        case "seconded", "seconding", "seconder", "secs" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isView(Words words, int verb, int content) {
    boolean members = words.lower(verb - 1).equals("members");
    return words.lower(verb).equals("agreed") && AgreedViews.is(words, content, members);
  }

  /** "Permission be GRANTED subject to …", "REFUSED, contrary to the recommendation": in print. */
  static @Nullable ResolutionKind printed(Words words) {
    int capitals = 0;
    int verb = -1;
    for (int i = 0; i < words.size(); i++) {
      capitals += words.at(i).capitals() ? 1 : 0;
      boolean printed = words.at(i).capitals() && PRINTED.contains(words.lower(i));
      verb = printed && verb < 0 && i < ASIDE ? i : verb;
    }
    if (verb < 0 || capitals * 2 > words.wordCount() && words.wordCount() > 2) {
      return null;
    }
    int first = 0;
    while (words.isMark(first)) {
      first++;
    }
    String before = words.lower(verb - 1);
    boolean passive = Undertakings.BE.contains(before) && words.lower(verb - 2).length() > 2;
    boolean alone =
        verb == first
            && (verb + 1 == words.size()
                || words.isMark(verb + 1)
                || words.lower(verb + 1).equals("subject"));
    for (int i = first; i < verb; i++) {
      if (TOLD.contains(words.lower(i))) {
        return null;
      }
    }
    if (!passive && !alone) {
      return null;
    }
    return words.lower(verb).equals("noted") ? ResolutionKind.NOTED : ResolutionKind.AGREED;
  }
}
