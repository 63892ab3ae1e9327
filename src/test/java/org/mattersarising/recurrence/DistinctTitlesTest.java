package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DistinctTitlesTest {

  private final DistinctTitles distinct = new DistinctTitles();

  private static MatterTitle.Title title(String words, double worth, String... stems) {
    return new MatterTitle.Title(words, Set.of(stems), worth, false);
  }

  @Test
  void givesTheNextTitleThatSaysNearlyAsMuch() {
    List<MatterTitle.Title> titles =
        List.of(title("salt bins", 1, "salt", "bin"), title("grit in winter", 0.9, "grit"));
    assertThat(distinct.choose(titles, "")).isEqualTo("Salt bins");
    assertThat(distinct.choose(titles, "")).isEqualTo("Grit in winter");
  }

  @Test
  void putsWhatDistinguishesItBehindATakenTitle() {
    List<MatterTitle.Title> titles =
        List.of(title("salt bins", 1, "salt", "bin"), title("theft of lids", 0.2, "theft", "lid"));
    distinct.take("Salt bin");
    assertThat(distinct.choose(titles, "")).isEqualTo("Salt bins: theft of lids");
  }

  @Test
  void numbersWhatNothingDistinguishes() {
    assertThat(distinct.choose(List.of(), "Highways")).isEqualTo("Highways");
    assertThat(distinct.choose(List.of(), "Highways")).isEqualTo("Highways (2)");
    assertThat(distinct.choose(List.of(), "Highways")).isEqualTo("Highways (3)");
  }

  @Test
  void tellsPathsApartByTheirNumbers() {
    List<MatterTitle.Title> nine = List.of(title("Footpath 9", 1, "footpath", "9"));
    List<MatterTitle.Title> ten = List.of(title("Footpath 10", 1, "footpath", "10"));
    assertThat(distinct.choose(nine, "")).isEqualTo("Footpath 9");
    assertThat(distinct.choose(ten, "")).isEqualTo("Footpath 10");
  }
}
