package org.mattersarising.recurrence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;

/**
 * The words of one council's statements: how rare each is, and which are of people's names.
 * Immutable once made.
 */
final class CouncilWords {

  private final Map<String, Integer> statements = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final int all;

  /**
   * @param occurrences of one council
   */
  CouncilWords(List<Occurrence> occurrences) {
    ContentWords content = new ContentWords();
    for (Occurrence occurrence : occurrences) {
      content
          .of(occurrence.wholeText(), List.of())
          .keySet()
          .forEach(w -> statements.merge(w, 1, Integer::sum));
      for (Mention mention : occurrence.named()) {
        if (mention.type() == MentionType.PERSON) {
          addName(occurrence, mention);
        }
      }
    }
    this.all = occurrences.size();
  }

  private void addName(Occurrence occurrence, Mention mention) {
    int start = occurrence.statement().span().start();
    String whole = occurrence.wholeText();
    int from = Math.max(0, mention.span().start() - start);
    int to = Math.min(whole.length(), mention.span().end() - start);
    if (from < to) {
      for (String word : whole.substring(from, to).split("[^\\p{L}]+", -1)) {
        if (word.length() > 1) {
          names.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** The logarithm of one over the share of statements that have the word, by its stem. */
  double rarity(String stem) {
    return Math.log((2.0 + all) / (1.0 + statements.getOrDefault(stem, 0)));
  }

  /** Whether a word is of a name that these statements give to a person. */
  boolean isOfName(String word) {
    return names.contains(word.toLowerCase(Locale.ROOT));
  }
}
