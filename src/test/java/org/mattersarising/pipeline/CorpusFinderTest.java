package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.QualityCheck;

class CorpusFinderTest {

  @TempDir Path temp;

  @Test
  void findsFilesInOrderOfPathWithoutWhatIsOursOrHidden() throws IOException {
    write("b/two.txt");
    write("a/one.txt");
    write("README.md");
    write("readme-first.txt");
    write(".hidden/three.txt");
    write("a/.DS_Store");
    Files.writeString(temp.resolve("metadata.csv"), "path,council\na/one.txt,essex\n");
    assertThat(paths(temp)).containsExactly("a/one.txt", "b/two.txt");
  }

  @Test
  void readsWhatTheUserSaysOfADocument() throws IOException {
    write("a/one.txt");
    Files.writeString(
        temp.resolve("metadata.csv"), "path,council,date\na/one.txt,essex,2024-05-01\n");
    Corpus corpus = CorpusFinder.find(List.of(temp));
    assertThat(corpus.sidecar("a/one.txt").council()).isEqualTo("essex");
    assertThat(corpus.sidecar("a/one.txt").date()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(corpus.sidecar("b/two.txt").council()).isEmpty();
  }

  @Test
  void tellsRowsOfMetadataWhoseFileIsNotThere() throws IOException {
    write("a/one.txt");
    write("a/notes.md");
    Files.writeString(temp.resolve("corpus.yaml"), "title: Sample\nexclude: ['a/notes.md']\n");
    Files.writeString(
        temp.resolve("metadata.csv"),
        "path,council\na/one.txt,essex\nb/tow.txt,essex\na/notes.md,essex\na/gone.txt,essex\n");
    Corpus corpus = CorpusFinder.find(List.of(temp));
    assertThat(corpus.absent()).containsExactly("a/gone.txt", "b/tow.txt");
    assertThat(AbsentFiles.told(corpus.absent()))
        .singleElement()
        .extracting(QualityCheck::note)
        .isEqualTo("metadata.csv has rows for files that are not there: a/gone.txt, b/tow.txt.");
    assertThat(AbsentFiles.told(List.of())).isEmpty();
  }

  /** Whether there is a file outside the corpus is nobody's business. */
  @Test
  void aRowThatLeadsOutOfTheCorpusHasNoFile(@TempDir Path folder) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("minutes"));
    Files.writeString(folder.resolve("diary.txt"), "Not for reading.");
    Files.writeString(corpus.resolve("one.txt"), "Minutes");
    Files.writeString(corpus.resolve("metadata.csv"), "path,council\n../diary.txt,Ferrydown\n");

    assertThat(CorpusFinder.find(List.of(corpus)).absent()).containsExactly("../diary.txt");
  }

  @Test
  void takesOnlyWhatCorpusYamlIncludes() throws IOException {
    write("minutes/one.txt");
    write("minutes/draft/two.txt");
    write("truth/issues.csv");
    Files.writeString(
        temp.resolve("corpus.yaml"),
        "title: Sample\ninclude: ['minutes/**']\nexclude: ['minutes/draft/**']\n");
    assertThat(paths(temp)).containsExactly("minutes/one.txt");
    assertThat(CorpusFinder.find(List.of(temp)).notes().title()).isEqualTo("Sample");
  }

  @Test
  void tellsEqualPathsOfTwoFoldersApart() throws IOException {
    write("x/one.txt");
    write("y/one.txt");
    assertThat(paths(temp.resolve("x"), temp.resolve("y"))).containsExactly("2/one.txt", "one.txt");
  }

  @Test
  void takesAFileThatIsNamedTwiceOnce() throws IOException {
    write("x/one.txt");
    assertThat(paths(temp.resolve("x"), temp.resolve("x"))).containsExactly("one.txt");
  }

  @Test
  void followsNoLinkOutOfTheCorpus() throws IOException {
    Path secret = Files.createDirectory(temp.resolve("secret"));
    Files.writeString(secret.resolve("private.txt"), "x");
    Path corpus = Files.createDirectory(temp.resolve("corpus"));
    try {
      Files.createSymbolicLink(corpus.resolve("folder"), secret);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "no symbolic links here");
    }
    assertThat(paths(corpus)).doesNotContain("folder/private.txt");
  }

  @Test
  void takesNoResultOfAnEarlierRunForInput() throws IOException {
    write("minutes.txt");
    write("out/texts/0123456789abcdef.txt");
    Files.writeString(
        temp.resolve("out/run-manifest.json"), "{\"format\":1,\"tool\":\"matters-arising\"}");
    assertThat(paths(temp)).containsExactly("minutes.txt");
  }

  @Test
  void saysWhereThereIsNothing() {
    assertThatThrownBy(() -> CorpusFinder.find(List.of(temp.resolve("nowhere"))))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("There is no file or folder");
  }

  @Test
  void namesTheMistakeInMetadata() throws IOException {
    write("one.txt");
    Files.writeString(temp.resolve("metadata.csv"), "path,date\none.txt,yesterday\n");
    assertThatThrownBy(() -> CorpusFinder.find(List.of(temp)))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("metadata.csv")
        .hasMessageContaining("yesterday");
  }

  private List<String> paths(Path... roots) {
    return CorpusFinder.find(List.of(roots)).files().stream().map(CorpusFile::path).toList();
  }

  private void write(String path) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Minutes");
  }
}
