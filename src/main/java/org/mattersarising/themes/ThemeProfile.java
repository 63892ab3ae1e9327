package org.mattersarising.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.mattersarising.model.Theme;

/**
 * A theme made ready for comparison: parsed terms and vectors of its phrases. Immutable after
 * construction; the arrays are never handed out.
 */
final class ThemeProfile {
  /** How many of the nearest phrases are averaged: one alone is noisy, all blur the theme. */
  private static final int NEAREST = 2;

  private final String id;
  private final boolean phrases;
  private final Speaking strong;
  private final Speaking weak;
  private final List<Term> voiding;
  private final List<float[]> include;
  private final List<float[]> examples;
  private final List<float[]> exclude;

  /** The terms of one kind, with the bits by which most are passed over. */
  private record Speaking(Term[] terms, int[] bits, TermText.Sieve sieve) {

    static Speaking of(List<Term> all, Term.Kind kind) {
      List<Term> own = all.stream().filter(t -> t.kind() == kind).toList();
      return new Speaking(
          own.toArray(Term[]::new),
          own.stream().mapToInt(Term::bit).toArray(),
          TermText.Sieve.of(own));
    }
  }

  ThemeProfile(Theme theme, PhraseVectors store, SentenceEncoder encoder) {
    this.id = theme.id();
    this.phrases = !theme.include().isEmpty();
    List<Term> terms = theme.terms().stream().map(Term::parse).toList();
    this.strong = Speaking.of(terms, Term.Kind.STRONG);
    this.weak = Speaking.of(terms, Term.Kind.WEAK);
    this.voiding = terms.stream().filter(t -> t.kind() == Term.Kind.NOT).toList();
    this.include =
        includePhrases(theme).stream().map(phrase -> store.get(phrase, encoder)).toList();
    this.examples =
        speakingExamples(theme).stream().map(example -> store.get(example, encoder)).toList();
    this.exclude = theme.exclude().stream().map(phrase -> store.get(phrase, encoder)).toList();
  }

  /** All phrases of a theme that are encoded, for stores. */
  static List<String> phrases(Theme theme) {
    List<String> all = new ArrayList<>(includePhrases(theme));
    all.addAll(speakingExamples(theme));
    all.addAll(theme.exclude());
    return all;
  }

  private static List<String> includePhrases(Theme theme) {
    List<String> phrases = new ArrayList<>();
    phrases.add(theme.label());
    if (!theme.definition().isEmpty()) {
      phrases.add(theme.definition());
    }
    phrases.addAll(theme.include());
    return phrases;
  }

  /**
   * The examples that decide. Where there are include phrases these say more, as they were written
   * to be compared, and examples stay what they are elsewhere: a test.
   */
  private static List<String> speakingExamples(Theme theme) {
    return theme.include().isEmpty() && theme.terms().isEmpty() ? theme.examples() : List.of();
  }

  String id() {
    return id;
  }

  /** Whether it has terms of its own that can mark it. */
  boolean hasTerms() {
    return strong.terms.length + weak.terms.length > 0;
  }

  /** Whether it has more than a label and a definition to be compared with. */
  boolean hasPhrases() {
    return phrases;
  }

  /** Whether examples stand in for phrases that it lacks. */
  boolean hasExamples() {
    return !examples.isEmpty();
  }

  /**
   * Cosine to the nearest phrases that belong to the theme, mean of {@value #NEAREST}; where
   * examples stand in for phrases, the mean of that without and with them, since what an example
   * tells besides its theme is not to outweigh the definition.
   */
  double similarity(float[] vector) {
    double[] cosines = include.stream().mapToDouble(p -> dot(p, vector)).sorted().toArray();
    if (examples.isEmpty()) {
      return nearest(cosines);
    }
    double[] all =
        DoubleStream.concat(
                Arrays.stream(cosines), examples.stream().mapToDouble(p -> dot(p, vector)))
            .sorted()
            .toArray();
    return (nearest(cosines) + nearest(all)) / 2;
  }

  private static double nearest(double[] cosines) {
    int from = Math.max(0, cosines.length - NEAREST);
    return Arrays.stream(cosines, from, cosines.length).average().orElse(0);
  }

  /** Cosine to the nearest look-alike; 0 without any. */
  double lookalike(float[] vector) {
    return exclude.stream().mapToDouble(p -> dot(p, vector)).max().orElse(0);
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  /** Counts the different terms of a kind that stand in a text, voided ones left out. */
  int hits(TermText text, Term.Kind kind) {
    Speaking speaking = kind == Term.Kind.STRONG ? strong : weak;
    if (!text.mayHold(speaking.sieve)) {
      return 0;
    }
    List<int[]> taken = new ArrayList<>();
    List<int[]> voided = null;
    for (int i = 0; i < speaking.terms.length; i++) {
      if (!text.mayHold(speaking.bits[i])) {
        continue;
      }
      for (int[] range : text.find(speaking.terms[i])) {
        if (voided == null) {
          voided = voided(text);
        }
        if (!overlaps(voided, range) && !overlaps(taken, range)) {
          taken.add(range);
        }
      }
    }
    return taken.size();
  }

  private List<int[]> voided(TermText text) {
    List<int[]> voided = new ArrayList<>();
    for (Term term : voiding) {
      voided.addAll(text.find(term));
    }
    return voided;
  }

  private static boolean overlaps(List<int[]> ranges, int[] range) {
    for (int[] other : ranges) {
      if (overlap(other, range)) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlap(int[] a, int[] b) {
    return a[0] < b[1] && b[0] < a[1];
  }
}
