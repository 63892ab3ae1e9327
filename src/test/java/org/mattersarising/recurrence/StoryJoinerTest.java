package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.Meeting;

/** What is wrong and what is done about it, in other words, meeting after meeting. */
class StoryJoinerTest {

  private static final double CUT = 1.0;

  private static final String DARK = "The lamps of Cobbler Row were dark";
  private static final String ORDER = "Fennel and Daughters had been sent an order for lanterns";
  private static final String SWINGS = "The swings at Pound Field had been oiled";

  /** Passages of meetings, each with these statements one after the other. */
  private static List<Passage> passages(List<List<String>> told) {
    List<AnalysedDocument> documents = new ArrayList<>();
    Map<String, Meeting> meetings = new HashMap<>();
    for (List<String> statements : told) {
      String date = "2024-%02d-05".formatted(documents.size() + 1);
      DocumentBuilder builder = DocumentBuilder.whole("alderby", "Parish Council", date);
      statements.forEach(s -> builder.fact("", s));
      AnalysedDocument document = builder.build();
      documents.add(document);
      String id = document.source().documentId();
      meetings.put(
          id,
          new Meeting(
              date,
              "alderby",
              "Parish Council",
              CommitteeType.PARISH,
              document.facts().date(),
              document.facts().extent(),
              true,
              List.of(id),
              statements.size()));
    }
    return OccurrenceFinder.find("alderby", documents, meetings).stream()
        .map(o -> new Passage(o, List.of(), Map.of("lamp", 1.0), Set.of()))
        .toList();
  }

  private static Distances all(int size, double distance) {
    Distances distances = new Distances(size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        distances.set(i, j, (float) distance);
      }
    }
    return distances;
  }

  private static List<List<Integer>> joined(
      List<List<String>> told, List<List<Integer>> groups, double distance) {
    List<Passage> passages = passages(told);
    return StoryJoiner.joined(passages, groups, all(passages.size(), distance), CUT);
  }

  @Test
  void joinsWhatStandsSideBySideInSeveralMeetings() {
    assertThat(
            joined(
                List.of(List.of(DARK, ORDER), List.of(DARK, ORDER)),
                List.of(List.of(0, 2), List.of(1, 3)),
                1.05))
        .containsExactly(List.of(0, 1, 2, 3));
  }

  @Test
  void keepsApartWhatStandsSideBySideOnce() {
    List<List<Integer>> groups = List.of(List.of(0, 2), List.of(1, 4), List.of(3));
    assertThat(joined(List.of(List.of(DARK, ORDER), List.of(DARK, SWINGS, ORDER)), groups, 1.05))
        .isEqualTo(groups);
  }

  @Test
  void keepsApartWhatIsMuchFartherThanTheCut() {
    List<List<Integer>> groups = List.of(List.of(0, 2), List.of(1, 3));
    assertThat(joined(List.of(List.of(DARK, ORDER), List.of(DARK, ORDER)), groups, 1.15))
        .isEqualTo(groups);
  }

  @Test
  void keepsApartWhatIsSideBySideInFewOfManyMeetings() {
    List<List<Integer>> groups =
        List.of(
            List.of(0, 2, 4, 7, 10), List.of(1, 3, 6, 9, 12), List.of(5), List.of(8), List.of(11));
    assertThat(
            joined(
                List.of(
                    List.of(DARK, ORDER),
                    List.of(DARK, ORDER),
                    List.of(DARK, SWINGS, ORDER),
                    List.of(DARK, SWINGS, ORDER),
                    List.of(DARK, SWINGS, ORDER)),
                groups,
                1.05))
        .isEqualTo(groups);
  }

  @Test
  void countsForTheThirdWithBothThatWereJoinedBefore() {
    // The swings are beside the lamps once and beside the order once.
    assertThat(
            joined(
                List.of(List.of(DARK, ORDER, SWINGS), List.of(SWINGS, DARK, ORDER)),
                List.of(List.of(0, 4), List.of(1, 5), List.of(2, 3)),
                1.05))
        .containsExactly(List.of(0, 1, 2, 3, 4, 5));
  }
}
