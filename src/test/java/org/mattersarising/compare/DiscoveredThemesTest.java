package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.compare.ThemeSightings.Sighting;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeKind;

/** What was found in the minutes is counted; only what was laid down before is tested on them. */
class DiscoveredThemesTest {

  private final InventedCorpus corpus =
      InventedCorpus.of(
          new SplittableRandom(20240508), 8, 4, 0, 0.4, (t, c, type) -> t == 0 && c == 0 ? 3 : -1);

  @Test
  void haveCountsAndNoTest() {
    List<ThemeCouncil> rows = of(with(corpus.themes, discovered()), "discovered");
    assertThat(rows).isNotEmpty();
    assertThat(rows).allMatch(r -> r.qValue() == null && r.change() == null);
    assertThat(rows).allMatch(r -> r.comparison().pValue() == null);
    assertThat(rows).anyMatch(r -> r.rate() != null && r.comparison().meetings() > 0);
    assertThat(rows)
        .filteredOn(r -> r.comparison().meetings() > 0)
        .allMatch(
            r -> r.comparison().note().startsWith("Not tested: a theme that was found in these"));
  }

  @Test
  void leaveEveryFigureOfTheCodebookAsItIs() {
    List<ThemeCouncil> alone = of(corpus.themes, "theme");
    assertThat(alone).anyMatch(r -> r.qValue() != null && r.qValue() <= 0.05);
    assertThat(of(with(corpus.themes, discovered()), "theme")).isEqualTo(alone);
    // And the other way round, since a run counts the two apart.
    assertThat(of(discovered(), "discovered"))
        .isEqualTo(of(with(corpus.themes, discovered()), "discovered"));
  }

  @Test
  void changeNoFigureThatACommandReadsFromAFinishedRun(@TempDir Path folder) throws IOException {
    Path plain = InventedRun.write(folder.resolve("plain"));
    Path found = InventedRun.write(folder.resolve("found"));
    append(found, "themes", "discovered-gulls,Gulls,discovered,,,d,,9,9,3,0.9,false,");
    for (int i = 0; i < 12; i++) {
      append(found, "statement_themes", "alderby-" + i + "x,discovered-gulls,0.9,problem,x");
    }
    ComparisonReport before = report(plain);
    ComparisonReport after = report(found);
    assertThat(after.tests()).isEqualTo(before.tests());
    assertThat(after.councils().getFirst().alike()).isEqualTo(before.councils().getFirst().alike());
    assertThat(after.councils().getFirst().words()).isEqualTo(before.councils().getFirst().words());
    assertThat(after.common()).isEqualTo(before.common());
    assertThat(after.councils().getFirst().rows())
        .containsAll(before.councils().getFirst().rows())
        .filteredOn(r -> r.themeId().equals("discovered-gulls"))
        .isNotEmpty()
        .allMatch(r -> r.qValue() == null);
  }

  private static ComparisonReport report(Path run) {
    return ComparisonReport.of(run, List.of(), List.of("alderby"), Optional.empty(), "");
  }

  private static void append(Path run, String table, String row) throws IOException {
    Files.writeString(
        run.resolve("data/" + table + ".csv"), row + "\r\n", StandardOpenOption.APPEND);
  }

  /** A theme of each meeting of one council and of every second of the others'. */
  private List<Theme> discovered() {
    String id = "discovered-1";
    int i = 0;
    for (Meeting meeting : corpus.meetings) {
      String council = String.valueOf(meeting.councilId());
      if (council.equals("council-1") || i++ % 2 == 0) {
        corpus.sightings.add(id, council, new Sighting(meeting, true));
      }
    }
    return List.of(new Theme(id, "d", ThemeKind.DISCOVERED, "d", List.of(), List.of(), List.of()));
  }

  private static List<Theme> with(List<Theme> themes, List<Theme> more) {
    List<Theme> all = new ArrayList<>(themes);
    all.addAll(more);
    return all;
  }

  private List<ThemeCouncil> of(List<Theme> themes, String prefix) {
    return new ThemeComparator(
            themes, corpus.sightings, corpus.councils, corpus.meetings, PeerChoice.ALL_OTHERS)
        .byCouncil().stream().filter(r -> r.themeId().startsWith(prefix)).toList();
  }
}
