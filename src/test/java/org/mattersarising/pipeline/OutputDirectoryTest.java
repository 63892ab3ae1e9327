package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {

  @TempDir Path temp;

  @Test
  void putsAResultInAPlaceThatDidNotExist() throws IOException {
    Path place = temp.resolve("a/b/result");
    try (OutputDirectory output = open(place)) {
      write(output.fresh(), "one");
      output.commit();
    }
    assertThat(read(place)).isEqualTo("one");
    assertThat(names(temp.resolve("a/b"))).containsExactly("result");
  }

  @Test
  void replacesAnOlderResultWhole() throws IOException {
    Path place = result("result", "old");
    Files.writeString(place.resolve("left-over.html"), "x");
    try (OutputDirectory output = open(place)) {
      write(output.fresh(), "new");
      output.commit();
    }
    assertThat(read(place)).isEqualTo("new");
    assertThat(place.resolve("left-over.html")).doesNotExist();
    assertThat(names(temp)).containsExactly("result");
  }

  @Test
  void leavesTheOlderResultWhereTheRunFails() throws IOException {
    Path place = result("result", "old");
    try (OutputDirectory output = open(place)) {
      Files.writeString(output.fresh().resolve("half.csv"), "x");
    }
    assertThat(read(place)).isEqualTo("old");
    assertThat(names(temp)).containsExactly("result");
  }

  @Test
  void refusesAFolderThatIsNotOurs() throws IOException {
    Path place = Files.createDirectory(temp.resolve("thesis"));
    Files.writeString(place.resolve("chapter1.docx"), "years of work");
    assertThatThrownBy(() -> open(place))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("Will not replace");
    assertThat(place.resolve("chapter1.docx")).exists();
    assertThat(names(temp)).containsExactly("thesis");
  }

  @Test
  void takesAnEmptyFolder() throws IOException {
    Path place = Files.createDirectory(temp.resolve("empty"));
    try (OutputDirectory output = open(place)) {
      write(output.fresh(), "one");
      output.commit();
    }
    assertThat(read(place)).isEqualTo("one");
  }

  @Test
  void refusesAFile() throws IOException {
    Path place = Files.writeString(temp.resolve("notes.txt"), "x");
    assertThatThrownBy(() -> open(place))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("it is a file");
  }

  @Test
  void finishesAMoveThatWasCutShortAfterTheOldResultWentAside() throws IOException {
    result(".result.matters-old", "old");
    result(".result.matters-new", "new");
    Path place = temp.resolve("result");
    try (OutputDirectory output = open(place)) {
      assertThat(read(place)).isEqualTo("new");
      assertThat(output.fresh()).isEmptyDirectory();
    }
    assertThat(names(temp)).containsExactly("result");
  }

  @Test
  void bringsTheOldResultBackWhereTheNewOneIsNotWhole() throws IOException {
    result(".result.matters-old", "old");
    Files.createDirectory(temp.resolve(".result.matters-new"));
    Path place = temp.resolve("result");
    try (OutputDirectory output = open(place)) {
      assertThat(read(place)).isEqualTo("old");
      assertThat(output.fresh()).isEmptyDirectory();
    }
  }

  @Test
  void letsNoTwoRunsWriteToOnePlace() {
    Path place = temp.resolve("result");
    try (OutputDirectory first = open(place)) {
      assertThat(first.fresh()).exists();
      assertThatThrownBy(() -> open(place))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("Another run");
    }
  }

  @Test
  void saysSoWhereNothingCanBeWritten() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");
    assertThatThrownBy(() -> open(file.resolve("result")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("Cannot write to");
  }

  private static OutputDirectory open(Path place) {
    return OutputDirectory.open(place, d -> Files.exists(d.resolve("run-manifest.json")));
  }

  private Path result(String name, String content) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(name));
    write(folder, content);
    return folder;
  }

  private static void write(Path folder, String content) throws IOException {
    Files.writeString(folder.resolve("run-manifest.json"), content);
  }

  private static String read(Path folder) throws IOException {
    return Files.readString(folder.resolve("run-manifest.json"));
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList().stream();
    }
  }
}
