package org.mattersarising.annotate.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Tasks that the word "action" marks: "ACTION: Head of Parks to report", "(Action: Clerk)", "Action
 * point 4". A marker that carries an owner alone marks the statement before it. Stateless.
 */
final class TaskMarkers {

  private static final int OWNER_WORDS = 6;
  private static final Set<String> TASK_VERBS =
      WordSet.of(
          "to",
          "will",
          "would",
          "should",
          "circulate",
          "provide",
          "send",
          "share",
          "report",
          "bring",
          "write",
          "arrange",
          "add",
          "include",
          "review",
          "that",
          "for",
          "be",
          "update");

  private static final Set<String> JOINTS = WordSet.of("of", "for", "and", "&", "the");

  private static final Set<String> KINDS =
      WordSet.of("point", "points", "required", "agreed", "log");

  private static final Set<String> ENDED =
      ReportingVerbs.words(
          "completed complete closed done outstanding supplied circulated now discharged");

  private static final Set<String> NUMBERS = WordSet.of("no", "number", "ref", "reference", "nr");

  private final NamedPeople people;
  private final TaskOwners owners;
  private final MarkedOwners marked;

  TaskMarkers(Speakers speakers, NamedPeople people, TaskOwners owners) {
    this.people = people;
    this.owners = owners;
    this.marked = new MarkedOwners(speakers);
  }

