package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.DocumentBuilder;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SentenceVector;
import org.mattersarising.model.SentenceVectors;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.TextLayout;
import org.mattersarising.model.TextSpan;

class FileShelfTest {

  @TempDir Path folder;

  @Test
  void givesBackWhatWasPutAway() throws IOException {
    AnalysedDocument document =
        DocumentBuilder.whole("alderby", "Children's Scrutiny Panel", "2024-05-14").build();
    try (FileShelf shelf = DocumentShelf.inFolder(folder)) {
      AnalysedDocument kept = shelf.keep(document);
      assertThat(kept.findings()).isEqualTo(document.findings());
      assertThat(kept.facts()).isEqualTo(document.facts());
      assertThat(kept.source().readText().text()).isEqualTo(document.source().readText().text());
    }
  }

  @Test
  void keepsHalvesOfPairsAndPages() throws IOException {
    String text = "caf\u00e9 \ud83c\udf33 \ud83c \u2028 end";
    TextLayout layout = new TextLayout(List.of(0, 5), List.of(new TextSpan(0, 4)), text.length());
    SourceDocument source = source("a.txt", new DocumentText(text, layout));
    try (FileShelf shelf = DocumentShelf.inFolder(folder)) {
      DocumentText kept = shelf.keep(source).readText();
      assertThat(kept.text()).isEqualTo(text);
      assertThat(kept.layout()).isEqualTo(layout);
      assertThat(kept.codePoints()).isEqualTo(source.readText().codePoints());
      assertThat(kept.page(6)).isEqualTo(2);
    }
  }

  @Test
  void keepsEveryBitOfAVector() {
    float[] values = {0.1f, -0f, Float.MIN_VALUE, 1e30f};
    RecordCodec codec = new RecordCodec();
    SentenceVectors vectors = new SentenceVectors(List.of(new SentenceVector(3, values)));
    SentenceVector back = codec.read(SentenceVectors.class, codec.write(vectors)).all().getFirst();
    assertThat(back.statement()).isEqualTo(3);
    assertThat(back.values()).containsExactly(values);
  }

  @Test
  void tellsManyDocumentsApartInAnyOrder() throws IOException {
    List<SourceDocument> kept = new ArrayList<>();
    try (FileShelf shelf = DocumentShelf.inFolder(folder)) {
      for (int i = 0; i < 100; i++) {
        kept.add(shelf.keep(source(i + ".txt", new DocumentText("text of " + i))));
      }
      for (int i = 99; i >= 0; i -= 7) {
        assertThat(kept.get(i).readText().text()).isEqualTo("text of " + i);
        assertThat(kept.get(99 - i).readText().text()).isEqualTo("text of " + (99 - i));
      }
    }
  }

  @Test
  void leavesNothingInTheFolder() throws IOException {
    SourceDocument kept;
    try (FileShelf shelf = DocumentShelf.inFolder(folder)) {
      kept = shelf.keep(source("a.txt", new DocumentText("words")));
    }
    assertThat(folder).isEmptyDirectory();
    assertThatThrownBy(() -> kept.readText().text()).isInstanceOf(UncheckedIOException.class);
    assertThat(Files.exists(folder)).isTrue();
  }

  @Test
  void putsNoTextAwayTwice() throws IOException {
    try (FileShelf shelf = DocumentShelf.inFolder(folder)) {
      SourceDocument once = shelf.keep(source("a.txt", new DocumentText("words")));
      assertThat(shelf.keep(once)).isSameAs(once);
    }
  }

  private static SourceDocument source(String path, DocumentText text) {
    return new SourceDocument(
        "0123456789abcdef", path, "text/plain", 1, "ab", ReadStatus.READ, "", text, List.of());
  }
}
