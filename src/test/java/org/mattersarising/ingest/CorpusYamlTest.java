package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusYamlTest {

  @TempDir Path dir;

  private CorpusYaml read(String yaml) throws IOException {
    Path file = dir.resolve("corpus.yaml");
    Files.writeString(file, yaml);
    return CorpusYaml.read(file);
  }

  @Test
  void readsRegisterCodebookAndSelection() throws IOException {
    CorpusYaml one =
        read("register: data/register.csv\ncodebook: children\nselection: Every third meeting.\n");
    assertThat(one.register()).isEqualTo("data/register.csv");
    assertThat(one.codebooks()).containsExactly("children");
    assertThat(one.notes().selection()).isEqualTo("Every third meeting.");
    assertThat(read("codebook: [children, own.yaml]\n").codebooks())
        .containsExactly("children", "own.yaml");
    assertThat(read("title: x\n").register()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../register.csv", "/etc/register.csv", "a/../../b.csv", "'C:\\r.csv'", "''", "."})
  void keepsTheRegisterInsideTheCorpus(String path) {
    assertThatThrownBy(() -> read("title: x\nregister: " + path + "\n"))
        .isInstanceOf(MetadataException.class)
        .hasMessageContaining("line 2, column 11")
        .hasMessageContaining("inside the folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"register: [a.csv]", "register:", "codebook: {a: b}", "codebook: [[a]]"})
  void namesThePlaceOfAValueOfTheWrongKind(String line) {
    assertThatThrownBy(() -> read("title: x\n" + line + "\n"))
        .isInstanceOf(MetadataException.class)
        .hasMessageContaining("line 2, column ")
        .hasMessageContaining("a text expected");
  }

  @Test
  void namesAKeyThatIsUnknownOrStandsTwice() {
    assertThatThrownBy(() -> read("regsiter: a.csv\n")).hasMessageContaining("the key regsiter");
    assertThatThrownBy(() -> read("title: a\ntitle: b\n")).hasMessageContaining("title");
  }
}
