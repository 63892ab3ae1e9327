package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.IssueCorrection;
import org.mattersarising.model.IssueCorrection.Kind;
import org.mattersarising.model.IssueStatus;

class IssuesYamlTest {

  @TempDir Path dir;

  @Test
  void readsEveryKindOfCorrectionWithItsLine() throws IOException {
    assertThat(
            read(
                """
                # what the panel's clerk knows better
                - merge: [00000000000000aa, 12345e6789012345]
                  label: Ferry delays
                - split: 00000000000000aa
                  statements: [00000000000000b1]
                - rename: 00000000000000aa
                  to: |
                    Ferries that
                    leave late
                - dismiss: 00000000000000cc
                  reason: A standing item
                - status: 00000000000000dd
                  to: resolved
                  reason: The bridge opened
                """))
        .containsExactly(
            correction(Kind.MERGE, List.of("00000000000000aa", "12345e6789012345"), 2)
                .label("Ferry delays")
                .build(),
            new IssueCorrection(
                Kind.SPLIT,
                List.of("00000000000000aa"),
                List.of("00000000000000b1"),
                "",
                null,
                "",
                4),
            correction(Kind.RENAME, List.of("00000000000000aa"), 6)
                .label("Ferries that leave late")
                .build(),
            correction(Kind.DISMISS, List.of("00000000000000cc"), 10)
                .reason("A standing item")
                .build(),
            new IssueCorrection(
                Kind.STATUS,
                List.of("00000000000000dd"),
                List.of(),
                "",
                IssueStatus.RESOLVED,
                "The bridge opened",
                12));
  }

  @Test
  void takesAnEmptyFileForNoCorrection() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read("# nothing yet\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- dismiss: aa",
        "- dismiss: [aa, bb]\n  reason: x",
        "- merge: aa",
        "- merge: [aa, aa]",
        "- split: aa",
        "- rename: aa",
        "- rename: aa\n  label: x",
        "- status: aa\n  to: gone\n  reason: x",
        "- status: aa\n  reason: x",
        "- status: aa\n  to: resolved",
        "- dismiss: aa\n  rename: bb\n  reason: x",
        "- reason: x",
        "- dismiss: aa\n  dismiss: aa\n  reason: x",
        "- aa",
        "dismiss: aa",
        "- dismiss: aa\n  reason: 'x",
        "- dismiss: {a: b}\n  reason: x"
      })
  void namesTheLineOfAMistake(String text) {
    assertThatThrownBy(() -> read("# a note\n" + text + "\n"))
        .isInstanceOf(MetadataException.class)
        .hasMessageMatching("issues\\.yaml, line [234], column .*");
  }

  @Test
  void refusesALabelThatIsNone() {
    assertThatThrownBy(() -> read("- rename: aa\n  to: " + "x".repeat(201) + "\n"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("200");
  }

  private List<IssueCorrection> read(String text) throws IOException {
    return IssuesYaml.read(Files.writeString(dir.resolve("issues.yaml"), text));
  }

  private static Expected correction(Kind kind, List<String> ids, int line) {
    return new Expected(kind, ids, line, "", "");
  }

  private record Expected(Kind kind, List<String> ids, int line, String name, String why) {

    Expected label(String label) {
      return new Expected(kind, ids, line, label, why);
    }

    Expected reason(String reason) {
      return new Expected(kind, ids, line, name, reason);
    }

    IssueCorrection build() {
      return new IssueCorrection(kind, ids, List.of(), name, null, why, line);
    }
  }
}
