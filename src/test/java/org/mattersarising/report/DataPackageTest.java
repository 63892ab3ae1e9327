package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.threads.OrderedThreads;

/**
 * {@code datapackage.json} by the standard's own JSON Schema and a validator that knows neither.
 */
class DataPackageTest {

  @TempDir Path folder;

  @Test
  void meetsTheProfileOfDataPackageVersion2() throws IOException {
    assertThat(errors(written())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"name\" : \"documents\",', ''",
    "'\"type\" : \"integer\"', '\"type\" : 5'",
    "'\"fields\" : [', '\"feelds\" : ['",
    "'\"hash\" : \"sha256:', '\"hash\" : \"?'",
    "'\"primaryKey\" : [ \"meeting_id\" ]', '\"primaryKey\" : 7'",
    "'\"delimiter\" : \",\"', '\"delimiter\" : true'",
  })
  void theProfileWouldFindAFault(String right, String wrong) throws IOException {
    String broken = written().replace(right, wrong == null ? "" : wrong);
    assertThat(broken).isNotEqualTo(written());
    assertThat(errors(broken)).isNotEmpty();
  }

  @Test
  void saysWhenAndByWhatItWasMadeAndUnderWhichLicencesTheMinutesStand() throws IOException {
    new CsvReport(
            false,
            Excerpt.WHOLE,
            OrderedThreads.none(),
            new PackageStamp(LocalDate.of(2031, 7, 1), "0.1.0"))
        .write(SampleResult.build(), folder);
    String json = Files.readString(folder.resolve("datapackage.json"));
    assertThat(errors(json)).isEmpty();
    assertThat(json)
        .contains("\"version\" : \"0.1.0\"")
        .contains("\"created\" : \"2031-07-01T00:00:00Z\"")
        .contains("\"name\" : \"notspecified\"");
  }

  @Test
  void explainsCodesAndUnitsAndTellsUniqueColumnsThatMayBeEmpty() throws IOException {
    assertThat(written())
        .contains("\"value\" : \"zero_with_coverage\"")
        .contains("\"label\" : \"Five or more comparable meetings were read and none has it\"")
        .contains("\"unit\" : \"code points\"")
        .contains("\"uniqueKeys\" : [ [ \"council_id\", \"committee\", \"period\" ] ]");
  }

  @Test
  void promisesNoTextsAndNoExactWordsWhereThereAreNone() throws IOException {
    new CsvReport(false, Excerpt.SHORT).write(SampleResult.build(), folder);
    assertThat(Files.readString(folder.resolve("datapackage.json")))
        .contains("eight at most, and of more than four words half at most")
        .doesNotContain("texts/")
        .doesNotContain("\"The exact words\"")
        .doesNotContain("\"The exact slice\"");
  }

  private String written() throws IOException {
    new CsvReport(false).write(SampleResult.build(), folder);
    return Files.readString(folder.resolve("datapackage.json"));
  }

  private static List<Error> errors(String json) throws IOException {
    try (InputStream in =
        DataPackageTest.class.getResourceAsStream("/datapackage/datapackage-2.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(
                  new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
      return schema.validate(json, InputFormat.JSON);
    }
  }
}
