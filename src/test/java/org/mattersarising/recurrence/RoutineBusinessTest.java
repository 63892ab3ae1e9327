package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.Meeting;

class RoutineBusinessTest {

  @Test
  void knowsWordsThatStandInThreeMeetingsWhateverTheirFigures() {
    List<Occurrence> all =
        occurrences(
            "Balance of the reserve stands at £410.20",
            "Balance of the reserve stands at £395.00",
            "Balance of the reserve stands at £12",
            "The reserve was spent on the roof");
    RoutineBusiness routine = new RoutineBusiness(all);
    assertThat(all).filteredOn(routine::isCopied).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tarrant Gardening, cheque 104, £85.00",
        "The minutes of the meeting of 4 May were signed as a true record.",
        "Apologies were received from two members; no report was given.",
        "The next meeting would be on 4 June."
      })
  void takesBillsAndFormalitiesForRoutine(String text) {
    assertThat(RoutineBusiness.isFormal(text, 2, "")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The culvert under Mill Road had collapsed and a quotation of £4,200 was paid half in advance.",
        "Members asked why the play area was still shut.",
        "ACTION: Ada Quill to bring to the next meeting what the culvert under Mill Road would cost."
      })
  void keepsWhatSaysMoreThanABill(String text) {
    assertThat(RoutineBusiness.isFormal(text, 7, "")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Seat at the Cross", "Any Other Business", "FOOTPATHS", "Highways matters"})
  void knowsUnnumberedHeadings(String text) {
    assertThat(UnnumberedHeading.isLike(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dogs foul the lane.", "the drain is blocked again", "Invoice 4471", ""})
  void takesNoSentenceForAHeading(String text) {
    assertThat(UnnumberedHeading.isLike(text)).isFalse();
  }

  @Test
  void measuresHowMuchOfAMatterIsCopied() {
    assertThat(
            CopiedWording.share(
                occurrences(
                    "spent to date on works 400, on wages 900",
                    "spent to date on works 410, on wages 950",
                    "an overspend on wages worried two members")))
        .isEqualTo(2 / 3.0);
  }

  /** One meeting each. */
  static List<Occurrence> occurrences(String... texts) {
    List<AnalysedDocument> documents = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      documents.add(
          DocumentBuilder.whole("alderby", "Parish Council", "2024-%02d-05".formatted(i + 1))
              .fact("", texts[i])
              .build());
    }
    Map<String, Meeting> meetings = new HashMap<>();
    documents.forEach(d ->
        meetings.put(
            d.source().documentId(),
            new Meeting(
                d.source().documentId(),
                "alderby",
                "Parish Council",
                CommitteeType.PARISH,
                d.facts().date(),
                d.facts().extent(),
                true,
                List.of(d.source().documentId()),
                d.statements().size())));
    return OccurrenceFinder.find("alderby", documents, meetings);
  }
}
