package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mattersarising.threads.OrderedThreads;

class MatterFinderTest {

  private static final String[] MATTERS = {
    "The %s lamp in Cobbler Row was dark",
    "Water stood in Sandpit Hollow behind the %s culvert",
    "The %s bench at the bowling green had lost its slats",
    "Dogs fouled the %s meadow by the allotments",
    "The %s bus to Hexworth no longer stopped at the mill",
    "Broadband at the %s forge failed every evening"
  };

  private static List<Occurrence> archive(int statements) {
    String[] told = new String[statements];
    String[] which = {"old", "second", "upper", "lower", "long", "narrow", "eastern"};
    for (int i = 0; i < statements; i++) {
      told[i] = MATTERS[i % MATTERS.length].formatted(which[i % which.length]);
    }
    return RoutineBusinessTest.occurrences(told);
  }

  @Test
  void partsALargeArchiveIntoBlocksOfWhichNoneIsTooLargeAndLosesNothing() {
    List<Passage> passages = PassageFinder.find(archive(12));
    List<List<Passage>> blocks = PassageBlocks.of(passages, 5);
    assertThat(blocks).hasSizeGreaterThan(1).allMatch(b -> b.size() <= 5 && !b.isEmpty());
    assertThat(blocks.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(passages);
    assertThat(PassageBlocks.of(passages, passages.size())).containsExactly(passages);
    assertThat(PassageBlocks.of(passages, 5)).isEqualTo(blocks);
  }

  @Test
  void partsEvenWhatIsAllTheSame() {
    String[] same = new String[9];
    Arrays.fill(same, "The lamp in Cobbler Row was dark");
    List<Passage> passages = new ArrayList<>();
    RoutineBusinessTest.occurrences(same)
        .forEach(o -> passages.add(new Passage(o, List.of(), Map.of("lamp", 1.0), Set.of())));
    assertThat(PassageBlocks.of(passages, 4)).allMatch(b -> b.size() <= 4);
  }

  @Test
  void keepsLikePassagesTogetherWhereAnArchiveIsParted() {
    List<Occurrence> archive = archive(12);
    List<List<String>> whole = texts(MatterFinder.find("alderby", archive, OrderedThreads.none()));
    assertThat(whole).hasSize(MATTERS.length);
    assertThat(texts(MatterFinder.find("alderby", archive, 8, OrderedThreads.none())))
        .isEqualTo(whole);
  }

  @Test
  void findsTheSameOnAnyNumberOfThreads() {
    List<Occurrence> archive = archive(12);
    List<List<String>> alone = texts(MatterFinder.find("alderby", archive, OrderedThreads.none()));
    for (int threads = 2; threads < 5; threads++) {
      try (OrderedThreads several = new OrderedThreads(threads)) {
        assertThat(texts(MatterFinder.find("alderby", archive, several))).isEqualTo(alone);
      }
    }
  }

  private static List<List<String>> texts(List<Matter> matters) {
    return matters.stream()
        .map(m -> m.occurrences().stream().map(Occurrence::wholeText).toList())
        .toList();
  }

  @Test
  void cutsAnArchiveOfManyMeetingsFinerThanOneOfFew() {
    assertThat(MatterFinder.cut(30)).isLessThan(MatterFinder.cut(20));
    assertThat(MatterFinder.cut(20)).isLessThan(MatterFinder.cut(9));
  }

  @Test
  void keepsTheCutWithinBoundsForArchivesOfAnySize() {
    assertThat(MatterFinder.cut(1)).isEqualTo(MatterFinder.cut(5));
    assertThat(MatterFinder.cut(40)).isEqualTo(MatterFinder.cut(4000)).isPositive();
  }
}
