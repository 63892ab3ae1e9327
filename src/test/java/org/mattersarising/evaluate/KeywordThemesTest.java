package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;

final class KeywordThemesTest {

  @Test
  void findsLabelsAndPhrasesWordForWord() {
    KeywordThemes keywords =
        new KeywordThemes(
            new Codebook(
                "c",
                "1",
                List.of(
                    new Theme(
                        "buses",
                        "Bus services",
                        ThemeKind.CODEBOOK,
                        "",
                        List.of("late bus"),
                        List.of(),
                        List.of()))));

    assertThat(keywords.themes("A late  bus, again.")).containsExactly("buses");
    assertThat(keywords.themes("BUS SERVICES")).containsExactly("buses");
    assertThat(keywords.themes("late buses")).isEmpty();
  }
}
