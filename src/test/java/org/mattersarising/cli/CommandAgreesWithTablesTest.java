package org.mattersarising.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.compare.PeerChoice;
import org.mattersarising.compare.ThemeComparator;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.Council;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.CsvReport;
import org.mattersarising.report.Excerpt;

/**
 * The command reads a run's tables and must come to the figures that stand in them. Unlike the
 * sample, these councils differ, a theme changes over time, and one was found in the minutes.
 */
class CommandAgreesWithTablesTest {

  private static final List<String> COUNCILS = List.of("alderby", "brackwell", "corley", "dunmoor");

  private static final List<Theme> LAID_DOWN =
      List.of(
          theme("churn", ThemeKind.CODEBOOK),
          theme("ferries", ThemeKind.CODEBOOK),
          theme("piers", ThemeKind.CODEBOOK));

  private static final List<Theme> FOUND = List.of(theme("discovered-1", ThemeKind.DISCOVERED));

  @Test
  void everyFigureIsTheRuns(@TempDir Path folder) throws IOException {
    new CsvReport(false, Excerpt.WHOLE).write(run(), folder.resolve("data"));
    ComparedCells cells = new ComparedCells(folder);
    cells.assertSameRows();
    assertThat(cells.disagreements()).isEmpty();
    assertThat(cells.cells()).isGreaterThan(500);
    assertThat(cells.table().values()).anyMatch(r -> below(r, "q_value"));
    assertThat(cells.table().values()).anyMatch(r -> below(r, "change_q"));
    assertThat(cells.table().values())
        .filteredOn(r -> r.getOrDefault("theme_id", "").equals("discovered-1"))
        .isNotEmpty()
        .allMatch(r -> r.getOrDefault("p_value", "?").isEmpty());
  }

  private static boolean below(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return !cell.isEmpty() && Double.parseDouble(cell) <= 0.05;
  }

  /** As a run counts: the codebook's themes first, what was found in the minutes apart. */
  private static AnalysisResult run() {
    List<AnalysedDocument> documents = documents();
    Map<String, Meeting> meetingOf = new HashMap<>();
    List<Meeting> meetings = new ArrayList<>();
    for (AnalysedDocument document : documents) {
      Meeting meeting = meeting(document);
      meetingOf.put(document.source().documentId(), meeting);
      meetings.add(meeting);
    }
    List<Council> councils = COUNCILS.stream().map(CommandAgreesWithTablesTest::council).toList();
    List<ThemeCouncil> rows =
        Stream.of(LAID_DOWN, FOUND)
            .flatMap(t ->
                new ThemeComparator(
                        t, documents, meetingOf, councils, meetings, PeerChoice.ALL_OTHERS)
                    .byCouncil().stream())
            .toList();
    return new AnalysisResult(
        CorpusNotes.NONE,
        "1",
        documents.stream().map(AnalysedDocument::source).toList(),
        Map.of(),
        documents,
        meetingOf,
        meetings,
        councils,
        Map.of(),
        Stream.concat(LAID_DOWN.stream(), FOUND.stream())
            .map(t ->
                new ThemeSummary(t, "", "", 1, 1, 1, t.kind() == ThemeKind.DISCOVERED ? 0.9 : null))
            .toList(),
        rows,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Alderby speaks of churn at each meeting, its ferries are late from the third year on. */
  private static List<AnalysedDocument> documents() {
    SplittableRandom random = new SplittableRandom(20240509);
    List<AnalysedDocument> documents = new ArrayList<>();
    for (String council : COUNCILS) {
      boolean alderby = council.equals("alderby");
      int meetings = council.equals("dunmoor") ? 3 : 24;
      for (int i = 0; i < meetings; i++) {
        DocumentBuilder meeting =
            DocumentBuilder.whole(
                council, "Panel", LocalDate.of(2020, 1, 15).plusMonths(2L * i).toString());
        meeting.fact("", "The gate was shut");
        if (alderby || random.nextInt(4) == 0) {
          meeting.concern("churn", "Staff leave too soon");
        }
        if (alderby ? i >= 12 : random.nextInt(3) == 0) {
          meeting.concern("ferries", "The ferries were late");
        }
        if (random.nextBoolean()) {
          meeting.assurance("piers", "The piers were painted");
        }
        if (alderby == random.nextBoolean()) {
          meeting.concern("discovered-1", "Gulls took the bread");
        }
        documents.add(meeting.build());
      }
    }
    return documents;
  }

  private static Meeting meeting(AnalysedDocument document) {
    var facts = document.facts();
    String id = document.source().documentId();
    return new Meeting(
        ContentId.of(id),
        facts.councilId(),
        facts.committee(),
        CommitteeType.CHILDRENS,
        facts.date(),
        facts.extent(),
        facts.comparable(),
        List.of(id),
        1);
  }

  private static Council council(String id) {
    return new Council(
        id, id, id, "", "England", "county", "South", null, null, List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private static Theme theme(String id, ThemeKind kind) {
    return new Theme(id, id, kind, "d", List.of(), List.of(), List.of());
  }
}
