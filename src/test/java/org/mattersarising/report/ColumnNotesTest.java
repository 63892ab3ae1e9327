package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ColumnNotesTest {

  private final List<Table<?>> tables = CsvReport.tables(SampleResult.empty());

  @Test
  void sayOfEveryCodeWhatItMeansAndOfNothingElse() {
    ColumnNotes codes = ColumnNotes.codes();
    Set<String> used = new TreeSet<>();
    List<String> unexplained = new ArrayList<>();
    for (Table<?> table : tables) {
      for (Column<?> column : table.columns()) {
        for (String code : column.codes()) {
          codes
              .key(table.name(), column.name() + "." + code)
              .ifPresentOrElse(
                  used::add,
                  () -> unexplained.add(table.name() + "." + column.name() + "." + code));
        }
      }
    }
    assertThat(unexplained).isEmpty();
    assertThat(used).containsExactlyInAnyOrderElementsOf(codes.all().keySet());
  }

  @Test
  void sayOfEveryCountOfTheContractWhatItCounts() {
    ColumnNotes units = ColumnNotes.units();
    Set<String> used = new TreeSet<>();
    for (Table<?> table : tables) {
      for (Column<?> column : table.columns()) {
        units.key(table.name(), column.name()).ifPresent(used::add);
      }
    }
    assertThat(used).containsExactlyInAnyOrderElementsOf(units.all().keySet());
  }
}
