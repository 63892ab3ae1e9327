package org.mattersarising.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableLayoutTest {

  private static final String LONG =
      "The officer explained that the culvert beneath the station road had been surveyed twice, that both"
          + " surveys had found roots, and that a third would only delay the work which residents wanted.";

  private static Block.Cell cell(String... paragraphs) {
    return new Block.Cell(
        Arrays.stream(paragraphs)
            .map(words -> (Block) new Block.Paragraph("", words, false, false))
            .toList());
  }

  private static List<String> lines(List<List<Block.Cell>> rows) {
    return TableLayout.of(new Block.Grid(rows)).stream()
        .map(line ->
            switch (line) {
              case TableLayout.Row row -> "row: " + row.text();
              case TableLayout.Words words -> words.paragraph().line();
              case TableLayout.Aside aside -> "aside: " + aside.text();
            })
        .toList();
  }

  @Test
  void readsMinutesInColumnsAsParagraphs() {
    assertThat(
            lines(
                List.of(
                    List.of(cell("Item"), cell("Discussion"), cell("Action")),
                    List.of(
                        cell("4."),
                        cell("Flooding", LONG, "Members wished to see the bill."),
                        cell("J. Orme", "Clerk to write to the railway")),
                    List.of(cell("5."), cell("Date of next meeting"), cell("")))))
        .containsExactly(
            "aside: heads of a table: Item | Discussion | Action",
            "4. Flooding",
            LONG,
            "Members wished to see the bill.",
            "Action: J. Orme",
            "Action: Clerk to write to the railway",
            "5. Date of next meeting");
  }

  @Test
  void keepsRowsOfShortCells() {
    assertThat(
            lines(
                List.of(
                    List.of(cell("Action"), cell("Owner"), cell("Due")),
                    List.of(cell("Clear the roots"), cell("J. Orme"), cell("May")),
                    List.of(cell("Write to residents"), cell(""), cell("")))))
        .containsExactly(
            "row: Action | Owner | Due",
            "row: Clear the roots | J. Orme | May",
            "row: Write to residents |  |");
  }

  @Test
  void keepsLongTasksOfActionTablesInTheirRow() {
    assertThat(
            lines(
                List.of(
                    List.of(cell("Action"), cell("Owner")),
                    List.of(cell(LONG + " " + LONG + " " + LONG), cell("J. Orme")))))
        .last()
        .asString()
        .startsWith("row: ")
        .endsWith("| J. Orme");
  }

  @Test
  void readsABoxAroundMinutesAsIfItWereNotThere() {
    assertThat(lines(List.of(List.of(cell("Welcome", LONG)), List.of(cell("Close")))))
        .containsExactly("Welcome", LONG, "Close");
  }

  @Test
  void readsTablesWithinTables() {
    Block.Grid inner =
        new Block.Grid(
            List.of(List.of(cell("Ward"), cell("Votes")), List.of(cell("Quay"), cell("12"))));
    Block.Cell outer =
        new Block.Cell(List.of(new Block.Paragraph("", "Elections", false, false), inner));
    assertThat(lines(List.of(List.of(cell("7"), outer))))
        .containsExactly("7 Elections", "row: Ward | Votes", "row: Quay | 12");
  }

  @Test
  void readsNumbersThatAreCountedInAColumnOfTheirOwn() {
    Block.Cell counted = new Block.Cell(List.of(new Block.Paragraph("8.", "", false, false)));
    assertThat(lines(List.of(List.of(counted, cell("Trees", LONG + LONG)))))
        .first()
        .isEqualTo("8. Trees");
  }
}
