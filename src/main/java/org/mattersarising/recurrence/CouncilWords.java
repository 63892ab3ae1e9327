package org.mattersarising.recurrence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.nouns.NameNouns;

/**
 * The words of one council's statements: how rare each is, which statements have them together, and
 * which are of people's names. Words of the headings above a statement are its own. Immutable once
 * made.
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

  private static final Pattern NUMBERED =
      // The digits first: looking back from every letter took a third of the time of titles.
      Pattern.compile("(?<= )\\d{1,3}(?![\\p{N}\\p{L}%./:])(?<=\\p{Lu}\\p{L}{1,15} \\d{1,3})");

  private final Map<String, Posting> statements = new HashMap<>();
  private final Map<String, Set<String>> ofHeadings = new HashMap<>();
  private final Map<Set<String>, Integer> under = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();
  private final int all;

  /**
   * @param occurrences of one council
   */
  CouncilWords(List<Occurrence> occurrences) {
    ContentWords content = new ContentWords();
    int number = 0;
    for (Occurrence occurrence : occurrences) {
      for (String heading : headings(occurrence)) {
        under.merge(ofHeadings.computeIfAbsent(heading, h -> stems(h, content)), 1, Integer::sum);
      }
      for (String stem : stems(occurrence, content)) {
        statements.computeIfAbsent(stem, k -> new Posting()).add(number);
      }
      number++;
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

  /** Words in capitals as they would stand in a sentence; others as they are. */
  String inSentenceCase(String words) {
    if (words.length() < 7 || !words.equals(words.toUpperCase(Locale.ROOT))) {
      return words;
    }
    StringBuilder sentence = new StringBuilder();
    boolean name = false;
    for (String word : words.split(" ", -1)) {
      String small = word.toLowerCase(Locale.ROOT);
      name = !isCommon(small.replaceAll("[^\\p{L}]", "")) || name && NameNouns.isPlace(small);
      String shown =
          !name || word.isEmpty()
              ? small
              : word.length() < 4 ? word : word.charAt(0) + small.substring(1);
      sentence.append(sentence.isEmpty() ? "" : " ").append(shown);
    }
    return sentence.toString();
  }

  /** What stands above it and what its own line begins with as a heading does; may be none. */
  static List<String> headings(Occurrence occurrence) {
    return Stream.concat(
            Stream.of(occurrence.place().itemTitle(), occurrence.place().heading()),
            Headings.runIn(occurrence.wholeText()).stream())
        .filter(h -> !h.isEmpty())
        .distinct()
        .toList();
  }

  /** The content words of one of the council's statements and its headings. */
  Set<String> stems(Occurrence occurrence, ContentWords content) {
    Set<String> stems = stems(occurrence.wholeText(), content);
    headings(occurrence).forEach(h -> stems.addAll(ofHeading(h)));
    return stems;
  }

  /** The content words of a heading of the council's; many statements stand under one. */
  Set<String> ofHeading(String heading) {
    return ofHeadings.getOrDefault(heading, Set.of());
  }

  /** The content words of a text, with the numbers behind names: "Footpath 9". */
  static Set<String> stems(String text, ContentWords content) {
    Set<String> stems = new TreeSet<>(content.of(text, List.of()).keySet());
    Matcher number = NUMBERED.matcher(text);
    while (number.find()) {
      stems.add(number.group());
    }
    return stems;
  }

  /** How many statements have all of these words. */
  int together(Set<String> stems) {
    int[] all = null;
    for (String stem : stems) {
      int[] with = statements.getOrDefault(stem, Posting.NONE).sorted();
      all = all == null ? with : inBoth(all, with);
    }
    return all == null ? 0 : all.length;
  }

  private static int[] inBoth(int[] one, int[] other) {
    int[] both = new int[Math.min(one.length, other.length)];
    int n = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        both[n++] = one[i];
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Arrays.copyOf(both, n);
  }

  /** The numbers of the statements that have a word, which come in order. */
  private static final class Posting {
    static final Posting NONE = new Posting();
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    int[] sorted() {
      return Arrays.copyOf(numbers, size);
    }
  }

  /** How many statements stand under a heading of these words. */
  int under(Set<String> heading) {
    return under.getOrDefault(heading, 0);
  }

  /** Whether a word is written small somewhere, so that a capital makes no name of it. */
  boolean isCommon(String word) {
    return common.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The logarithm of one over the share of statements that have the word, by its stem. */
  double rarity(String stem) {
    return Math.log((2.0 + all) / (1.0 + statements.getOrDefault(stem, Posting.NONE).size));
  }

  /** Whether a word is of a name that these statements give to a person, or to one who speaks. */
  boolean isOfName(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return names.contains(small) || speaking.contains(small);
  }
}
