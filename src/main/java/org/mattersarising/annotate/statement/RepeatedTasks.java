package org.mattersarising.annotate.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Statement;

/**
 * Tasks that stand twice in a document: where they were given, and again in a table or list of
 * actions under another item. Both stay, and the later says which one it repeats, so that the task
 * counts once. It has the same owner and the same day, and a word of substance in common where it
 * is much shorter; without a day, most of its words. Stateless.
 */
public final class RepeatedTasks {

  /** Of the shorter's words, where no day ties the two together. */
  private static final double MOST = 0.6;

  private static final int FEWEST = 3;

  /** "Letter" and "letters", "invite" and "invitation" begin alike. */
  private static final int STEM = 5;

  private static final Set<String> PLAIN =
      WordSet.of(
          "a", "an", "the", "to", "of", "and", "or", "in", "on", "for", "at", "by", "be", "is",
          "was", "that", "this", "these", "with", "from", "its", "it", "as", "all", "see", "re",
          "would", "will", "should", "send", "bring", "report", "write", "provide", "ask", "next",
          "meeting", "action", "members");

  private RepeatedTasks() {}

  /** Who has a task for what day. */
  private record Bond(String owner, @Nullable LocalDate due) {}

  /** A task with the stems of its words. */
  private record Task(int index, int item, Set<String> stems) {}

  /** The same tasks; those that repeat an earlier one say which. */
  public static List<ActionItem> noted(
      DocumentText text, List<Statement> statements, List<ActionItem> actions) {
    List<ActionItem> noted = new ArrayList<>();
    Map<Bond, List<Task>> open = new HashMap<>();
    for (ActionItem action : actions) {
      Task repeated = null;
      if (action.marked() && !action.owner().isEmpty() && action.statement() >= 0) {
        Task task = task(text, statements, action, noted.size());
        List<Task> earlier =
            open.computeIfAbsent(
                new Bond(plain(action.owner()), action.due()), k -> new ArrayList<>());
        repeated = likest(task, earlier, action.due() != null);
        if (repeated == null) {
          earlier.add(task);
        } else {
          // Each is repeated by one alone: two short rows of one day are two tasks.
          earlier.remove(repeated);
        }
      }
      noted.add(repeated == null ? action : action.repeating(repeated.index()));
    }
    return noted;
  }

  private static @Nullable Task likest(Task task, List<Task> earlier, boolean dated) {
    Task likest = null;
    double most = 0;
    for (Task other : earlier) {
      double likeness = likeness(task, other, dated);
      if (other.item() != task.item() && likeness > most) {
        likest = other;
        most = likeness;
      }
    }
    return likest;
  }

  /** The share of the shorter's stems that the other has; 0 where that says nothing. */
  private static double likeness(Task one, Task other, boolean dated) {
    Set<String> common = new HashSet<>(one.stems());
    common.retainAll(other.stems());
    int shorter = Math.min(one.stems().size(), other.stems().size());
    int longer = Math.max(one.stems().size(), other.stems().size());
    double share = shorter == 0 ? 0 : (double) common.size() / shorter;
    boolean much = share >= MOST && (dated || common.size() >= FEWEST);
    return much || dated && 2 * shorter <= longer ? share : 0;
  }

  private static Task task(
      DocumentText text, List<Statement> statements, ActionItem action, int index) {
    Set<String> stems = new HashSet<>();
    Set<String> owner = new HashSet<>(List.of(plain(action.owner()).split(" ", 0)));
    for (String word : PlainWords.masked(text.slice(action.task())).split(" ", 0)) {
      if (!word.isEmpty() && !word.equals("#") && !PLAIN.contains(word) && !owner.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return new Task(index, statements.get(action.statement()).item(), stems);
  }

  private static String plain(String owner) {
    String plain = PlainWords.of(owner);
    return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
  }
}
