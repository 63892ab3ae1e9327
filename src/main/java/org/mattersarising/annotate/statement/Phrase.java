package org.mattersarising.annotate.statement;

import java.util.Arrays;
import java.util.List;

/**
 * A pattern of words: plain words, alternatives ({@code a|b}), stems ({@code improv*}) and gaps
 * ({@code ~}, up to four words without a mark between). Written so that a reader who knows no
 * regular expressions can check it, and so that matching is bounded by the pattern's length.
 */
final class Phrase {

  private static final int GAP = 4;
  private static final String GAP_SIGN = "~";

  private final String source;
  private final Element[] elements;

  /** What may stand at one place; a gap has neither words nor stems. */
  private record Element(String[] words, int[] hashes, String[] stems) {

    Element(String[] words, String[] stems) {
      this(words, Arrays.stream(words).mapToInt(String::hashCode).toArray(), stems);
    }

    static Element of(String alternatives) {
      if (alternatives.equals(GAP_SIGN)) {
        return new Element(new String[0], new String[0]);
      }
      List<String> all = List.of(alternatives.split("\\|"));
      return new Element(
          all.stream().filter(a -> !a.endsWith("*")).toArray(String[]::new),
          all.stream()
              .filter(a -> a.endsWith("*"))
              .map(a -> a.substring(0, a.length() - 1))
              .toArray(String[]::new));
    }

    boolean gap() {
      return words.length == 0 && stems.length == 0;
    }

    boolean fits(String word) {
      int hash = word.hashCode();
      for (int i = 0; i < hashes.length; i++) {
        if (hashes[i] == hash && words[i].equals(word)) {
          return true;
        }
      }
      for (String stem : stems) {
        if (word.startsWith(stem)) {
          return true;
        }
      }
      return false;
    }
  }

  private Phrase(String source, Element[] elements) {
    this.source = source;
    this.elements = elements;
  }

  static Phrase of(String source) {
    Element[] elements =
        Arrays.stream(source.strip().split(" +", 0)).map(Element::of).toArray(Element[]::new);
    if (elements.length == 0 || elements[0].gap()) {
      throw new IllegalArgumentException("a phrase begins with a word: " + source);
    }
    return new Phrase(source.strip(), elements);
  }

  /** How it is written. */
  String source() {
    return source;
  }

  /** The words that it may begin with. */
  List<String> firstWords() {
    return List.of(elements[0].words);
  }

  /** The stems that it may begin with. */
  List<String> firstStems() {
    return List.of(elements[0].stems);
  }

  /**
   * The index after the last word when the phrase stands at {@code at}, where one of its {@link
   * #firstWords} or {@link #firstStems} is known to fit; -1 when it does not.
   */
  int endAt(Words words, int at) {
    return match(words, at + 1, 1);
  }

  private int match(Words words, int at, int element) {
    int place = at;
    for (int i = element; i < elements.length; i++) {
      if (elements[i].gap()) {
        return matchGap(words, place, i + 1);
      }
      if (!elements[i].fits(words.lower(place))) {
        return -1;
      }
      place++;
    }
    return place;
  }

  private int matchGap(Words words, int at, int element) {
    for (int skipped = 0; skipped <= GAP; skipped++) {
      int end = match(words, at + skipped, element);
      if (end >= 0) {
        return end;
      }
      if (at + skipped >= words.size() || words.isMark(at + skipped)) {
        return -1;
      }
    }
    return -1;
  }
}
