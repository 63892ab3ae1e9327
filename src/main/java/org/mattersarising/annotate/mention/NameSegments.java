package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The stretches of a line where a name can stand: capitalised words and what joins them. All other
 * words are no part of any name, so that a model need not look at them.
 */
final class NameSegments {

  /** Words and marks inside a name, never at its ends. */
  private static final Set<String> JOINTS =
      Set.of(
          "and", "&", "of", "for", "in", "the", "to", "on", "at", "with", "or", ",", "(", ")", "-",
          "–", "'", "’", ".", "/", "de", "van", "der", "von", "la", "du", "bin", "al", "ap");

  /** Small words that may end a name: "the Legal team". */
  private static final Set<String> SMALL_HEADS =
      Set.of(
          "team", "service", "hub", "group", "unit", "home", "board", "panel", "adviser", "lead");

  /** Small words that may begin a title: "the interim Head of Aton". */
  private static final Set<String> SMALL_STARTS = Set.of("interim", "acting");

  private static final int LONGEST_JOINT = 3;

  private NameSegments() {}

  /**
   * Words from one index up to another.
   *
   * @param to exclusive
   */
  record Segment(int from, int to) {}

  static List<Segment> of(Words words) {
    List<Segment> found = new ArrayList<>();
    int at = 0;
    while (words.has(at)) {
      if (!begins(words, at)) {
        at++;
        continue;
      }
      int end = end(words, at);
      boolean plainStart =
          at == 0 && end == 1 && MentionLexicon.FUNCTION_WORDS.contains(words.lower(0));
      if (!plainStart) {
        found.add(new Segment(at, end));
      }
      at = end;
    }
    return found;
  }

  private static boolean begins(Words words, int at) {
    return words.get(at).startsUpper()
        || SMALL_STARTS.contains(words.lower(at))
            && words.has(at + 1)
            && words.get(at + 1).startsUpper();
  }

  private static int end(Words words, int from) {
    int end = from + 1;
    int at = end;
    while (words.has(at) && at - end <= LONGEST_JOINT) {
      Word word = words.get(at);
      if (word.startsUpper() || Character.isDigit(word.text().charAt(0))) {
        at++;
        end = at;
      } else if (SMALL_HEADS.contains(word.bare()) && at == end) {
        at++;
        end = at;
      } else if (word.is(")") && at == end) {
        at++;
        end = at;
      } else if (JOINTS.contains(word.lower())) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }
}
