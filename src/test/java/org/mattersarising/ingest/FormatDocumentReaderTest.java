package org.mattersarising.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.model.CorpusFile;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

class FormatDocumentReaderTest {

  @TempDir Path dir;

  private SourceDocument read(byte[] bytes) throws IOException {
    Path file = Files.write(dir.resolve("a.txt"), bytes);
    return read(ExtractionLimits.DEFAULT.withMaxBytes(1000), new CorpusFile("a.txt", file));
  }

  private static SourceDocument read(ExtractionLimits limits, CorpusFile file) {
    List<SourceDocument> read = new ArrayList<>();
    new FormatDocumentReader(limits).read(file, read::add);
    return read.getFirst();
  }

  @Test
  void dropsTheByteOrderMarkAndUnifiesLineEnds() throws IOException {
    SourceDocument read = read("\ufeffone\r\ntwo\rthree".getBytes(StandardCharsets.UTF_8));
    assertThat(read.readText().text()).isEqualTo("one\ntwo\nthree");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void readsWindows1252WithAWarning() throws IOException {
    SourceDocument read = read("the council’s £5".getBytes(Charset.forName("windows-1252")));
    assertThat(read.readText().text()).isEqualTo("the council’s £5");
    assertThat(read.warnings()).hasSize(1);
  }

  @Test
  void readsUtf16() throws IOException {
    assertThat(read("Minutes".getBytes(StandardCharsets.UTF_16)).readText().text())
        .isEqualTo("Minutes");
  }

  @Test
  void knowsAPieceOfAPageByItsReferencesWhereItHasFewTags() throws IOException {
    String lines =
        """
        7 Accounts: Rope &pound;12, paint &pound;30, tar &pound;8 &ndash; all paid.
        8 Ferry: None lost.
        9 Bell: Mended.
        10 Close: 8 pm.
        """;
    SourceDocument piece = read(("<h1>Quay Panel</h1>\n" + lines).getBytes(StandardCharsets.UTF_8));
    assertThat(piece.mediaType()).isEqualTo("text/html");
    assertThat(piece.readText().text())
        .contains("Rope £12, paint £30, tar £8 – all paid.\n8 Ferry")
        .doesNotContain("<h1>");
    // A text without mark-up at its head is what it says.
    assertThat(read(lines.getBytes(StandardCharsets.UTF_8)).readText().text()).isEqualTo(lines);
  }

  @Test
  void saysWhyItDoesNotRead() throws IOException {
    assertThat(read(" \n\u00a0".getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(ReadStatus.EMPTY);
    assertThat(read(new byte[] {1, 2, 3, 0, 0, 5}).status()).isEqualTo(ReadStatus.UNREADABLE);
    assertThat(read(new byte[1001]).status()).isEqualTo(ReadStatus.TOO_LARGE);
    CorpusFile gone = new CorpusFile("b.txt", dir.resolve("b.txt"));
    assertThat(read(ExtractionLimits.DEFAULT, gone).status()).isEqualTo(ReadStatus.UNREADABLE);
  }

  @Test
  void namesLineAndColumnOfAMistakeInTheMetadata() throws IOException {
    Path file = dir.resolve("metadata.csv");
    Files.writeString(file, "path,date\na.txt,2024-05-31\nb.txt,31 May\n");
    assertThatThrownBy(() -> MetadataReader.read(file))
        .isInstanceOf(MetadataException.class)
        .hasMessageContaining("line 3, column date");
    Files.writeString(file, "path,date,council\na.txt,2024-05-31,Foo\n");
    assertThat(MetadataReader.read(file).values())
        .singleElement()
        .satisfies(m -> assertThat(m.date()).isEqualTo(LocalDate.of(2024, 5, 31)));
  }

  @Test
  void readsCorpusNotesAndNamesTheKeyItDoesNotKnow() throws IOException {
    Path file = dir.resolve("corpus.yaml");
    Files.writeString(file, "title: Sample\ninclude:\n  - minutes/**\n");
    assertThat(CorpusYaml.read(file).include()).containsExactly("minutes/**");
    Files.writeString(file, "title: Sample\ntitel: x\n");
    assertThatThrownBy(() -> CorpusYaml.read(file)).hasMessageContaining("line 2, column 1");
  }

  @Test
  void tellsAnAgendaFromMinutesAndDoubtsInFavourOfMinutes() {
    MinutesDetector detector = new MinutesDetector();
    assertThat(
            detector.notMinutes(
                new DocumentText("AGENDA\n1. To receive apologies\n2. To consider the budget\n")))
        .isPresent();
    assertThat(
            detector.notMinutes(
                new DocumentText("AGENDA\n1. Budget\nMembers asked why costs had risen.\n")))
        .isEmpty();
  }

  @Test
  void readsAPieceOfAPageThatBeginsWithAButton() throws IOException {
    String piece =
        "<button><span>x</span></button>\n<div><h4>Lamps</h4><p>Two were dark.</p><p>One was lit.</p></div>\n";
    assertThat(read(piece.getBytes(StandardCharsets.UTF_8)).mediaType()).isEqualTo("text/html");
  }
}
