package org.mattersarising.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.structure.LayoutSectionSplitter;

/** Pages as Modern.Gov and CMIS build them, around minutes that nobody held. */
class CommitteeSystemPagesTest {

  private static final String SITE =
      """
      <!DOCTYPE html><html lang="en"><head><title>%s - Thornmere Borough Council</title>
      <script>var _x = 1;</script></head><body>
      <div id="header" class="site-header"><a href="#content" class="skiplink">Skip to content</a>
      <ul class="menu"><li><a href="/bins">Bins</a></li><li><a href="/tax">Council tax</a></li></ul></div>
      <div id="breadcrumb"><a href="/">Home</a> &gt; <a href="/c">Committees</a></div>
      <div id="modgov"><div class="mgLinks"><ul><li><a href="mgWhatsNew.aspx">What's new</a></li></ul></div>
      %s</div>
      <div id="footer"><p>Thornmere Borough Council, The Quay</p></div></body></html>
      """;

  private static final String ITEM =
      """
      <h1 class="mgMainTitleTxt">Agenda item</h1>
      <h2 class="mgSubTitleTxt">Repairs to the sea wall</h2>
      <ul class="mgActionList"><li><a href="ieListDocuments.aspx?MId=77">Meeting of Environment
        Scrutiny Panel, Tuesday, 9th April, 2024 6.30 pm (Item 14.)</a></li></ul>
      <div class="mgContent">
      <p>To receive a report of the Harbour Engineer.</p>
      <p class="mgSubItemTitleTxt">Additional documents:</p>
      <ul class="mgBulletList"><li><a href="a.pdf">Sea wall survey</a> , item 14. <img alt="pdf icon">
        <span class="mgFileSize">PDF 97 KB</span></li></ul>
      <p class="mgSubItemTitleTxt">Decision:</p>
      <div class="mgWordPara"><p class="MsoNormal">RESOLVED: That the survey be noted.</p></div>
      <p class="mgSubItemTitleTxt">Minutes:</p>
      <div class="mgWordPara"><div class="WordSection1">
      <p class="MsoNormal"><span style='font-family:Arial'>The Harbour Engineer told Members that the wall
        would hold until spring.<o:p></o:p></span></p><p class="MsoNormal"><span>&nbsp;</span></p>
      <p class="MsoNormal">Councillor Orme asked what a breach would cost.</p>
      <p class="MsoNormal"><b>RESOLVED:</b> That the survey be noted.</p></div></div>
      %s
      </div>
      """;

  @Test
  void readsTheItemOfAMeetingWithItsDecisionAndItsMinutes() {
    DocumentText text = text(SITE.formatted("Agenda item - Repairs", ITEM.formatted("")));
    assertThat(text.text())
        .startsWith("Agenda item\n\nRepairs to the sea wall\n")
        .contains(
            "Meeting of Environment Scrutiny Panel, Tuesday, 9th April, 2024 6.30 pm (Item 14.)\n",
            "To receive a report of the Harbour Engineer.\n",
            "Decision:\n",
            "Minutes:\n",
            "The Harbour Engineer told Members that the wall would hold until spring.\n",
            "Councillor Orme asked what a breach would cost.\n",
            "RESOLVED: That the survey be noted.\n")
        .doesNotContain("Skip to", "Bins", "What's new", "PDF 97 KB", "pdf icon", "The Quay");
    assertThat(text.text().indexOf("Decision:")).isLessThan(text.text().indexOf("Minutes:"));
  }

  @Test
  void flagsWhereTheFullTextIsElsewhere() {
    String cut = "<p>The Panel then <a href='x'>view the full minutes text for item 14.</a></p>";
    DocumentText text = text(SITE.formatted("Agenda item", ITEM.formatted(cut)));
    DocumentStructure structure = new LayoutSectionSplitter().split(text);
    assertThat(structure.truncated())
        .singleElement()
        .satisfies(span -> assertThat(text.slice(span)).startsWith("view the full minutes text"));
    DocumentText whole = text(SITE.formatted("Agenda item", ITEM.formatted("")));
    assertThat(new LayoutSectionSplitter().split(whole).truncated()).isEmpty();
  }

  @Test
  void readsTheHistoryOfAnIssue() {
    String issue =
        """
        <h1 class="mgMainTitleTxt">Issue details</h1>
        <h2 class="mgSubTitleTxt">Closing the night shelter</h2>
        <div class="mgContent">
        <p>To consider the future of the shelter.</p>
        <p><span class="mgLabel">Decision type:</span> Key</p>
        <p><span class="mgLabel">Decision status:</span> For Determination</p>
        <p><span class="mgLabel">Wards affected:</span> (All Wards);</p>
        <h3 class="mgSubSectionTitle">Decisions</h3>
        <div class="mgWordPara"><p>Members were worried that nobody had asked the people who sleep there.</p></div>
        <h3 class="mgSectionTitle">Background papers</h3><ul><li><a href="b.pdf">Options PDF 2 MB</a></li></ul>
        </div>
        """;
    assertThat(text(SITE.formatted("Issue details", issue)).text())
        .contains(
            "Issue details\n",
            "Closing the night shelter\n",
            "Decision status: For Determination\n",
            "Members were worried that nobody had asked the people who sleep there.\n")
        .doesNotContain("Options", "2 MB", "Bins");
  }

  @Test
  void readsTheMeetingOfTheOtherSystem() {
    String page =
        """
        <!DOCTYPE html><html><head><title>Meeting Details</title></head><body class="skin">
        <form><div id="dnn_nav" class="menu"><a href="/">Home</a></div>
        <div id="dnn_ContentPane">
        <div class="holder"><div class="DNNLabel">Committee:</div><div class="Value">Culture Overview Group</div></div>
        <div class="holder"><div class="DNNLabel">Meeting Date :</div><div class="Value">Thursday 6 June 2024</div></div>
        <div class="holder"><div class="DNNLabel">Webcast:</div><div class="Value"></div></div>
        <fieldset><legend>Minutes</legend>
        <p>1. Apologies</p><p>There were none.</p>
        <p>2. The brass band</p><p>Members asked why the band had lost its room.</p></fieldset>
        <ul class="DocumentList"><li class="DocumentListItem"><a href="m.pdf">Printed minutes</a></li></ul>
        <div class="rgNoRecords">No records to display.</div>
        </div></form></body></html>
        """;
    assertThat(text(page).text())
        .contains(
            "Committee: Culture Overview Group\n",
            "Meeting Date: Thursday 6 June 2024\n",
            "Minutes\n",
            "Members asked why the band had lost its room.\n")
        .doesNotContain("Webcast", "Printed minutes", "No records", "Home");
  }

  private static DocumentText text(String page) {
    Extraction read =
        new JsoupHtmlExtractor()
            .extract(
                new RawDocument(page.getBytes(StandardCharsets.UTF_8)), ExtractionLimits.DEFAULT);
    assertThat(read).isInstanceOf(Extraction.Text.class);
    return ((Extraction.Text) read).text();
  }
}
