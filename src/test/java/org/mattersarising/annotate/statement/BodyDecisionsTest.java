package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.ResolutionKind;

class BodyDecisionsTest {

  private static @Nullable ResolutionKind kind(String text) {
    return BodyDecisions.kind(Words.of(text, 0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Cabinet approved the statement and a grant for the quay. | AGREED
          Council agreed to the changes in the annex. | AGREED
          The Council then unanimously resolved to keep the ferry. | RESOLVED
          Having heard both sides, the Sub-Committee determined to grant the licence. | RESOLVED
          The Board noted the position. | NOTED
          Councillor Finch was appointed to the Harbour Trust in place of Councillor Rook. | AGREED
          """)
  void readsWhatABodyDoes(String text, ResolutionKind kind) {
    assertThat(kind(text)).isEqualTo(kind);
  }

  @Test
  void readsMetresWhereOnlyTheWordsAreKnown() {
    Words words = Words.of("Paving of 25 m noted.", 0, 21);
    assertThat(ToldDecisions.kind(words, false)).isEqualTo(ResolutionKind.NOTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Committee agreed that this was a worry.",
        "The Committee considered the report.",
        "The officer told the Council approved plans were few.",
        "Councillor Finch was thanked as Vice-Chairman for the year.",
        "The Panel noted that the path is steep."
      })
  void leavesViewsAndNewsAlone(String text) {
    assertThat(kind(text)).isNull();
  }
}
