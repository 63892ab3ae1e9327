package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentBuilder;

class AnalyseSettingsTest {

  private static final AnalysedDocument DATED =
      DocumentBuilder.whole("alderby", "Children's Scrutiny Panel", "2024-05-14").build();
  private static final AnalysedDocument UNDATED =
      DocumentBuilder.undatedItem("item.txt", "alderby").build();

  @Test
  void keepsEverythingWithoutFilters() {
    assertThat(settings("", "", null, null).keeps(null)).isTrue();
  }

  @Test
  void keepsWhatMeetsAllFilters() {
    AnalyseSettings settings = settings("alderby", "scrutiny", "2024-05-14", "2024-05-14");
    assertThat(settings.keeps(DATED.facts())).isTrue();
    assertThat(settings("alderby", "housing", null, null).keeps(DATED.facts())).isFalse();
    assertThat(settings("brackwell", "", null, null).keeps(DATED.facts())).isFalse();
    assertThat(settings("", "", "2024-05-15", null).keeps(DATED.facts())).isFalse();
  }

  @Test
  void keepsNoUndatedDocumentWhereADateIsAsked() {
    assertThat(settings("", "", "2020-01-01", null).keeps(UNDATED.facts())).isFalse();
    assertThat(settings("alderby", "", null, null).keeps(UNDATED.facts())).isTrue();
  }

  @Test
  void hidesNoUnreadInputBehindAFilter() {
    assertThat(settings("alderby", "", "2024-01-01", null).keeps(null)).isTrue();
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> settings("", "", "2024-02-01", "2024-01-01"))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void leavesPlaceAndThreadsOutOfTheManifest() {
    assertThat(settings("alderby", "", null, null).configuration())
        .containsEntry("council", "alderby")
        .doesNotContainKeys("threads", "out");
  }

  private static AnalyseSettings settings(
      String council, String committee, @Nullable String from, @Nullable String to) {
    return new AnalyseSettings(
        List.of(Path.of("corpus")),
        Path.of("out"),
        List.of(),
        List.of(),
        council,
        committee,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        1,
        LocalDate.of(2026, 1, 1),
        false,
        false,
        MaskPeople.NONE);
  }
}
