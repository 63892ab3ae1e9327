package org.mattersarising.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.ReadStatus;

class ManifestWriterTest {
  private static final RunManifest MANIFEST =
      new RunManifest(
          "1.2.3",
          RunManifest.sorted(Map.of("themes", "ff", "acts", "ee")),
          new RunManifest.CodebookVersion("transport", "1", "dd"),
          "register-1",
          RunManifest.sorted(Map.of("to", "", "from", "2031-01-01")),
          42,
          List.of(
              new RunManifest.Input("b.txt", "", ReadStatus.UNREADABLE),
              new RunManifest.Input("a \"1\".txt", "aa", ReadStatus.READ)),
          List.of(),
          List.of("One input could not be opened."));

  @TempDir Path directory;

  @Test
  void writesEverythingSortedAndTheHashOfEveryFile() throws IOException {
    Files.createDirectories(directory.resolve("data"));
    Files.writeString(directory.resolve("index.html"), "page");
    Files.writeString(directory.resolve("data/a.csv"), "id\r\n");
    new ManifestWriter().write(MANIFEST, directory);
    assertThat(Files.readString(directory.resolve("run-manifest.json")))
        .isEqualTo(
            """
            {
              "format" : 1,
              "tool" : "matters-arising",
              "version" : "1.2.3",
              "models" : {
                "acts" : "ee",
                "themes" : "ff"
              },
              "codebook" : {
                "id" : "transport",
                "version" : "1",
                "sha256" : "dd"
              },
              "register_version" : "register-1",
              "configuration" : {
                "from" : "2031-01-01",
                "to" : ""
              },
              "seed" : 42,
              "inputs" : [
                {
                  "path" : "a \\"1\\".txt",
                  "sha256" : "aa",
                  "read_status" : "read"
                },
                {
                  "path" : "b.txt",
                  "sha256" : "",
                  "read_status" : "unreadable"
                }
              ],
              "outputs" : [
                {
                  "path" : "data/a.csv",
                  "sha256" : "%s"
                },
                {
                  "path" : "index.html",
                  "sha256" : "%s"
                }
              ],
              "warnings" : [
                "One input could not be opened."
              ]
            }
            """
                .formatted(
                    ContentId.sha256(new byte[] {'i', 'd', '\r', '\n'}),
                    ContentId.sha256(new byte[] {'p', 'a', 'g', 'e'})));
  }

  @Test
  void writesTheSameAgainOverItself() throws IOException {
    new ManifestWriter().write(MANIFEST, directory);
    String once = Files.readString(directory.resolve("run-manifest.json"));
    new ManifestWriter().write(MANIFEST, directory);
    assertThat(directory.resolve("run-manifest.json")).hasContent(once);
  }

  @Test
  void knowsItsOwnDirectories() throws IOException {
    assertThat(RunManifest.isOurs(directory)).isFalse();
    assertThat(RunManifest.isOurs(directory.resolve("absent"))).isFalse();
    new ManifestWriter().write(MANIFEST, directory);
    assertThat(RunManifest.isOurs(directory)).isTrue();
  }

  @Test
  void doesNotTakeAManifestThatIsCutShortForOurs() throws IOException {
    new ManifestWriter().write(MANIFEST, directory);
    Path file = directory.resolve("run-manifest.json");
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() / 2));
    assertThat(RunManifest.isOurs(directory)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "[]",
        "\"matters-arising\"",
        "{}",
        "{\"format\":1}",
        "{\"format\":1,\"tool\":\"another\"}",
        "{\"format\":2,\"tool\":\"matters-arising\"}",
        "{\"format\":\"1\",\"tool\":\"matters-arising\"}",
        "{\"a\":{\"format\":1,\"tool\":\"matters-arising\"}}",
        "{\"format\":1,\"tool\":\"matters-arising\"} {}"
      })
  void doesNotTakeOtherFilesForOurs(String content) throws IOException {
    Files.writeString(directory.resolve("run-manifest.json"), content);
    assertThat(RunManifest.isOurs(directory)).isFalse();
  }

  @Test
  void survivesDeepNesting() throws IOException {
    Files.writeString(directory.resolve("run-manifest.json"), "{\"a\":" + "[".repeat(100_000));
    assertThat(RunManifest.isOurs(directory)).isFalse();
  }
}
