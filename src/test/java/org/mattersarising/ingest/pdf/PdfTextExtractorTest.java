package org.mattersarising.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.ingest.format.TextExtractorContract;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;

final class PdfTextExtractorTest extends TextExtractorContract {

  private static final String LONG =
      "The Assistant Director told members that the ferry timetable had been redrawn after the"
          + " landing stage was found to be unsafe, and that the operator would run a replacement"
          + " coach until the spring. Members asked how passengers had been told.";

  @Override
  protected TextExtractor extractor() {
    return new PdfTextExtractor();
  }

  @Override
  protected byte[] sample() throws Exception {
    try (Pages pages = new Pages()) {
      return pages
          .heading("Ferries and Harbours Panel")
          .prose(LONG)
          .heading("2. Dredging")
          .prose("The harbour master reported that dredging had begun on 3 March.")
          .bytes();
    }
  }

  private static Extraction extract(byte[] bytes) {
    return new PdfTextExtractor().extract(new RawDocument(bytes), ExtractionLimits.DEFAULT);
  }

  private static Extraction.Text read(byte[] bytes) {
    Extraction extraction = extract(bytes);
    assertThat(extraction).isInstanceOf(Extraction.Text.class);
    return (Extraction.Text) extraction;
  }

  private static List<String> lines(byte[] bytes) {
    return read(bytes).text().body().lines().filter(l -> !l.isBlank()).toList();
  }

  private static ReadStatus refused(byte[] bytes) {
    return ((Extraction.Refused) extract(bytes)).status();
  }

  @Test
  void joinsTheLinesOfAParagraphAndMarksBoldOnesAsHeadings() throws Exception {
    DocumentText text = read(sample()).text();
    assertThat(text.body().lines().filter(l -> !l.isBlank()))
        .containsExactly(
            "Ferries and Harbours Panel",
            LONG,
            "2. Dredging",
            "The harbour master reported that dredging had begun on 3 March.");
    assertThat(text.layout().headings().stream().map(text::slice))
        .containsExactly("Ferries and Harbours Panel", "2. Dredging");
    assertThat(text.body()).contains("Panel\n\nThe Assistant");
  }

  @Test
  void takesHeadsFeetAndPageNumbersOutAndKeepsThemBehindTheText() throws Exception {
    try (Pages pages = new Pages()) {
      for (int i = 1; i <= 4; i++) {
        pages.at(200, 40, "Overlook Harbour Board - OFFICIAL").at(290, 810, "" + i);
        pages.heading(i + ". Item").prose("Berth " + "abcde".repeat(i) + ". " + LONG);
        if (i < 4) {
          pages.page();
        }
      }
      DocumentText text = read(pages.bytes()).text();
      assertThat(text.body().lines().filter(l -> l.contains("Overlook"))).hasSize(1);
      assertThat(text.body().lines()).doesNotContain("1", "2", "3", "4");
      assertThat(text.text().substring(text.layout().bodyEnd()))
          .contains("page 2: Overlook Harbour Board - OFFICIAL", "page 4: 4");
      assertThat(text.pages()).isEqualTo(4);
      assertThat(text.page(text.text().indexOf("3. Item"))).isEqualTo(3);
    }
  }

  @Test
  void takesTheFirstPagesHeadOutWhereItsTitleSaysItInFull() throws Exception {
    List<String> first = first("OVERLOOK CBC HARBOURS PANEL");
    assertThat(first).containsExactly("Overlook County Borough Council", "Harbours Panel", LONG);
  }

  @Test
  void keepsTheFirstPagesHeadWhereItSaysMoreThanTheTitle() throws Exception {
    List<String> first = first("OVERLOOK CBC DREDGING PANEL");
    assertThat(first).contains("OVERLOOK CBC DREDGING PANEL", "Harbours Panel");
  }

  private static List<String> first(String head) throws IOException {
    try (Pages pages = new Pages()) {
      pages.at(200, 40, head).heading("Overlook County Borough Council").heading("Harbours Panel");
      pages.prose(LONG);
      for (int i = 2; i <= 4; i++) {
        pages.page().at(200, 40, head).prose("Berth " + "abcde".repeat(i) + ". " + LONG);
      }
      return lines(pages.bytes()).stream().takeWhile(l -> !l.startsWith("Berth")).toList();
    }
  }

  @Test
  void setsADashThatTouchesItsEntryApart() throws Exception {
    try (Pages pages = new Pages()) {
      pages.prose("RESOLVED:").prose("–That the slipway be mended.").prose("–That it be lit.");
      assertThat(lines(pages.bytes()))
          .containsExactly("RESOLVED:", "– That the slipway be mended.", "– That it be lit.");
    }
  }

