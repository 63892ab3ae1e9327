package org.mattersarising.annotate.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.ActionFinder;
import org.mattersarising.model.Act;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Speaker;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

/**
 * Finds tasks by the word "action" that marks them, and unmarked ones by the act of the statement.
 * A marker that carries an owner alone marks the statement before it. Linear in the text;
 * stateless, safe for use by several threads.
 */
public final class GrammarActionFinder implements ActionFinder {

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

  private static final Set<String> TAKES_ON =
      Set.of("agreed", "offered", "undertook", "promised", "volunteered", "agrees", "undertakes");
  private static final Set<String> KINDS = Set.of("point", "points", "required", "agreed", "log");
  private static final Set<String> NO_TASK =
      Set.of("note", "disagree", "differ", "be", "accept", "approve", "support", "receive");
  private static final Set<String> PASSIVE = Set.of("was", "were", "is", "asked", "be", "had");

  private final Speakers speakers = new Speakers();

  /** A finder; it needs nothing. */
  public GrammarActionFinder() {}

  @Override
  public List<ActionItem> find(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Statement> statements) {
    List<ActionItem> actions = new ArrayList<>();
    int substance = -1;
    DueDates days = DueDates.of(text.text(), facts.date());
    for (Statement statement : statements) {
      Words words = Words.of(text.text(), statement.span().start(), statement.span().end());
      ActionTable row = ActionTable.at(text.text(), statement.span().start(), days);
      if (row != null && (row.tasks() || statement.act() == Act.ACTION)) {
        actions.add(tabled(statement, words, row, days));
        continue;
      }
      int marker = marker(words);
      if (marker >= 0) {
        ActionItem marked =
            marked(text.text(), statements, statement, words, marker, substance, days);
        if (substance >= 0 && marked.statement() == substance) {
          actions.removeIf(a -> a.statement() == marked.statement() && !a.marked());
        }
        actions.add(marked);
      } else if (statement.act() == Act.ACTION || isUndertaken(statement, words)) {
        actions.add(unmarked(text.text(), statement, words, days));
      }
      boolean solid = statement.act() != Act.PROCEDURAL && marker < 0;
      substance = solid ? statement.index() : substance;
    }
    // One task is one action, although a line and its marker may both lead to it.
    return List.copyOf(new LinkedHashSet<>(actions));
  }

  /** A table of actions marks its rows: what stands in the column of tasks is the marker. */
  private static ActionItem tabled(
      Statement statement, Words words, ActionTable row, DueDates days) {
    TextSpan task = statement.span();
    return new ActionItem(
        statement.index(), task, task, row.owner(), row.due() == null ? days.in(words) : row.due());
  }

