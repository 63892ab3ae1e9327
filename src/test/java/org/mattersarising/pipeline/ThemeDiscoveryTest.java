package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.compare.PeerChoice;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.QualityCheck;

class ThemeDiscoveryTest {

  private static final int EACH = 1_000;

  private final ThemeDiscovery discovery =
      new ThemeDiscovery(new Expectations(List.of(), PeerChoice.ALL_OTHERS));

  @Test
  void saysThatItDidNotSeekWhereThereIsTooMuch() {
    AnalysisResult much = result(101);

    AnalysisResult after = discovery.addTo(much, Discover.REST);

    assertThat(after.documents()).isSameAs(much.documents());
    assertThat(after.themes()).isEmpty();
    assertThat(after.quality())
        .extracting(QualityCheck::check)
        .containsExactly("discovery_not_done");
    assertThat(after.quality().getFirst().numerator()).isEqualTo(101L * EACH);
  }

  @Test
  void leavesTheResultAloneWhereNothingIsSought() {
    AnalysisResult result = result(1);

    assertThat(discovery.addTo(result, Discover.NONE)).isSameAs(result);
  }

  private static AnalysisResult result(int documents) {
    List<AnalysedDocument> all = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      DocumentBuilder builder =
          DocumentBuilder.whole(
              "alderby", "Panel", LocalDate.of(2020, 1, 1).plusDays(d).toString());
      for (int s = 0; s < EACH; s++) {
        builder.fact("", "gate " + s + " was shut");
      }
      all.add(builder.build());
    }
    return new AnalysisResult(
        new CorpusNotes("", ""),
        "",
        List.of(),
        Map.of(),
        all,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