  @Test
  void joinsAParagraphThatRunsOverleafAndKnowsWhereThePageTurns() throws Exception {
    try (Pages pages = new Pages()) {
      pages
          .to(730)
          .block(72, 451, "The clerk had written twice to the owners of the quay and", Pages.PLAIN)
          .at(290, 810, "1")
          .page()
          .prose("had received no answer. The matter would be brought back in June.")
          .at(290, 810, "2");
      DocumentText text = read(pages.bytes()).text();
      String whole =
          "The clerk had written twice to the owners of the quay and had received no answer. The"
              + " matter would be brought back in June.";
      assertThat(text.body().strip()).isEqualTo(whole);
      assertThat(text.page(whole.indexOf("quay"))).isEqualTo(1);
      assertThat(text.page(whole.indexOf("had received"))).isEqualTo(2);
    }
  }

  @Test
  void putsCutWordsTogetherAndKeepsRealHyphens() throws Exception {
    try (Pages pages = new Pages()) {
      pages
          .block(
              72,
              451,
              "It was explained to all the members who were present that the com-",
              Pages.PLAIN)
          .block(
              72,
              451,
              "mittee had asked its finance sub-committee, and then the licensing sub-",
              Pages.PLAIN)
          .block(72, 451, "committee, for a long-", Pages.PLAIN)
          .block(72, 451, "term plan.", Pages.PLAIN);
      assertThat(lines(pages.bytes()))
          .containsExactly(
              "It was explained to all the members who were present that the committee had asked"
                  + " its finance sub-committee, and then the licensing sub-committee, for a"
                  + " long-term plan.");
    }
  }

  @Test
  void readsSymbolBulletsAndHangingEntries() throws Exception {
    try (Pages pages = new Pages()) {
      pages.prose("Members asked for:");
      float y = pages.y();
      pages.at(80, y, "•", Pages.SYMBOL, 11);
      y =
          pages.wrapped(
              98, y, 200, "a map of every slipway that the board still looks after", Pages.PLAIN);
      pages.at(80, y, "•", Pages.SYMBOL, 11);
      pages.wrapped(98, y, 200, "the cost of repairs", Pages.PLAIN);
      assertThat(lines(pages.bytes()))
          .containsExactly(
              "Members asked for:",
              "• a map of every slipway that the board still looks after",
              "• the cost of repairs");
    }
  }

  @Test
  void suppressesOverprintedLetters() throws Exception {
    try (Pages pages = new Pages()) {
      pages.at(72, 72, "Matters for decision today").at(72.3f, 72, "Matters for decision today");
      assertThat(lines(pages.bytes())).containsExactly("Matters for decision today");
    }
  }

  @Test
  void leavesRotatedAndHiddenTextOutAndSaysSo() throws Exception {
    try (Pages pages = new Pages()) {
      pages.prose(LONG).hidden("secret words").turned("DRAFT", 45);
      Extraction.Text read = read(pages.bytes());
      assertThat(read.text().text()).doesNotContain("secret");
      assertThat(read.text().body()).doesNotContain("DRAFT");
      assertThat(read.text().text()).contains("watermark: DRAFT");
      assertThat(read.warnings()).anyMatch(w -> w.contains("left out on page 1"));
    }
  }

  @Test
  void readsTheInvisibleTextThatRecognitionLaysOverAScan() throws Exception {
    try (Pages pages = new Pages()) {
      Extraction.Text read = read(pages.hidden("Minutes of the quarry liaison group").bytes());
      assertThat(read.text().text()).contains("quarry liaison group");
      assertThat(read.warnings()).anyMatch(w -> w.contains("OCR"));
    }
  }

  @Test
  void refusesAScanWithAdviceEvenWithAStrayStamp() throws Exception {
    try (Pages pages = new Pages()) {
      for (int i = 0; i < 6; i++) {
        pages.at(290, 810, "" + (i + 1)).page();
      }
      Extraction refusal = extract(pages.bytes());
      assertThat(refusal).isInstanceOf(Extraction.Refused.class);
      assertThat(((Extraction.Refused) refusal).status()).isEqualTo(ReadStatus.UNREADABLE);
      assertThat(((Extraction.Refused) refusal).reason()).contains("ocrmypdf");
    }
  }

  @Test
  void namesThePagesWithoutText() throws Exception {
    try (Pages pages = new Pages()) {
      Extraction.Text read = read(pages.prose(LONG).page().page().prose(LONG).bytes());
      assertThat(read.warnings()).anyMatch(w -> w.startsWith("Page 2 is without text"));
      assertThat(read.text().pages()).isEqualTo(3);
    }
  }

