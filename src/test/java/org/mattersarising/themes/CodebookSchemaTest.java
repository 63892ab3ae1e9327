package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema that is shipped for editors says the same as the reader that runs. */
class CodebookSchemaTest {

  private static List<Error> errors(String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource("codebook.schema.json"));
    return schema.validate(yaml, InputFormat.YAML);
  }

  private static String resource(String name) {
    try (InputStream in = CodebookSchemaTest.class.getResourceAsStream("/models/themes/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRead(String yaml) {
    return new CodebookReader()
            .examine(yaml.getBytes(StandardCharsets.UTF_8), "bees.yaml")
            .codebook()
        != null;
  }

  @ParameterizedTest
  @ValueSource(strings = {"childrens-services", "adult-social-care", "housing", "parish-town"})
  void allowsEveryShippedCodebook(String name) {
    assertThat(errors(resource(name + ".yaml"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "codebook: bees\nthemes:\n  - {id: s, label: S, definition: Swarms.}\n",
        "codebook: bees\nversion: 2\nlanguage: en-GB\ncommittees: [parish, full_council]\n"
            + "themes:\n  - {id: s, label: S, include: [bees left], exclude: [], terms: [bee*],"
            + " examples: [The bees had left the hive.], counterexamples: [A busy bee.]}\n"
            + "  - {id: t, label: T, parent: s, terms: [queen]}\n"
      })
  void allowsWhatTheReaderReads(String yaml) {
    assertThat(errors(yaml)).isEmpty();
    assertThat(isRead(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n- b\n",
        "codebook: bees\n",
        "codebook: Bees and Wasps\nthemes:\n  - {id: s, label: S, terms: [a]}\n",
        "codebook: bees\nthemes: []\n",
        "codebook: bees\nthemes: {a: b}\n",
        "codebook: bees\nthemes:\n  - {id: s, label: S}\n",
        "codebook: bees\nthemes:\n  - {id: s, label: S, terms: []}\n",
        "codebook: bees\nthemes:\n  - {id: s, terms: [a]}\n",
        "codebook: bees\nthemes:\n  - {id: S 1, label: S, terms: [a]}\n",
        "codebook: bees\nthemes:\n  - {id: s, label: S, keywords: [a]}\n",
        "codebook: bees\nthemes:\n  - {id: s, label: S, include: bees}\n",
        "codebook: bees\nlanguage: cy\nthemes:\n  - {id: s, label: S, include: [a]}\n",
        "codebook: bees\ncommittees: [zoo]\nthemes:\n  - {id: s, label: S, include: [a]}\n"
      })
  void refusesWhatTheReaderRefuses(String yaml) {
    assertThat(errors(yaml)).isNotEmpty();
    assertThat(isRead(yaml)).isFalse();
  }
}
