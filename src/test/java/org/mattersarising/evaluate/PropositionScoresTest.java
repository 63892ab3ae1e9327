package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mattersarising.evaluate.PropositionScores.Pair;
import org.mattersarising.model.TextSpan;

final class PropositionScoresTest {

  private static final String TEXT = "Members feared that the bridge would close.";

  private static Pair pair(int right, @Nullable TextSpan found) {
    return new Pair("d", TEXT, new TextSpan(right, TEXT.length()), found);
  }

  private static double value(Scorecard card, String name) {
    return card.metrics().stream()
        .filter(m -> m.name().equals(name))
        .mapToDouble(Metric::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsWordsThatBothHold() {
    Scorecard card =
        PropositionScores.of("p", "", List.of(pair(20, new TextSpan(15, TEXT.length()))));

    // four words of the proposition, all found, and "that" beside them
    assertThat(value(card, "proposition.token_f1")).isCloseTo(8.0 / 9, Offset.offset(1e-6));
    assertThat(value(card, "proposition.same")).isZero();
    assertThat(value(card, "proposition.token_f1.whole_statement"))
        .isCloseTo(8.0 / 11, Offset.offset(1e-6));
  }

  @Test
  void countsAPropositionThatNobodyFoundAsMissed() {
    Scorecard card = PropositionScores.of("p", "", List.of(pair(20, null)));

    assertThat(value(card, "proposition.token_f1")).isZero();
  }

  @Test
  void overlooksMarksAtTheEnds() {
    Scorecard card =
        PropositionScores.of("p", "", List.of(pair(20, new TextSpan(20, TEXT.length() - 1))));

    assertThat(value(card, "proposition.same")).isEqualTo(1);
  }

  @Test
  void setsStatementsWithAFrameApart() {
    Scorecard card =
        PropositionScores.of(
            "p", "", List.of(pair(0, new TextSpan(0, TEXT.length())), pair(20, null)));

    assertThat(value(card, "proposition.framed.token_f1")).isZero();
    assertThat(value(card, "proposition.token_f1")).isCloseTo(14.0 / 18, Offset.offset(1e-6));
  }
}
