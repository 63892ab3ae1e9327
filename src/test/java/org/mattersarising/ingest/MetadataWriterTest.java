package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;

final class MetadataWriterTest {

  @TempDir Path temp;

  @Test
  void writesWhatTheReaderReadsBackUnchanged() throws IOException {
    for (String odd :
        List.of(
            "=1+1", "+44", "-", "@SUM(A1)", "'=x", "''@y", "'quoted'", "a,b \"c\"", "two\nlines")) {
      DocumentMetadata row =
          new DocumentMetadata(
              odd + "/a.txt",
              odd,
              odd,
              LocalDate.of(2024, 5, 31),
              odd,
              odd,
              odd,
              odd,
              Extent.SINGLE_ITEM);
      String csv =
          MetadataWriter.csv(
              List.of(new MetadataSuggestion(row, odd, odd, null, null, List.of(odd))));
      Path file = temp.resolve("metadata.csv");
      Files.writeString(file, csv);
      assertThat(MetadataReader.read(file)).containsOnlyKeys(odd + "/a.txt").containsValue(row);
    }
  }

  @Test
  void letsNoCellBeginAFormula() {
    for (String risky : List.of("=1", "+1", "-1", "@x", "\tx", "\rx", "'=1")) {
      assertThat(SpreadsheetGuard.on(risky)).isEqualTo("'" + risky);
      assertThat(SpreadsheetGuard.off("'" + risky)).isEqualTo(risky);
    }
    for (String plain : List.of("", "'", "a=1", "'tis")) {
      assertThat(SpreadsheetGuard.on(plain)).isEqualTo(plain);
      assertThat(SpreadsheetGuard.off(plain)).isEqualTo(plain);
    }
  }
}
