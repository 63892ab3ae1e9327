package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  @ParameterizedTest
  @CsvSource({
    "beehive*, Two beehives fell over., true",
    "beehive, Two beehives fell over., false",
    "follow-up, The follow up was poor., true",
    "keepers' union, The keeper’s union met., true",
    "keeper union, The keeper’s union met., false",
    "queen ~2 replaced, The old queen was soon replaced., true",
    "queen ~2 replaced, They replaced her queen., true",
    "queen ~2 replaced, The queen of that hive was not replaced., false",
    "honey jar*, A jar of honey, false",
    "£*, It cost £3m., true"
  })
  void findsWordsAsWritten(String term, String text, boolean found) {
    assertThat(!TermText.of(text).find(Term.parse(term)).isEmpty()).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "ab*",
        "b*ee",
        "a ~ b",
        "a ~3",
        "~3 b",
        "a ~99 b",
        "a ~2 b ~2 c",
        "maybe: a",
        "not:",
        "a b c d e f g h i"
      })
  void refusesABadNotation(String notation) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.parse(notation))
        .withMessageContaining("cannot be read");
  }

  @Test
  void knowsHintsAndGuards() {
    assertThat(Term.parse("weak: smoke*").kind()).isEqualTo(Term.Kind.WEAK);
    assertThat(Term.parse("not: queen ~3 chess").kind()).isEqualTo(Term.Kind.NOT);
  }
}
