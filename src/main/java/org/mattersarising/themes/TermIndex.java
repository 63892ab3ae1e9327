package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of all themes of a codebook by the word that they begin with: a text's words are gone
 * through once, instead of each of a thousand terms being sought in it. Immutable.
 */
final class TermIndex {

  /** How many lists of beginnings there are; a power of two. */
  private static final int LISTS = 4096;

  private static final Opening[] NONE = {};

  /**
   * The kinds of a theme's terms in the order of their numbers: look-alikes must be known first.
   */
  private static final List<Term.Kind> ORDER =
      List.of(Term.Kind.NOT, Term.Kind.STRONG, Term.Kind.WEAK);

  private final int themes;
  private final List<Numbered> terms = new ArrayList<>();
  private final Opening[][] byBeginning = new Opening[LISTS][];

  /** What begins with a star so early that every word has to be tried. */
  private final Opening[] anywhere;

  private record Numbered(int theme, Term term) {}

  /** A first word of terms, and these. */
  private record Opening(String pattern, int[] terms) {}

  /**
   * How many different terms of each theme stand in a text, voided ones left out.
   *
   * @param strong by theme
   * @param weak by theme
   */
  @SuppressWarnings("ArrayRecordComponent") // read at once, and never kept
  record Hits(int[] strong, int[] weak) {}

  /**
   * An index.
   *
   * @param ofThemes the terms of each theme
   */
  TermIndex(List<List<Term>> ofThemes) {
    this.themes = ofThemes.size();
    Map<String, List<Integer>> byFirst = new LinkedHashMap<>();
    for (int t = 0; t < ofThemes.size(); t++) {
      for (Term.Kind kind : ORDER) {
        for (Term term : ofThemes.get(t)) {
          if (term.kind() == kind) {
            byFirst
                .computeIfAbsent(term.first().getFirst(), k -> new ArrayList<>())
                .add(terms.size());
            terms.add(new Numbered(t, term));
          }
        }
      }
    }
    Map<Integer, List<Opening>> lists = new HashMap<>();
    List<Opening> early = new ArrayList<>();
    byFirst.forEach((pattern, numbers) -> {
      Opening opening =
          new Opening(pattern, numbers.stream().mapToInt(Integer::intValue).toArray());
      if (pattern.endsWith("*") && pattern.length() <= TermText.LETTERS) {
        early.add(opening);
      } else {
        lists.computeIfAbsent(beginning(pattern), k -> new ArrayList<>()).add(opening);
      }
    });
    lists.forEach((list, openings) -> byBeginning[list] = openings.toArray(Opening[]::new));
    this.anywhere = early.toArray(Opening[]::new);
  }

  /** The list of a word's first letters. */
  private static int beginning(String word) {
    int hash = 0;
    for (int i = 0; i < Math.min(TermText.LETTERS, word.length()); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return (hash * 0x9e3779b9) >>> 20;
  }

  /** What stands in a text. */
  Hits in(TermText text) {
    Hits hits = new Hits(new int[themes], new int[themes]);
    long[] begun = begun(text);
    List<int[]> voided = new ArrayList<>();
    List<int[]> taken = new ArrayList<>();
    int theme = -1;
    Term.Kind kind = Term.Kind.NOT;
    for (int word = 0; word < begun.length; word++) {
      for (long left = begun[word]; left != 0; left &= left - 1) {
        Numbered term = terms.get(word * 64 + Long.numberOfTrailingZeros(left));
        if (term.theme != theme) {
          voided.clear();
        }
        if (term.theme != theme || term.term.kind() != kind) {
          taken.clear();
        }
        theme = term.theme;
        kind = term.term.kind();
        count(term, text, voided, taken, hits);
      }
    }
    return hits;
  }

  private static void count(
      Numbered term, TermText text, List<int[]> voided, List<int[]> taken, Hits hits) {
    List<int[]> ranges = text.find(term.term);
    if (term.term.kind() == Term.Kind.NOT) {
      voided.addAll(ranges);
      return;
    }
    int[] counts = term.term.kind() == Term.Kind.STRONG ? hits.strong : hits.weak;
    for (int[] range : ranges) {
      if (!overlaps(voided, range) && !overlaps(taken, range)) {
        taken.add(range);
        counts[term.theme]++;
      }
    }
  }

  /** A bit for each term whose first word stands in a text. */
  private long[] begun(TermText text) {
    long[] begun = new long[(terms.size() + 63) / 64];
    for (int i = 0; i < text.size(); i++) {
      String word = text.word(i);
      Opening[] openings = byBeginning[beginning(word)];
      mark(openings == null ? NONE : openings, word, begun);
      mark(anywhere, word, begun);
    }
    return begun;
  }

  private static void mark(Opening[] openings, String word, long[] begun) {
    for (Opening opening : openings) {
      if (TermText.matches(word, opening.pattern)) {
        for (int term : opening.terms) {
          begun[term >> 6] |= 1L << term;
        }
      }
    }
  }

  private static boolean overlaps(List<int[]> ranges, int[] range) {
    for (int[] other : ranges) {
      if (other[0] < range[1] && range[0] < other[1]) {
        return true;
      }
    }
    return false;
  }
}
