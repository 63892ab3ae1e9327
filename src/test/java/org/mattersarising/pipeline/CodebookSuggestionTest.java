package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.FoundThemesReader.Found;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;
import org.mattersarising.themes.CodebookReader;

final class CodebookSuggestionTest {

  @Test
  void draftsEntriesThatTheReaderReadsBack() {
    Codebook read =
        read(
            CodebookSuggestion.yaml(
                List.of(
                    new Found(
                        "discovered-bus-shelters-and-glass",
                        "Bus shelters and glass",
                        List.of("bus shelters", "glass", "CCTV"),
                        0.8,
                        List.of(
                            "The glass of two bus shelters had been broken again.",
                            "Too short")))));

    assertThat(read.themes()).hasSize(1);
    Theme theme = read.themes().getFirst();
    assertThat(theme.id()).isEqualTo("bus-shelters-and-glass");
    assertThat(theme.label()).isEqualTo("Bus shelters and glass");
    assertThat(theme.definition()).contains("bus shelters");
    assertThat(theme.terms()).containsExactly("bus shelters", "weak: glass", "weak: cctv");
    assertThat(theme.include())
        .containsExactly("The glass of two bus shelters had been broken again.");
  }

  @Test
  void keepsHostileSentencesAsPlainText() {
    String hostile =
        "- !!tag &a *b \"quoted\" \\ back: # no comment\u0000\r\n  key: {x} \u2028 end";

    Codebook read =
        read(
            CodebookSuggestion.yaml(
                List.of(
                    new Found("discovered-x", "x: *y", List.of("glass"), 1, List.of(hostile)))));

    assertThat(read.themes().getFirst().label()).isEqualTo("x: *y");
    assertThat(read.themes().getFirst().include())
        .containsExactly("- !!tag &a *b \"quoted\" \\ back: # no comment key: {x} end");
  }

  @Test
  void leavesOutWhatFallsApart() {
    assertThat(
            CodebookSuggestion.yaml(
                List.of(new Found("discovered-x", "X", List.of("glass"), 0.4, List.of()))))
        .isEmpty();
  }

  private static Codebook read(String yaml) {
    return new CodebookReader().read(yaml.getBytes(StandardCharsets.UTF_8), "suggested.yaml");
  }
}