  /** The word "action" where it marks: first, or in brackets, with a mark or number after it. */
  private static int marker(Words words) {
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

  private ActionItem marked(
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
    String owner = task || isNumber(words, end) ? "" : ownerIn(text, words, end, stop);
    @Nullable TextSpan words2 = null;
    if (task) {
      words2 = new TextSpan(words.at(end).start(), words.at(stop - 1).end());
      owner = leadingOwner(text, words, end, stop);
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
      if (isDash(words, i) && i < to - 1 && areNames(words, from, i)) {
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
      if (isDash(words, i) && i < to - 1 && areNames(words, from, i)) {
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

  private static boolean areNames(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joint = words.lower(i).equals(".") || words.lower(i).equals("and") && i > from;
      if (!joint && !words.at(i).capital()) {
        return false;
      }
    }
    return to > from && to - from <= OWNER_WORDS;
  }

  /** "Cllr Ash undertook to", "T. Wren to", "JB and KL to": names alone before the verb. */
  private static String namedOwner(String text, Words words) {
    for (int i = 1; i < Math.min(words.size(), OWNER_WORDS + 2); i++) {
      int verb = words.lower(i).endsWith("ly") ? i + 1 : i;
      if (TAKES_ON.contains(words.lower(verb)) || words.lower(i).equals("to")) {
        boolean named = areNames(words, 0, i) && !isArticle(words.lower(0));
        return named ? text.substring(words.at(0).start(), words.at(i - 1).end()) : "";
      }
    }
    return "";
  }

  private static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an") || word.equals("it");
  }

  /**
   * One person takes a task on, in whatever act the sentence is: "JB offered to price a bench", "It
   * was agreed that Mr Ash would write". What a body agrees to do is its decision.
   */
  private boolean isUndertaken(Statement statement, Words words) {
    if (statement.act() == Act.PROCEDURAL || statement.act() == Act.QUESTION) {
      return false;
    }
    boolean person = Set.of("he", "she").contains(words.lower(0)) || isNamed(words);
    return person && takesOn(words) || agreedThat(words);
  }

  private static boolean isNamed(Words words) {
    int verb = 1;
    while (verb < Math.min(words.size(), OWNER_WORDS + 2)
        && !TAKES_ON.contains(words.lower(verb))) {
      verb++;
    }
    int last = verb > 1 && words.lower(verb - 1).endsWith("ly") ? verb - 1 : verb;
    boolean body =
        Set.of("members", "committee", "council", "panel", "board", "cabinet")
            .contains(words.lower(last - 1));
    return !body && !isArticle(words.lower(0)) && areNames(words, 0, last);
  }

  private static boolean takesOn(Words words) {
    for (int i = 1; i < Math.min(words.size(), OWNER_WORDS + 2); i++) {
      if (TAKES_ON.contains(words.lower(i))) {
        return words.lower(i + 1).equals("to") && !NO_TASK.contains(words.lower(i + 2));
      }
    }
    return false;
  }

  /** "It was agreed that Mr Ash would …": he, not the body, has something to do. */
  private boolean agreedThat(Words words) {
    boolean agreed =
        words.lower(0).equals("it")
            && Set.of("agreed", "settled", "arranged", "left").contains(words.lower(2))
            && words.lower(3).equals("that");
    for (int i = 5; agreed && i < Math.min(words.size(), 14); i++) {
      if (words.lower(i).equals("would")) {
        Speakers.Title title = speakers.first(words, 4, i);
        boolean member = title == null || title.group() == SpeakerGroup.MEMBER;
        return (!member || Honorifics.is(words.lower(4))) && !words.lower(i + 1).equals("be");
      }
    }
    return false;
  }

  private ActionItem unmarked(String text, Statement statement, Words words, DueDates days) {
    TextSpan task = statement.proposition() == null ? statement.span() : statement.proposition();
    String owner = "";
    Speaker speaker = statement.speaker();
    String first = words.lower(0);
    if (first.equals("he") || first.equals("she")) {
      boolean officer =
          speaker.group() == SpeakerGroup.OFFICER || speaker.group() == SpeakerGroup.EXECUTIVE;
      return new ActionItem(
          statement.index(), null, task, officer ? speaker.role() : "", days.in(words));
    }
    String named = namedOwner(text, words);
    if (!named.isEmpty()) {
      return new ActionItem(statement.index(), null, task, named, days.in(words));
    }
    for (int i = 1; i < Math.min(words.size(), 40); i++) {
      boolean verb = Set.of("would", "will", "to", "undertook", "agreed").contains(words.lower(i));
      if (verb) {
        Speakers.Title title = speakers.last(words, Math.max(0, i - 8), i);
        boolean owns =
            title != null && !title.group().name().equals("MEMBER") && title.to() >= i - 6;
        if (owns && title != null) {
          int last = i - 1;
          while (last > title.from() && PASSIVE.contains(words.lower(last))) {
            last--;
          }
          owner = text.substring(words.at(title.from()).start(), words.at(last).end());
          break;
        }
      }
    }
    return new ActionItem(statement.index(), null, task, owner, days.in(words));
  }
}
