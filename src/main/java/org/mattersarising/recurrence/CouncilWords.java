package org.mattersarising.recurrence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;

/**
 * The words of one council's statements: how rare each is, and which are of people's names.
 * Immutable once made.
 */
final class CouncilWords {

  /** Somebody with one name only, as young people and residents are minuted: speaks, or is told. */
  private static final Pattern SPEAKS =
      Pattern.compile(
          "\\b(\\p{Lu}\\p{Ll}{1,20})(?= \\(\\d{1,2}\\)|,? (?:who|aged) |, an? "
              + "(?:young|care|pupil|student|resident|tenant|foster|mother|father|parent|carer)"
              + "| (?:said|says|told|asked|added|explained|replied|answered|felt|thought|wished|wanted"
              + "|spoke|described|recalled|remembered|agreed|had (?:said|told|asked|been|had))\\b)"
              + "|(?<=\\b(?:called|named) )(\\p{Lu}\\p{Ll}{1,20})");

  private final Map<String, Integer> statements = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();
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
      addSpeaking(occurrence);
    }
    speaking.removeAll(common);
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

  /** What is also written small is no name, nor is what is marked as a council, body or office. */
  private void addSpeaking(Occurrence occurrence) {
    String whole = occurrence.wholeText();
    int start = occurrence.statement().span().start();
    for (String word : whole.split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        common.add(word);
      }
    }
    Matcher named = SPEAKS.matcher(whole);
    while (named.find()) {
      int from = start + named.start();
      int to = start + named.end();
      boolean marked =
          occurrence.named().stream().anyMatch(m -> m.span().start() < to && from < m.span().end());
      if (!marked) {
        speaking.add(named.group().toLowerCase(Locale.ROOT));
      }
    }
  }

  /** The logarithm of one over the share of statements that have the word, by its stem. */
  double rarity(String stem) {
    return Math.log((2.0 + all) / (1.0 + statements.getOrDefault(stem, 0)));
  }

  /** Whether a word is of a name that these statements give to a person, or to one who speaks. */
  boolean isOfName(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return names.contains(small) || speaking.contains(small);
  }
}
