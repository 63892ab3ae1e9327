package org.mattersarising.annotate.statement;

import java.util.List;
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
      Set.of(
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

  private static final Set<String> KINDS = Set.of("point", "points", "required", "agreed", "log");

  private static final Set<String> ENDED =
      ReportingVerbs.words(
          "completed complete closed done outstanding supplied circulated now discharged");

  private final NamedPeople people;

  TaskMarkers(NamedPeople people) {
    this.people = people;
  }

  /** The word "action" where it marks: first, or in brackets, with a mark or number after it. */
  static int at(Words words) {
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
              || after.equals("no")
              || KINDS.contains(after)
                  && (words.isMark(i + 2)
                      || !words.lower(i + 2).isEmpty()
                          && Character.isDigit(words.lower(i + 2).charAt(0)))
              || !after.isEmpty() && Character.isDigit(after.charAt(0));
      if (i == 0 && isReportOf(words)) {
        return -1;
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
    int end = marker + 1;
    while (end < words.size() && words.isMark(end) && !words.lower(end).equals(")")) {
      end++;
    }
    TextSpan span = new TextSpan(words.at(marker).start(), words.at(marker).end());
    int stop = words.size();
    while (stop > end && (words.lower(stop - 1).equals(")") || words.lower(stop - 1).equals("]"))) {
      stop--;
    }
    boolean task = holdsTask(words, end, stop);
    boolean leading = marker > 1;
    String owner = task || isNumber(words, end) ? "" : people.full(ownerIn(text, words, end, stop));
    @Nullable TextSpan words2 = null;
    if (task) {
      words2 = new TextSpan(words.at(end).start(), words.at(stop - 1).end());
      owner = people.full(leadingOwner(text, words, end, stop));
    } else if (leading) {
      int to = marker - 1;
      words2 = new TextSpan(statement.span().start(), words.at(Math.max(0, to - 1)).end());
    } else if (before >= 0 && statements.get(before).item() == statement.item()) {
      return new ActionItem(before, span, statements.get(before).span(), owner, days.in(words));
    }
    return new ActionItem(
        statement.index(), span, words2 == null ? statement.span() : words2, owner, days.in(words));
  }

  private static boolean isNumber(Words words, int at) {
    return words.lower(at).equals("no")
        || !words.lower(at).isEmpty() && Character.isDigit(words.lower(at).charAt(0));
  }

  private static boolean holdsTask(Words words, int from, int to) {
    if (to - from > OWNER_WORDS + 4) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (isDash(words, i) && i < to - 1 && Names.are(words, from, i)) {
        return true; // "Rosa Field - a note on the hedges"
      }
      if (TASK_VERBS.contains(words.lower(i)) && !words.at(i).capital()
          || i == from && to - from > 2 && TASK_VERBS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static String ownerIn(String text, Words words, int from, int to) {
    int start = words.lower(from).equals("by") ? from + 1 : from;
    while (start < to && words.isMark(start)) {
      start++;
    }
    int end = start;
    while (end < to
        && !words.lower(end).equals(",")
        && !words.lower(end).equals(";")
        && !Character.isDigit(words.lower(end).charAt(0))) {
      end++;
    }
    while (end > start && words.isMark(end - 1)) {
      end--;
    }
    return end > start ? text.substring(words.at(start).start(), words.at(end - 1).end()) : "";
  }

  /** The owner before "to", "will": "Head of Finance to circulate the table". */
  private String leadingOwner(String text, Words words, int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + 9); i++) {
      boolean verb = Set.of("to", "will", "would", "should").contains(words.lower(i));
      boolean initials = words.at(from).end() - words.at(from).start() == 2 && i > from;
      boolean owns =
          words.at(from).capital()
              && (!TASK_VERBS.contains(words.lower(from))
                  || initials && isUpper(text, words.at(from)));
      if (verb && owns) {
        return text.substring(words.at(from).start(), words.at(i - 1).end());
      }
      if (isDash(words, i) && i < to - 1 && Names.are(words, from, i)) {
        return text.substring(words.at(from).start(), words.at(i - 1).end());
      }
    }
    return "";
  }

  private static boolean isDash(Words words, int at) {
    return words.lower(at).equals("\u2013") || words.lower(at).equals("\u2014");
  }

  private static boolean isUpper(String text, Words.Word word) {
    return text.substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
  }
}
