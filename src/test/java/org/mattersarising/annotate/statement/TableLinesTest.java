package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableLinesTest {

  private static final String TABLE =
      """
      The Panel went through the tasks.

      | No. | Task | Action by |
      | 1 | Mend the stile | Mrs Penhale |
      | 2 | Count the bins | The Clerk |
      Nothing else was raised.
      """;

  @Test
  void readsARowWithTheHeadOfItsTable() {
    TableLines row = at("Count");

    assertThat(row.cells()).containsExactly("2", "Count the bins", "The Clerk");
    assertThat(row.heads()).containsExactly("No.", "Task", "Action by");
    assertThat(row.column()).isEqualTo(1);
    assertThat(row.head()).isEqualTo("Task");
    assertThat(TABLE.substring(row.start(), row.end()))
        .isEqualTo("| 2 | Count the bins | The Clerk |");
  }

  @Test
  void takesTheFirstRowForItsOwnHead() {
    TableLines row = at("Action by");

    assertThat(row.heads()).isEqualTo(row.cells());
  }

  @Test
  void readsTabsBetweenCells() {
    String text = "Task\tOwner\nMend the stile\tMrs Penhale";
    TableLines row = Objects.requireNonNull(TableLines.at(text, text.indexOf("Mrs")));

    assertThat(row.cells()).isEqualTo(List.of("Mend the stile", "Mrs Penhale"));
    assertThat(row.head()).isEqualTo("Owner");
  }

  @Test
  void seesNoRowInASentence() {
    assertThat(TableLines.at(TABLE, TABLE.indexOf("Nothing"))).isNull();
  }

  /**
   * A text of a million characters may be one line: each statement in it would look through all.
   */
  @ParameterizedTest
  @ValueSource(ints = {4_001, 50_000})
  void looksNoFurtherThanARowIsLong(int before) {
    String text = "x | ".repeat(before / 4 + 1) + "the end | of it";

    assertThat(TableLines.at(text, text.length() - 3)).isNull();
    assertThat(TableLines.at(text, 3)).isNull();
  }

  @Test
  void hasNoHeadWhereTheFirstRowIsShorter() {
    String text = "Task | Owner\nMend the stile | Mrs Penhale | May";
    TableLines row = Objects.requireNonNull(TableLines.at(text, text.length() - 1));

    assertThat(row.column()).isEqualTo(2);
    assertThat(row.head()).isEmpty();
  }

  private static TableLines at(String words) {
    return Objects.requireNonNull(TableLines.at(TABLE, TABLE.indexOf(words)));
  }
}
