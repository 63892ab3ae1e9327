package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.NotCountedReason;

class StandingParagraphsTest {

  @Test
  void masksNumbersAndDaysButNoOtherWords() {
    assertThat(PlainWords.masked("The forum of Monday 4 March had 12 visitors."))
        .isEqualTo(PlainWords.masked("The forum of Friday 9 June had 31 visitors."));
    assertThat(PlainWords.masked("The forum had visitors."))
        .isNotEqualTo(PlainWords.masked("The fair had visitors."));
  }

  @Test
  void takesACopiedNoticeForStandingEvenWhereItSoundsLikeAConcern() {
    String notice =
        "Members are reminded that late papers remain a worry for everybody who has to read them.";
    assertThat(standing(notice, notice, notice)).containsExactly(true, true, true);
    assertThat(standing(notice, notice)).containsExactly(false, false);
  }

  @Test
  void countsAConcernThatIsRaisedAgainInOtherNumbers() {
    assertThat(
            standing(
                "The number of repairs that had been outstanding for more than a year was 12 and rising.",
                "The number of repairs that had been outstanding for more than a year was 31 and rising.",
                "The number of repairs that had been outstanding for more than a year was 47 and rising."))
        .containsExactly(false, false, false);
  }

  private static List<Boolean> standing(String... texts) {
    List<AnalysedDocument> documents = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      documents.add(
          DocumentBuilder.whole("alderby", "Scrutiny Panel", "2024-0" + (i + 1) + "-10")
              .concern("repairs", texts[i])
              .build());
    }
    return new StandingParagraphs()
        .mark(documents).stream()
            .map(d -> d.statements().getFirst().notCounted() == NotCountedReason.STANDING)
            .toList();
  }
}