  /** The word "action" where it marks: first, or in brackets, with a mark or number after it. */
  static int at(String text, Words words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      if (!word.equals("action") && !word.equals("actions")) {
        continue;
      }
      String after = words.lower(i + 1);
      boolean bracket = words.lower(i - 1).equals("(") || words.lower(i - 1).equals("[");
      boolean marks =
          after.equals(":")
              || after.equals("\u2013")
              || after.equals("\u2014")
              || after.equals("by") && words.isMark(i + 2)
              || after.equals("by") && i == 0 && isNameLine(words)
              || i == 0 && (isLabelled(words) || bracketEnd(words, 1) > 0)
              || MarkedOwners.isDash(text, words, i + 1)
                  && (i == 0 || bracket)
                  && words.at(i).capital()
              || after.equals("no")
              || KINDS.contains(after)
                  && (words.isMark(i + 2)
                      || !words.lower(i + 2).isEmpty()
                          && Character.isDigit(words.lower(i + 2).charAt(0)))
              || !after.isEmpty() && Character.isDigit(after.charAt(0));
      if (i == 0 && (isReportOf(words) || after.equals("from") || after.equals("arising"))) {
        return -1; // "ACTIONS FROM THE LAST MEETING" heads them
      }
      if (marks && (i == 0 || bracket || words.isMark(i - 1))
          || bracket && words.size() - i <= 10
          || i == 0
              && words.size() <= OWNER_WORDS
              && words.at(0).capital()
              && words.size() > 1
              && words.at(1).capital()) {
        return i;
      }
    }
    return -1;
  }

  /** Where "(Clerk):" ends that begins at a word; 0 where none does. */
  private static int bracketEnd(Words words, int from) {
    if (!words.lower(from).equals("(") && !words.lower(from).equals("[")) {
      return 0;
    }
    int at = from + 1;
    while (at < from + OWNER_WORDS + 3 && at < words.size() && !isClosing(words.lower(at))) {
      at++;
    }
    String after = words.lower(at + 1);
    boolean goesOn = after.equals(":") || after.equals("\u2013") || after.equals("\u2014");
    return goesOn && at > from + 1 && words.at(from + 1).capital() ? at : 0;
  }

  /** "Action for Head of Parks: to send it": an owner between the marker and its colon. */
  private static boolean isLabelled(Words words) {
    int from = words.lower(1).equals("for") || words.lower(1).equals("by") ? 2 : 1;
    int at = from;
    while (at < from + OWNER_WORDS + 2
        && at < words.size()
        && (words.at(at).capital() || JOINTS.contains(words.lower(at)))) {
      at++;
    }
    return at > from && words.at(from).capital() && words.lower(at).equals(":");
  }

  /** "Action by Head of Parks" and no more. */
  private static boolean isNameLine(Words words) {
    return words.size() <= OWNER_WORDS + 3
        && words.size() > 2
        && words.at(2).capital()
        && FiniteVerbs.noneBefore(words, words.size());
  }

  /** "Action 17: the list had since been sent": what became of an earlier task, which is none. */
  private static boolean isReportOf(Words words) {
    boolean numbered =
        !words.lower(1).isEmpty() && Character.isDigit(words.lower(1).charAt(0))
            || words.lower(1).equals("log");
    for (int i = 2; numbered && i < words.size(); i++) {
      String word = words.lower(i);
      if (word.equals("to") || word.equals("will") || word.equals("would")) {
        return false;
      }
      if (FiniteVerbs.are(word) || ENDED.contains(word)) {
        return true;
      }
    }
    return false;
  }

  ActionItem read(
      String text,
      List<Statement> statements,
      Statement statement,
      Words words,
      int marker,
      int before,
      DueDates days) {
    int bracket = bracketEnd(words, marker + 1);
    int end = bodyStart(text, words, bracket > 0 ? bracket : marker);
    TextSpan span = new TextSpan(words.at(marker).start(), words.at(marker).end());
    int stop = words.size();
    while (stop > end && isClosing(words.lower(stop - 1)) && !opens(words, end, stop)) {
      stop--;
    }
    boolean task = bracket > 0 && end < stop || holdsTask(text, words, end, stop);
    boolean leading = marker > 1;
    String named = task || end >= stop ? "" : ownerIn(text, words, end, stop);
    @Nullable TextSpan body = null;
    if (task) {
      body = new TextSpan(words.at(end).start(), words.at(stop - 1).end());
      named =
          bracket > 0
              ? ownerIn(text, words, marker + 2, bracket)
              : marked.of(text, words, end, stop);
    } else if (leading) {
      body = new TextSpan(statement.span().start(), words.at(Math.max(0, marker - 2)).end());
    }
    boolean points = body == null && before >= 0;
    Statement told = points ? statements.get(before) : statement;
    boolean same = told.item() == statement.item();
    // A marker that has but a number leaves it to the sentence to say who.
    boolean silent = named.isEmpty() && !task && (leading || points && same);
    String owner =
        silent
            ? owners.of(text, told, Words.of(text, told.span().start(), told.span().end()))
            : NamedPeople.printed(named);
    if (points && same) {
      return new ActionItem(before, span, told.span(), owner, days.in(words));
    }
    return new ActionItem(
        statement.index(), span, body == null ? statement.span() : body, owner, days.in(words));
  }

  /** Where what a marker says begins: behind its kind, its number and the marks. */
  private static int bodyStart(String text, Words words, int marker) {
    int at = marker + 1;
    boolean kinds = true;
    while (at < words.size()) {
      String word = words.lower(at);
      boolean dash = MarkedOwners.isDash(text, words, at);
      boolean mark = words.isMark(at) && !isClosing(word);
      boolean kind =
          kinds && (KINDS.contains(word) || NUMBERS.contains(word) || isNumber(words, at))
              || word.equals("for")
                  && at == marker + 1
                  && at + 1 < words.size()
                  && words.at(at + 1).capital();
      if (kinds && (word.equals(":") || dash)) {
        kinds = kinds && !word.equals(":") && at == marker + 1;
      }
      if (!mark && !kind) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isClosing(String word) {
    return word.equals(")") || word.equals("]") || word.equals(".");
  }

  /** Whether a bracket opens between two words: then the one that closes is its own. */
  private static boolean opens(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.lower(i).equals("(") || words.lower(i).equals("[")) {
        return !words.lower(to - 1).equals(".");
      }
    }
    return false;
  }

  private static boolean isNumber(Words words, int at) {
    return !words.lower(at).isEmpty() && Character.isDigit(words.lower(at).charAt(0));
  }

  private static boolean holdsTask(String text, Words words, int from, int to) {
    if (to - from > OWNER_WORDS + 4) {
      return true;
    }
    boolean capitals = isUpper(text, words, from, to);
    for (int i = from; i < to; i++) {
      if (MarkedOwners.isDash(text, words, i) && i < to - 1 && Names.are(words, from, i)) {
        return true; // "Rosa Field - a note on the hedges"
      }
      boolean verb = TASK_VERBS.contains(words.lower(i));
      if (verb && (!words.at(i).capital() || capitals && i > from)
          || i == from && to - from > 2 && verb) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line of some length is all in capitals: there they mean nothing. */
  private static boolean isUpper(String text, Words words, int from, int to) {
    if (to - from < 4) {
      return false;
    }
    String line = text.substring(words.at(from).start(), words.at(to - 1).end());
    return line.equals(line.toUpperCase(Locale.ROOT));
  }

  private static String ownerIn(String text, Words words, int from, int to) {
    int start = words.lower(from).equals("by") ? from + 1 : from;
    while (start < to && words.isMark(start)) {
      start++;
    }
    start = words.lower(start).equals("the") ? start + 1 : start;
    int end = MarkedOwners.ownerEnd(words, start, to);
    return end > start ? text.substring(words.at(start).start(), words.at(end - 1).end()) : "";
  }
}
