package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Paragraph;
import org.mattersarising.model.ParagraphKind;
import org.mattersarising.model.Statement;
import org.mattersarising.model.TextSpan;

class HostileTextTest {

  private static final int LENGTH = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "((((",
        "£1,1,1",
        "Cllr ",
        "| ",
        "and asked ",
        "not ",
        "1 in ",
        "one hundred and ",
        "that that ",
        "resolved: ",
        "action: ",
        "up from ",
        "half of the ",
        "Chair of the ",
        "\t",
        ";",
        "would be ",
        "concern ",
        "increase in ",
        "\u2013",
        "Mr A. B. ",
        "he said, "
      })
  void comesToAnEnd(String part) {
    String text = part.repeat(LENGTH / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          List<Statement> statements = Samples.read(text);
          DocumentText whole = new DocumentText(text);
          Paragraph paragraph =
              new Paragraph(
                  0, 0, "", new TextSpan(0, text.length()), ParagraphKind.TEXT, 0, -1, true);
          DocumentStructure structure =
              new DocumentStructure(List.of(), List.of(paragraph), List.of());
          assertThat(statements).hasSize(1);
          assertThat(new GrammarFigureFinder().find(whole, statements)).isNotNull();
          assertThat(
                  new GrammarActionFinder()
                      .find(whole, Samples.facts(), structure, statements, List.of()))
              .isNotNull();
          assertThat(
                  new GrammarResolutionFinder().find(whole, Samples.facts(), structure, statements))
              .isNotNull();
        });
  }
}
