package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TermIndexTest {

  @Test
  void countsDifferentTermsOfEachTheme() {
    TermIndex.Hits hits =
        index(List.of("beehive*", "honey jar", "weak: smoke*"), List.of("queen ~2 replaced", "£*"))
            .in(TermText.of("Smoke rose from two beehives; the old queen was replaced for £3."));
    assertThat(hits.strong()).containsExactly(1, 2);
    assertThat(hits.weak()).containsExactly(1, 0);
  }

  @Test
  void passesOverWhatALookAlikeVoids() {
    TermIndex index = index(List.of("queen*", "not: queen ~3 chess"));
    assertThat(index.in(TermText.of("The queen in chess")).strong()).containsExactly(0);
    assertThat(index.in(TermText.of("The queen of the hive")).strong()).containsExactly(1);
  }

  @Test
  void countsOverlappingTermsOnce() {
    assertThat(
            index(List.of("hive entrance", "entrance block", "weak: entrance"))
                .in(TermText.of("the hive entrance block"))
                .strong())
        .containsExactly(1);
  }

  @Test
  void findsWhatGoingThroughEachTermFinds() {
    Random random = new Random(3);
    List<String> words =
        List.of("ab", "abbot", "abbey", "abbess", "car", "cart", "carts", "care", "£5", "x", "ça");
    List<String> patterns = Stream.concat(words.stream(), Stream.of("abb*", "car*", "£*")).toList();
    for (int round = 0; round < 300; round++) {
      List<List<String>> themes = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          String kind = List.of("", "", "weak: ", "not: ").get(random.nextInt(4));
          String second = random.nextInt(3) == 0 ? " ~2 " + any(patterns, random) : "";
          String more = random.nextInt(3) == 0 ? " " + any(patterns, random) : "";
          terms.add(kind + any(patterns, random) + more + second);
        }
        themes.add(terms);
      }
      List<String> said = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        said.add(any(words, random));
      }
      TermText text = TermText.of(String.join(" ", said));
      TermIndex.Hits hits =
          new TermIndex(themes.stream().map(TermIndexTest::terms).toList()).in(text);
      for (int t = 0; t < themes.size(); t++) {
        assertThat(hits.strong()[t])
            .isEqualTo(byHand(terms(themes.get(t)), text, Term.Kind.STRONG));
        assertThat(hits.weak()[t]).isEqualTo(byHand(terms(themes.get(t)), text, Term.Kind.WEAK));
      }
    }
  }

  private static int byHand(List<Term> terms, TermText text, Term.Kind kind) {
    List<int[]> voided = new ArrayList<>();
    terms.stream().filter(t -> t.kind() == Term.Kind.NOT).forEach(t -> voided.addAll(text.find(t)));
    List<int[]> taken = new ArrayList<>();
    for (Term term : terms) {
      if (term.kind() == kind) {
        for (int[] range : text.find(term)) {
          if (Stream.concat(voided.stream(), taken.stream())
              .noneMatch(o -> o[0] < range[1] && range[0] < o[1])) {
            taken.add(range);
          }
        }
      }
    }
    return taken.size();
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  @SafeVarargs
  private static TermIndex index(List<String>... themes) {
    return new TermIndex(Stream.of(themes).map(TermIndexTest::terms).toList());
  }

  private static List<Term> terms(List<String> notations) {
    return notations.stream().map(Term::parse).toList();
  }
}
