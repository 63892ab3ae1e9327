package org.mattersarising.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.ingest.office.OfficeFiles.docx;
import static org.mattersarising.ingest.office.OfficeFiles.item;
import static org.mattersarising.ingest.office.OfficeFiles.p;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.ingest.format.TextExtractorContract;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;

class WordprocessingExtractorTest extends TextExtractorContract {

  private static final String LEVELS =
      "<w:abstractNum w:abstractNumId=\"7\">"
          + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"14\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
          + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl>"
          + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"(%3)\"/></w:lvl>"
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"30\"/></w:lvlOverride></w:num>";

  @Override
  protected TextExtractor extractor() {
    return new WordprocessingExtractor();
  }

  @Override
  protected byte[] sample() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph title = document.createParagraph();
      title.createRun().setText("Ferry Working Group");
      title.getRuns().getFirst().setBold(true);
      document.createParagraph().createRun().setText("The ferry had been late on nine days.");
      XWPFParagraph lines = document.createParagraph();
      lines.createRun().setText("Members regretted this.");
      lines.getRuns().getFirst().addBreak();
      lines.createRun().setText("They asked for figures.");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Action");
      table.getRow(0).getCell(1).setText("Owner");
      table.getRow(1).getCell(0).setText("Count the passengers");
      table.getRow(1).getCell(1).setText("Purser");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private DocumentText text(byte[] bytes) {
    return OfficeFiles.text(extractor(), bytes);
  }

  @Test
  void readsWhatALibraryWrote() throws Exception {
    DocumentText text = text(sample());
    assertThat(text.text())
        .isEqualTo(
            "Ferry Working Group\n\nThe ferry had been late on nine days.\n\n"
                + "Members regretted this.\nThey asked for figures.\n\n"
                + "Action | Owner\nCount the passengers | Purser\n");
    assertThat(text.layout().headings()).hasSize(1);
    assertThat(text.slice(text.layout().headings().getFirst())).isEqualTo("Ferry Working Group");
  }

  @Test
  void countsAsWordDoes() throws Exception {
    String body =
        item(1, 0, "Lighting")
            + item(1, 1, "Lamps were out.")
            + item(1, 2, "in the square")
            + item(1, 2, "on the quay")
            + item(1, 1, "They would be mended.")
            + item(1, 0, "Litter")
            + item(1, 1, "Bins were full.")
            + item(2, 0, "Signs")
            + item(2, 1, "One had fallen.");
    assertThat(text(docx(body, "", LEVELS)).text().lines())
        .containsExactly(
            "14. Lighting",
            "14.1 Lamps were out.",
            "(i) in the square",
            "(ii) on the quay",
            "14.2 They would be mended.",
            "15. Litter",
            "15.1 Bins were full.",
            "30. Signs",
            "30.1 One had fallen.");
  }

  @Test
  void takesNumbersAndHeadingsFromStyles() throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"I\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"N\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"J\"><w:name w:val=\"Item\"/><w:basedOn w:val=\"I\"/>"
            + "<w:rPr><w:caps/></w:rPr></w:style>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"J\"/></w:pPr><w:r><w:t>Bus shelters</w:t></w:r></w:p>";
    DocumentText text = text(docx(body + p("They leak."), styles, LEVELS));
    assertThat(text.text()).isEqualTo("14. BUS SHELTERS\n\nThey leak.\n");
    assertThat(text.layout().headings()).hasSize(1);
  }

  @Test
  void keepsResultsOfFieldsAndDropsTheirInstructions() throws Exception {
    String field =
        "<w:p><w:r><w:t xml:space=\"preserve\">See </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText>HYPERLINK \"https://example.org\"</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>the plan</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
    assertThat(text(docx(field)).text()).isEqualTo("See the plan.\n");
  }

  @Test
  void leavesOutWhatWasDeletedHiddenOrRemarked() throws Exception {
    String body =
        "<w:p><w:r><w:t xml:space=\"preserve\">The pier is </w:t></w:r>"
            + "<w:del><w:r><w:delText>safe</w:delText></w:r></w:del><w:ins><w:r><w:t>closed</w:t></w:r></w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
            + "<w:r><w:commentReference w:id=\"1\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>";
    Extraction.Text read = (Extraction.Text) OfficeFiles.read(extractor(), docx(body));
    assertThat(read.text().text()).isEqualTo("The pier is closed.\n");
    assertThat(read.warnings())
        .hasSize(3)
        .anySatisfy(w -> assertThat(w).contains("deleted words were left out"))
        .anySatisfy(w -> assertThat(w).contains("comments"))
        .anySatisfy(w -> assertThat(w).contains("hidden text"));
  }

  @Test
  void joinsParagraphsWhoseBreakWasDeleted() throws Exception {
    String first =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">The lock </w:t></w:r></w:p>";
    assertThat(text(docx(first + p("was mended."))).text().strip())
        .isEqualTo("The lock was mended.");
  }

  @Test
  void readsTextBoxesOnceAndBehindTheirParagraph() throws Exception {
    String box = "<w:txbxContent>" + p("Draft") + "</w:txbxContent>";
    String body =
        "<w:p><w:r><AlternateContent><Choice><w:drawing><a>"
            + box
            + "</a></w:drawing></Choice><Fallback><w:pict>"
            + box
            + "</w:pict></Fallback></AlternateContent></w:r><w:r><w:t>Minutes</w:t></w:r></w:p>";
    assertThat(text(docx(body)).text()).isEqualTo("Minutes\n\nDraft\n");
  }

  @Test
  void doesNotTakeBoldForHeadingsWhereMostIsBold() throws Exception {
    String bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>All of this is shouted.</w:t></w:r></w:p>";
    assertThat(text(docx(bold + bold + p("Not this."))).layout().headings()).isEmpty();
  }

  @Test
  void refusesWhatIsBeyondTheLimits() throws Exception {
    String deep = "<w:sdt><w:sdtContent>".repeat(120);
    String end = "</w:sdtContent></w:sdt>".repeat(120);
    assertThat(OfficeFiles.read(extractor(), docx(deep + p("x") + end)))
        .isInstanceOfSatisfying(
            Extraction.Refused.class,
            no -> assertThat(no.status()).isEqualTo(ReadStatus.TOO_LARGE));
    ExtractionLimits small =
        new ExtractionLimits(1 << 20, 1 << 16, 10, 200, Duration.ofSeconds(60));
    byte[] bomb = docx(p(" ".repeat(1 << 18)));
    assertThat(extractor().extract(new RawDocument(bomb), small))
        .isInstanceOfSatisfying(
            Extraction.Refused.class,
            no -> assertThat(no.status()).isEqualTo(ReadStatus.TOO_LARGE));
  }

  @Test
  void readsNothingFromOutside() throws Exception {
    byte[] bytes =
        OfficeFiles.zip(
            java.util.Map.of(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d><body><p><r><t>a&x;b</t></r></p></body></d>"));
    Extraction read = OfficeFiles.read(extractor(), bytes);
    assertThat(read).isInstanceOf(Extraction.Refused.class);
  }

  @Test
  void saysSoWhereThereIsNoText() throws Exception {
    assertThat(OfficeFiles.read(extractor(), docx("<w:p/>")))
        .isInstanceOfSatisfying(
            Extraction.Refused.class,
            no -> {
              assertThat(no.status()).isEqualTo(ReadStatus.EMPTY);
              assertThat(no.reason()).contains("OCR");
            });
  }
}
