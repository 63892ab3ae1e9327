package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;

class SiblingThemesTest {

  private static final Codebook LIBRARIES =
      new Codebook(
          "libraries",
          "1",
          List.of(theme("loans", "overdue*", "fine*"), theme("library-money", "ledger*", "fine*")));
  private static final Codebook MUSEUMS =
      new Codebook(
          "museums",
          "1",
          List.of(theme("museum-money", "ledger*", "ticket*"), theme("exhibits", "case*")));

  private final SiblingThemes siblings = new SiblingThemes(List.of(LIBRARIES, MUSEUMS));

  private static Theme theme(String id, String... terms) {
    return new Theme(id, id, ThemeKind.CODEBOOK, "", List.of(), List.of(), List.of(terms));
  }

  private static ThemeScore score(String theme, double score) {
    return new ThemeScore(
        new ThemeEvidence(0, theme, 0, 0, 0, 0, 0, 0, 0, 0, score),
        null,
        null,
        score,
        0.4,
        "term",
        "");
  }

  private List<String> marked(ThemeScore... scores) {
    return siblings.settled(List.of(scores)).stream()
        .filter(ThemeScore::marked)
        .map(s -> s.evidence().themeId())
        .toList();
  }

  @Test
  void givesAStatementTheBestOfThemesThatShareATerm() {
    assertThat(marked(score("library-money", 0.6), score("museum-money", 0.8)))
        .containsExactly("museum-money");
    assertThat(siblings.settled(List.of(score("library-money", 0.6), score("museum-money", 0.8))))
        .extracting(ThemeScore::yieldsTo)
        .containsExactly("museum-money", "");
  }

  @Test
  void leavesThemesOfOneCodebookBesideEachOther() {
    assertThat(marked(score("loans", 0.6), score("library-money", 0.8)))
        .containsExactly("loans", "library-money");
  }

  @Test
  void leavesThemesWithoutACommonTermBesideEachOther() {
    assertThat(marked(score("exhibits", 0.6), score("library-money", 0.8)))
        .containsExactly("exhibits", "library-money");
  }

  @Test
  void yieldsToNothingThatIsNotMarkedItself() {
    assertThat(marked(score("library-money", 0.5), score("museum-money", 0.3)))
        .containsExactly("library-money");
  }

  @Test
  void decidesATieTheSameWayInAnyOrder() {
    assertThat(marked(score("museum-money", 0.5), score("library-money", 0.5)))
        .isEqualTo(marked(score("library-money", 0.5), score("museum-money", 0.5)))
        .containsExactly("library-money");
  }
}
