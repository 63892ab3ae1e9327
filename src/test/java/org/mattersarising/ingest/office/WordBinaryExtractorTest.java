package org.mattersarising.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.ingest.format.TextExtractorContract;
import org.mattersarising.model.ReadStatus;

class WordBinaryExtractorTest extends TextExtractorContract {

  @Override
  protected TextExtractor extractor() {
    return new WordBinaryExtractor();
  }

  @Override
  protected byte[] sample() throws Exception {
    return OfficeFiles.saved("doc");
  }

  @Test
  void readsNumbersNotesTablesAndChanges() throws Exception {
    assertThat(OfficeFiles.text(extractor(), sample()).body())
        .isEqualTo(
            """
            Culverstone Harbour Panel

            Present: Councillor I. Penhale
            Councillor R. Oyelaran

            1. Dredging

            1.1 The harbour master said that the channel had silted up since the spring.¹
            1.2 Members asked for two quotes by the next meeting.
            (a) one from the county’s yard;
            (b) one from a private firm.

            2. Moorings

            2.1 RESOLVED: That the fees rise by 3%.

            Points that visitors had raised:

            • the slipway is slippery
            • the crane is noisy

            Action | By whom | When
            Grit the slipway | I. Penhale | 1 July 2024

            The meeting closed at 8.10 p.m.

            Note 1: Survey of March 2024.
            """);
  }

  @Test
  void givesTheSameTextInThreeFormats() throws Exception {
    String doc = OfficeFiles.text(extractor(), sample()).text();
    assertThat(OfficeFiles.text(new WordprocessingExtractor(), OfficeFiles.saved("docx")).text())
        .isEqualTo(doc);
    assertThat(OfficeFiles.text(new OpenDocumentExtractor(), OfficeFiles.saved("odt")).text())
        .isEqualTo(doc);
  }

  @Test
  void takesTheTitleOfTheProperties() throws Exception {
    for (String ending : new String[] {"docx", "odt"}) {
      TextExtractor reader =
          ending.equals("odt") ? new OpenDocumentExtractor() : new WordprocessingExtractor();
      Extraction.Text read = (Extraction.Text) OfficeFiles.read(reader, OfficeFiles.saved(ending));
      assertThat(read.hints().title()).isEqualTo("Minutes of the Culverstone Harbour Panel");
    }
    assertThat(PropertyTitle.of("Microsoft Word - Agenda.doc")).isEmpty();
    assertThat(PropertyTitle.of("Document1")).isEmpty();
  }

  @Test
  void saysThatAPasswordIsInTheWay() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[64]), "EncryptedPackage");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      assertThat(OfficeFiles.read(extractor(), bytes.toByteArray()))
          .isInstanceOfSatisfying(
              Extraction.Refused.class,
              no -> {
                assertThat(no.status()).isEqualTo(ReadStatus.UNREADABLE);
                assertThat(no.reason()).contains("password");
              });
    }
  }

  @Test
  void readsEveryOfficeFileOfTheRealOnes() throws Exception {
    Path folder = Path.of(System.getProperty("matters.shared", ""), "corpus");
    Assumptions.assumeTrue(
        System.getProperty("matters.shared") != null && Files.isDirectory(folder),
        "the real minutes are not there");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        TextExtractor reader =
            name.endsWith(".docx")
                ? new WordprocessingExtractor()
                : name.endsWith(".odt")
                    ? new OpenDocumentExtractor()
                    : name.matches("(?i).*\\.doc") ? extractor() : null;
        if (reader != null) {
          String text = OfficeFiles.text(reader, bytes).body();
          assertThat(text).as(name).hasSizeGreaterThan(700);
          assertThat(text).as(name).doesNotContain("HYPERLINK", "MERGEFORMAT", "\u0013", "\uf0b7");
        }
      }
    }
  }
}
