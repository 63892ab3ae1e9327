package org.mattersarising.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.ingest.format.TextExtractorContract;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;

class OpenDocumentExtractorTest extends TextExtractorContract {

  private static final String LIST =
      "<text:list-style style:name=\"L\">"
          + "<text:list-level-style-number text:level=\"1\" style:num-format=\"A\" style:num-suffix=\".\"/>"
          + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
          + "</text:list-style>";

  @Override
  protected TextExtractor extractor() {
    return new OpenDocumentExtractor();
  }

  @Override
  protected byte[] sample() throws Exception {
    return OfficeFiles.saved("odt");
  }

  private String text(String body, String styles) throws Exception {
    return OfficeFiles.text(extractor(), OfficeFiles.odt(body, styles)).text();
  }

  private static String li(String words) {
    return "<text:list-item><text:p>" + words + "</text:p></text:list-item>";
  }

  @Test
  void countsListsThatGoOn() throws Exception {
    String body =
        "<text:list text:style-name=\"L\">"
            + li("Cliffs")
            + "<text:list-item><text:list>"
            + li("They crumble.")
            + li("Paths were closed.")
            + "</text:list></text:list-item></text:list><text:p>A break was taken.</text:p>"
            + "<text:list text:style-name=\"L\" text:continue-numbering=\"true\">"
            + li("Caves")
            + "</text:list><text:list text:style-name=\"L\">"
            + li("Coves")
            + "</text:list>";
    assertThat(text(body, LIST).lines().filter(l -> !l.isEmpty()))
        .containsExactly(
            "A. Cliffs",
            "A.1 They crumble.",
            "A.2 Paths were closed.",
            "A break was taken.",
            "B. Caves",
            "A. Coves");
  }

  @Test
  void readsSpacesTabsAndBreaksFromTheirElements() throws Exception {
    String body = "<text:p>One\n   two<text:s text:c=\"3\"/>three<text:line-break/>four</text:p>";
    assertThat(text(body, "")).isEqualTo("One two three\nfour\n");
  }

  @Test
  void readsTablesWithCoveredCells() throws Exception {
    String body =
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Task</text:p></table:table-cell>"
            + "<table:table-cell><text:p>Owner</text:p></table:table-cell></table:table-row></table:table-header-rows>"
            + "<table:table-row><table:table-cell><text:p>Fence the edge</text:p><text:p>before winter</text:p></table:table-cell>"
            + "<table:table-cell><text:p>Ranger</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Later</text:p></table:table-cell>"
            + "<table:covered-table-cell/></table:table-row></table:table>";
    assertThat(text(body, ""))
        .isEqualTo("Task | Owner\nFence the edge, before winter | Ranger\n\nLater\n");
  }

  @Test
  void saysThatAPasswordIsInTheWay() throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>");
    parts.put("content.xml", "gibberish");
    assertThat(OfficeFiles.read(extractor(), OfficeFiles.zip(parts)))
        .isInstanceOfSatisfying(
            Extraction.Refused.class,
            no -> {
              assertThat(no.status()).isEqualTo(ReadStatus.UNREADABLE);
              assertThat(no.reason()).contains("password");
            });
  }

  @Test
  void keepsHeadsAndFeetBehindTheMinutes() throws Exception {
    DocumentText text = OfficeFiles.text(extractor(), sample());
    assertThat(text.body()).doesNotContain("4 June 2024");
    assertThat(text.text()).contains("head: Culverstone Harbour Panel, 4 June 2024");
  }
}
