package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.ingest.MetadataReader;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;
import org.mattersarising.model.SourceDocument;

final class MetadataDraftTest {

  private static final ModelFiles MODELS = new ModelFiles(null, null);

  private static final String WHOLE =
      """
      REDDITCH BOROUGH COUNCIL

      HOUSING SCRUTINY PANEL

      Tuesday, 9th March, 2021

      1. APOLOGIES
      There were none.

      2. REPAIRS
      Members were concerned that repairs took too long.

      The meeting closed at 8.00 pm.
      """;

  private static final String PARISH =
      """
      NETHER WALLBURY PARISH COUNCIL

      Minutes of the meeting held on Tuesday 4 October 2022

      1. Footpaths
      The hedge by the stile is overgrown again, and walkers cannot pass.
      """;

  private static final String NAMELESS =
      """
      Agenda item

      Damp in flats

      Minutes:

      Members asked why damp had come back to the same flats after the works.
      """;

  @TempDir Path temp;
  private Path corpus = Path.of("");

  @BeforeEach
  void writesACorpus() throws IOException {
    corpus = Files.createDirectory(temp.resolve("minutes"));
    write("whole.txt", WHOLE);
    write("2022/20221004.txt", PARISH);
    write("item.txt", NAMELESS);
    write("=cmd.txt", NAMELESS.replace("flats", "homes"));
    try (OutputStream file = Files.newOutputStream(corpus.resolve("bundle.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("may.txt"));
      zip.write(WHOLE.replace("9th March", "11th May").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void saysWhatIsKnownWithItsEvidenceAndLeavesTheRestToAPerson() throws IOException {
    MetadataOutcome outcome = draft(false);
    Path file = corpus.resolve("metadata.csv");
    assertThat(outcome.files()).containsExactly(file);
    assertThat(outcome.documents()).isEqualTo(5);
    assertThat(outcome.withoutCouncil()).isEqualTo(2);
    assertThat(outcome.withoutDate()).isEqualTo(2);
    String text = Files.readString(file);
    assertThat(text)
        .startsWith("path,council,committee,date,url,licence,rights_holder,retrieved,extent,")
        .contains("stated: REDDITCH BOROUGH COUNCIL")
        .contains("\"stated: Tuesday, 9th March, 2021\"")
        .contains("\n'=cmd.txt,");
    Map<String, DocumentMetadata> rows = MetadataReader.read(file);
    assertThat(rows.keySet())
        .containsExactly(
            "2022/20221004.txt", "=cmd.txt", "bundle.zip/may.txt", "item.txt", "whole.txt");
    DocumentMetadata whole = row(rows, "whole.txt");
    assertThat(whole.council()).isEqualTo("redditch");
    assertThat(whole.committee()).isEqualTo("Housing Scrutiny Panel");
    assertThat(whole.date()).isEqualTo("2021-03-09");
    DocumentMetadata item = row(rows, "item.txt");
    assertThat(item.council()).isEmpty();
    assertThat(item.date()).isNull();
    assertThat(item.extent()).isEqualTo(Extent.SINGLE_ITEM);
  }

  @Test
  void givesTheSameFactsWhenItIsReadAsItStands() throws IOException {
    List<List<Object>> before = facts();
    draft(false);
    assertThat(facts()).isEqualTo(before).hasSize(5);
  }

  @Test
  void writesTheSameFileAgainFromItself() throws IOException {
    draft(false);
    String first = Files.readString(corpus.resolve("metadata.csv"));
    draft(true);
    assertThat(Files.readString(corpus.resolve("metadata.csv"))).isEqualTo(first);
  }

  @Test
  void replacesNoFileUnlessToldTo() throws IOException {
    write("metadata.csv", "path\n");
    assertThatThrownBy(() -> draft(false))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--force");
    assertThat(Files.readString(corpus.resolve("metadata.csv"))).isEqualTo("path\n");
  }

  @Test
  void keepsWhatAPersonSaidAlready() throws IOException {
    write(
        "metadata.csv",
        """
        path,council,date,licence
        item.txt,bromsgrove,2020-02-03,OGL
        whole.txt,,2021-03-10,
        gone.txt,essex,,
        """);
    draft(true);
    Map<String, DocumentMetadata> rows = MetadataReader.read(corpus.resolve("metadata.csv"));
    DocumentMetadata item = row(rows, "item.txt");
    assertThat(item.council()).isEqualTo("bromsgrove");
    assertThat(item.date()).isEqualTo("2020-02-03");
    assertThat(item.licence()).isEqualTo("OGL");
    assertThat(row(rows, "whole.txt").date()).isEqualTo("2021-03-10");
    assertThat(row(rows, "whole.txt").council()).isEqualTo("redditch");
    assertThat(row(rows, "gone.txt").council()).isEqualTo("essex");
    assertThat(Files.readString(corpus.resolve("metadata.csv")))
        .contains("said in metadata.csv; the document says 2021-03-09")
        .contains("There is no such document.");
  }

  @Test
  void leavesADoubtedDayToAPersonAndSaysWhy() throws IOException {
    write("weekday.txt", WHOLE.replace("Tuesday, 9th", "Monday, 9th").replace("repairs", "heat"));
    write("far.txt", WHOLE.replace("2021", "2109").replace("repairs", "damp"));
    List<List<Object>> before = facts();
    draft(false);
    Path file = corpus.resolve("metadata.csv");
    assertThat(row(MetadataReader.read(file), "weekday.txt").date()).isNull();
    assertThat(row(MetadataReader.read(file), "far.txt").date()).isNull();
    assertThat(Files.readString(file)).contains("was a Tuesday").contains("unlikely year");
    assertThat(facts()).isEqualTo(before);
    draft(true);
    assertThat(Files.readString(file)).contains("was a Tuesday").contains("unlikely year");
  }

  @Test
  void keepsThePermissionsOfTheFileItReplaces() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "no permissions of this kind here");
    draft(false);
    Path file = corpus.resolve("metadata.csv");
    Set<PosixFilePermission> usual = Files.getPosixFilePermissions(file);
    draft(true);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(usual);
    Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(file, shared);
    draft(true);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(shared);
  }

  @Test
  void namesACouncilInNoRegisterThatSharesAnothersSlug() throws IOException {
    write("town.txt", PARISH.replace("NETHER WALLBURY PARISH", "BROMSGROVE TOWN"));
    List<List<Object>> before = facts();
    draft(false);
    assertThat(facts()).isEqualTo(before);
  }

  @Test
  void asksForAFolderBecauseOnlyThereTheFileIsRead() {
    assertThatThrownBy(() -> settings(List.of(corpus.resolve("whole.txt")), null))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no folder");
    assertThatThrownBy(() -> settings(List.of(corpus, temp), temp.resolve("one.csv")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("one folder only");
  }

  private static DocumentMetadata row(Map<String, DocumentMetadata> rows, String path) {
    return Objects.requireNonNull(rows.get(path), path);
  }

  private MetadataOutcome draft(boolean replace) throws IOException {
    return new MetadataDraft(MODELS, (stage, done, all) -> {})
        .write(new MetadataSettings(List.of(corpus), null, List.of(), replace, 2));
  }

  private static MetadataSettings settings(List<Path> corpora, @Nullable Path out) {
    return new MetadataSettings(corpora, out, List.of(), false, 2);
  }

  /** All that a run takes from a document's facts, but not how it knows it. */
  private List<List<Object>> facts() throws IOException {
    Corpus found = CorpusFinder.find(List.of(corpus));
    CouncilRegister register = Registers.read(MODELS, List.of());
    EvidenceFactsReader reader = new EvidenceFactsReader(register);
    List<List<Object>> all = new ArrayList<>();
    try (Workers workers = new Workers(1, (stage, done, of) -> {})) {
      for (SourceDocument source : DocumentOpener.open(found, DocumentShelf.inMemory(), workers)) {
        var facts = reader.read(source, found.sidecar(source.path()));
        all.add(
            List.of(
                source.path(),
                String.valueOf(facts.councilId()),
                facts.councilName(),
                facts.committee(),
                facts.committeeType(),
                String.valueOf(facts.date()),
                facts.extent(),
                facts.minutesStatus(),
                facts.title(),
                source.publishedAt(facts.sidecar()),
                source.retrievedOn(facts.sidecar())));
      }
    }
    return all;
  }

  private void write(String path, String text) throws IOException {
    Path file = corpus.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