  @Test
  void opensWithTheEmptyPasswordAndRefusesAnyOther() throws Exception {
    try (Pages free = new Pages();
        Pages locked = new Pages()) {
      assertThat(lines(free.prose(LONG).locked("owner", ""))).containsExactly(LONG);
      assertThat(refused(locked.prose(LONG).locked("owner", "user")))
          .isEqualTo(ReadStatus.UNREADABLE);
    }
  }

  @Test
  void stopsAtTheLimits() throws Exception {
    ExtractionLimits few = new ExtractionLimits(1 << 20, 1 << 20, 1, 10, Duration.ofSeconds(60));
    ExtractionLimits brief = new ExtractionLimits(1 << 20, 1 << 20, 9, 10, Duration.ofNanos(1));
    try (Pages pages = new Pages()) {
      byte[] bytes = pages.prose(LONG).page().prose(LONG).bytes();
      for (ExtractionLimits limits : List.of(few, brief)) {
        Extraction extraction = new PdfTextExtractor().extract(new RawDocument(bytes), limits);
        assertThat(extraction)
            .isInstanceOfSatisfying(
                Extraction.Refused.class,
                r -> assertThat(r.status()).isEqualTo(ReadStatus.TOO_LARGE));
      }
    }
  }

  @Test
  void refusesAPageThatUnpacksBeyondTheLimit() throws Exception {
    ExtractionLimits small = new ExtractionLimits(1 << 20, 1 << 16, 9, 10, Duration.ofSeconds(60));
    try (Pages pages = new Pages()) {
      for (int i = 0; i < 2000; i++) {
        pages.at(72, 72, "The same words again and again and again.");
      }
      byte[] bytes = pages.bytes();
      assertThat(bytes.length).isLessThan(1 << 16);
      assertThat(new PdfTextExtractor().extract(new RawDocument(bytes), small))
          .isInstanceOfSatisfying(
              Extraction.Refused.class,
              r -> assertThat(r.status()).isEqualTo(ReadStatus.TOO_LARGE));
    }
  }

  @Test
  void refusesWhatIsNoPdfAtAll() {
    assertThat(refused("%PDF-1.4 and then nothing".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(ReadStatus.UNREADABLE);
  }

  @Test
  void takesATitleOnlyWhereTheTextBearsItOut() throws IOException {
    assertThat(title("Harbours Panel - 4 June 2031")).isEqualTo("Harbours Panel - 4 June 2031");
    assertThat(title("Harbours Panel - 6 March 2012")).isEmpty();
    assertThat(title("Microsoft Word - minutes.docx")).isEmpty();
    assertThat(title("Letterhead template blue")).isEmpty();
  }

  private static String title(String title) throws IOException {
    try (Pages pages = new Pages()) {
      pages.heading("Harbours Panel").prose("Minutes of the meeting held on 4 June 2031");
      pages.document().getDocumentInformation().setTitle(title);
      return read(pages.bytes()).hints().title();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void leavesNumbersOfLinesInTheMarginOut(int step) throws Exception {
    try (Pages pages = new Pages()) {
      float end = pages.wrapped(72, 72, 451, (LONG + " ").repeat(7).strip(), Pages.PLAIN);
      int line = 1;
      for (float y = 72; y < end - 1; y += 14) {
        if (line % step == 0) {
          pages.at(line < 10 ? 44 : 38, y, Integer.toString(line), Pages.PLAIN, 11);
        }
        line++;
      }
      Extraction.Text read = read(pages.bytes());
      assertThat(read.text().body().strip()).isEqualTo((LONG + " ").repeat(7).strip());
      assertThat(read.text().text()).contains("numbers of lines: " + step + " to ");
    }
  }

  @Test
  void keepsTheNumbersOfItemsInTheMargin() throws Exception {
    try (Pages pages = new Pages()) {
      for (int n = 1; n <= 14; n++) {
        pages.at(44, 60 + 40 * n, Integer.toString(n)).at(72, 60 + 40 * n, "Lamps and trees");
        pages.at(72, 75 + 40 * n, "None of them stood.");
      }
      assertThat(read(pages.bytes()).text().body()).contains("1 Lamps and", "14 Lamps and");
    }
  }

  @Test
  void joinsTheLinesOfAHeadSetInTheMiddle() throws Exception {
    try (Pages pages = new Pages()) {
      pages.to(160).prose(LONG).prose(LONG);
      StringBuilder above = new StringBuilder("HELD IN THE HALL AT ");
      while (Pages.PLAIN.getStringWidth(above + "E") / 1000 * 11 < 440) {
        above.append('E');
      }
      float width = Pages.PLAIN.getStringWidth(above.toString()) / 1000 * 11;
      pages.at(72 + (451 - width) / 2, 80, above.toString());
      pages.at(285, 94, "2030");
      assertThat(lines(pages.bytes()).getFirst()).isEqualTo(above + " 2030");
    }
  }
}
