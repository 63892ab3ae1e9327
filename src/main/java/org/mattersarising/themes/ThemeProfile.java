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
  private final List<Term> terms;
  private final boolean markable;
  private final List<float[]> include;
  private final List<float[]> examples;
  private final List<float[]> exclude;

  ThemeProfile(Theme theme, PhraseVectors store, SentenceEncoder encoder) {
    this.id = theme.id();
    this.phrases = !theme.include().isEmpty();
    this.terms = theme.terms().stream().map(Term::parse).toList();
    this.markable = terms.stream().anyMatch(t -> t.kind() != Term.Kind.NOT);
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
    return markable;
  }

  /** Its terms of all kinds, in the codebook's order. */
  List<Term> terms() {
    return terms;
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
}
