package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.ExpectedMeeting;

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
  void readsACalendarAndPeers() throws IOException {
    CorpusYaml yaml =
        read(
            """
            calendar:
              - council: Harrowmere Town Council
                committee: Transport Panel
                dates: [2024-01-10, 2024-04-10]
              - {council: nether-coombe, date: 2024-02-05}
            peers: [marlshire, aldermere]
            """);
    assertThat(yaml.calendar())
        .containsExactly(
            new ExpectedMeeting(
                "Harrowmere Town Council", "Transport Panel", LocalDate.of(2024, 1, 10)),
            new ExpectedMeeting(
                "Harrowmere Town Council", "Transport Panel", LocalDate.of(2024, 4, 10)),
            new ExpectedMeeting("nether-coombe", "", LocalDate.of(2024, 2, 5)));
    assertThat(yaml.peers()).containsExactly("marlshire", "aldermere");
    assertThat(read("peer_group: marlshire\n").peers()).containsExactly("marlshire");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar: soon",
        "calendar: [soon]",
        "calendar: [{council: a}]",
        "calendar: [{dates: [2024-01-10]}]",
        "calendar: [{council: a, dates: [10 January]}]",
        "calendar: [{council: a, dates: [2024-01-10], room: b}]"
      })
  void namesThePlaceOfAMistakeInTheCalendar(String line) {
    assertThatThrownBy(() -> read("title: x\n" + line + "\n"))
        .isInstanceOf(MetadataException.class)
        .hasMessageContaining("line 2, column ");
  }

  @Test
  void namesAKeyThatIsUnknownOrStandsTwice() {
    assertThatThrownBy(() -> read("regsiter: a.csv\n")).hasMessageContaining("the key regsiter");
    assertThatThrownBy(() -> read("title: a\ntitle: b\n")).hasMessageContaining("title");
  }
}
