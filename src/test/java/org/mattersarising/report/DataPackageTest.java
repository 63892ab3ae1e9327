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
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
