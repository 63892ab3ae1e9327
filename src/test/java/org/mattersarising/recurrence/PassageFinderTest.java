package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentBuilder;

class PassageFinderTest {

  @Test
  void letsAStatementWithoutContentFollowTheOneBeforeIt() {
    List<Passage> passages =
        PassageFinder.find(
            oneMeeting("the gully at Orley Lane is blocked", "The Clerk to write to them again."));
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().followers()).hasSize(1);
    assertThat(passages.getFirst().occurrences()).hasSize(2);
  }

  @Test
  void startsNothingWithAStatementWithoutContent() {
    assertThat(PassageFinder.find(oneMeeting("The Clerk to write to them again."))).isEmpty();
  }

  @Test
  void leavesPaymentsOut() {
    assertThat(PassageFinder.find(oneMeeting("Orley Hall hire, cheque, £40.00"))).isEmpty();
  }

  @Test
  void keepsFarThingsApartAndNearOnesTogether() {
    float[][] rows = {{}, {0.1f}, {0.9f, 0.95f}, {0.9f, 0.9f, 0.2f}};
    Distances distances = new Distances(rows.length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < i; j++) {
        distances.set(i, j, rows[i][j]);
        assertThat(distances.between(j, i)).isEqualTo(rows[i][j]);
      }
    }
    assertThat(AverageLinkage.groups(distances, 0.5)).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  private static List<Occurrence> oneMeeting(String... texts) {
    DocumentBuilder builder = DocumentBuilder.whole("alderby", "Parish Council", "2024-01-05");
    for (String text : texts) {
      builder.fact("", text);
    }
    AnalysedDocument document = builder.build();
    return OccurrenceFinder.find(
        "alderby",
        List.of(document),
        Map.of(
            document.source().documentId(),
            RoutineBusinessTest.occurrences("x y z").getFirst().meeting()));
  }
}
