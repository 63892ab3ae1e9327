package org.mattersarising.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mattersarising.ingest.format.Extraction;
import org.mattersarising.ingest.format.ExtractionLimits;
import org.mattersarising.ingest.format.RawDocument;
import org.mattersarising.ingest.format.TextExtractor;
import org.mattersarising.ingest.format.TextExtractorContract;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;

class JsoupHtmlExtractorTest extends TextExtractorContract {

  @Override
  protected TextExtractor extractor() {
    return new JsoupHtmlExtractor();
  }

  @Override
  protected byte[] sample() {
    return utf8(
        """
        <html><head><title>Quay Panel</title></head><body><main><h1>Quay Panel</h1>
        <p>Minutes of the meeting held on 4 March 2024.</p><p><b>1. Apologies</b></p>
        <p>None were received.</p><ul><li>a rope<li>a bell</ul>
        <table><tr><th>What</th><th>Who</th></tr><tr><td>Paint</td><td>Ann</td></tr></table></main></body></html>
        """);
  }

  private static byte[] utf8(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private static Extraction extract(byte[] bytes) {
    return new JsoupHtmlExtractor().extract(new RawDocument(bytes), ExtractionLimits.DEFAULT);
  }

  private static Extraction.Text read(String html) {
    return (Extraction.Text) extract(utf8(html));
  }

  private static String text(String body) {
    return read("<html><body>" + body + "</body></html>").text().text();
  }

  private static List<String> headings(DocumentText text) {
    return text.layout().headings().stream().map(text::slice).toList();
  }

  @Test
  void whatWordWroteOfItselfIsNoText() {
    assertThat(
            text(
                "<p>Normal 0 false false false EN-GB X-NONE X-NONE /* Style Definitions */"
                    + " table.MsoNormalTable {mso-style-name:\"Table Normal\"; font-size:10.0pt;}"
                    + " The ferry was late.</p>"
                    + "<p>/* Style Definitions */<br>table.MsoNormalTable<br>"
                    + "{mso-style-name:\"Table Normal\";<br>mso-style-parent:\"\";}</p>"
                    + "<p>The pier was shut.</p>"))
        .contains("The ferry was late.", "The pier was shut.")
        .doesNotContain("Normal", "mso", "false", "Definitions");
  }

  @Test
  void marksEscapedTwiceAreRead() {
    assertThat(
            text(
                "<p>Fares doubled.&amp;nbsp;It was AGREED &amp;amp; noted &lt;b&gt;twice&lt;/b&gt;.</p>"))
        .contains("Fares doubled.&nbsp;".replace("&nbsp;", " ") + "It was AGREED & noted")
        .doesNotContain("<b>", "&amp;");
  }

  @Test
  void aListOfSupportingDocumentsIsNoText() {
    assertThat(
            text(
                "<p>The ferry was late.</p><h3>Supporting documents:</h3><ul><li><a href='a.pdf'>Timetable"
                    + " survey, item 4.</a></li><li>View the background reasons.</li></ul>"
                    + "<h3>Background papers</h3><ul><li>The pier was shut.</li></ul>"))
        .contains("The ferry was late.", "The pier was shut.")
        .doesNotContain("Timetable", "Supporting");
  }

  @Test
  void keepsTheNumbersAndBulletsThatAReaderSees() {
    assertThat(
            text(
                "<ol start=3><li>oars<li value=7>sails<li>keels</ol><ol type=a><li>tar<li>rope<ol type=i><li>long<li>short</ol></ol>"
                    + "<ul><li>bell<ul><li>clapper</ul></ul>"
                    + "<ol style='list-style-type: lower-roman'><li>x<li>y</ol><ol style='list-style:none'><li>(b) typed</ol>"))
        .isEqualTo(
            """
            3. oars
            7. sails
            8. keels

            a. tar
            b. rope

            i. long
            ii. short

            • bell

            ◦ clapper

            i. x
            ii. y

            (b) typed
            """);
  }

  @Test
  void setsTheNumberBeforeAParagraphWithinAnEntryAndNoneTwice() {
    assertThat(
            text(
                "<ol><li><p>The quay was wet.</p><p>It was swept.</p><li>2. The bell rang.</ol><ul><li>(a) rope</ul>"))
        .isEqualTo(
            """
            1. The quay was wet.

            It was swept.

            2. The bell rang.

            (a) rope
            """);
  }

  @Test
  void readsTheListsThatWordWrites() {
    assertThat(
            text(
                "<p class=MsoListParagraph style='text-indent:-18pt'><![if !supportLists]><span style='mso-list:Ignore'>1.<span"
                    + " style='font:7.0pt &quot;Times New Roman&quot;'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>to buy paint;</p>"
                    + "<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp;&nbsp;</span></span>to hire a boat</p>"
                    + "<p class=MsoListParagraph><span>o<span>&nbsp;&nbsp; </span></span>a small one</p>"
                    + "<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>The <span class=SpellE>Quaymaster</span> left<o:p></o:p></p>"))
        .isEqualTo(
            """
            1. to buy paint;
            • to hire a boat
            • a small one

            The Quaymaster left
            """);
  }

  @Test
  void marksHeadingsAndLinesThatAreBoldThroughout() {
    DocumentText text =
        read("<body><h2>Present</h2><p><strong>5. Harbour <em>dues</em></strong></p><p><b>Note</b> the dues rose.</p>"
                + "<p style='font-weight:700'>6. Pilots</p><p><b>7. Tides</b><br>They turned.</p></body>")
            .text();
    assertThat(headings(text))
        .containsExactly("Present", "5. Harbour dues", "6. Pilots", "7. Tides");
  }

  @Test
  void endsLinesWhereThePageDoes() {
    assertThat(text("one<br>two<br><br>three<p>four</p>five<hr>six<pre>a\n  b\n\nc</pre>"))
        .isEqualTo("one\ntwo\n\nthree\n\nfour\n\nfive\n\nsix\n\na\nb\n\nc\n");
    assertThat(
            text(
                "<p>the 3<sup>rd</sup> of 40&nbsp;m<sup>2</sup>, &pound;5 &amp; more&shy;over<sup>[1]</sup></p>"))
        .isEqualTo("the 3rd of 40 m², £5 & moreover¹\n");
  }

  @Test
  void tellsTablesOfDataFromThoseThatPlaceText() {
    assertThat(
            text(
                "<table><caption>Dues</caption><tr><th>Berth</th><th>Fee</th></tr><tr><td>North</td><td>£4</td></tr></table>"))
        .isEqualTo("Dues\n\nBerth | Fee\nNorth | £4\n");
    assertThat(
            text(
                "<table><tr><td>1.</td><td><p>Apologies</p><p>None.</p></td></tr><tr><td>2.</td><td>Dues</td></tr></table>"))
        .isEqualTo("1. Apologies\n\nNone.\n\n2. Dues\n");
    assertThat(
            text(
                "<table><tr><th>No</th><th>Minute</th><th>Action</th></tr><tr><td>1</td><td><p>The bell cracked.</p><p>It was old.</p>"
                    + "<p>Nobody rang it.</p></td><td>AB</td></tr></table>"))
        .isEqualTo("1 The bell cracked.\n\nIt was old.\n\nNobody rang it.\n\nAction: AB\n");
  }

  @Test
  void leavesOutWhatIsNoTextOfTheMinutes() {
    String text =
        text(
            "<div id=cookie-banner>We use cookies. <button>Accept</button></div><a class='skip-link' href='#m'>Skip to main content</a>"
                + "<header><img alt=Logo>Town of Quay</header><nav><ul><li>Home<li>News</ul></nav><ol class=breadcrumb><li>Home</ol>"
                + "<main id=m><h1>Minutes</h1><p>Present: A. Rope</p><p>The bell was rung and the tide was high on the day of the meeting.</p>"
                + "<p>Plan <a href=p.pdf>Chart of the quay <span>(PDF, 97 KB)</span></a></p><p style='display:none'>secret</p>"
                + "<p>Hall. <a href=x>View directions</a></p><span class=sr-only>opens in a new window</span>"
                + "<script>var a=1</script><style>p{}</style><noscript>Turn it on</noscript><template>no</template>"
                + "<p>The <del>old</del> new bell</p></main>"
                + "<aside class=related><a href=y>Other news</a></aside><footer>© Town of Quay</footer>");
    assertThat(text)
        .isEqualTo(
            """
            Minutes

            Present: A. Rope

            The bell was rung and the tide was high on the day of the meeting.

            Plan Chart of the quay

            Hall.

            The new bell
            """);
  }

  @Test
  void losesNothingWhereThePageNamesItsPartsWrongly() {
    String minutes = "The panel noted that the tide had turned before the ferry came. ".repeat(20);
    assertThat(
            text(
                "<div class='has-cookie-banner sidebar'><p>"
                    + minutes
                    + "</p></div><div id=nav>x</div>"))
        .contains("The panel noted");
    assertThat(text("<p>" + minutes + "</p><main><p>Short.</p></main><p>" + minutes + "</p>"))
        .contains("Short.")
        .contains("The panel noted");
    assertThat(text("<div aria-hidden=true><p>" + minutes + "</p></div>")).contains("The panel");
  }

  @Test
  void keepsTheLinesOfAPieceThatAnEditorWouldMakeParagraphsOf() {
    String piece =
        """
        <h1>Quay Panel</h1>
        Present: A. Thrupp and M. Odell.
        <ol start="7">
        <li>Ferry: late.</li>
        <li>Bell: mended.</li>
        </ol>
        9. Paint: None.
        10. Rope: Two coils were bought
        and <b>one</b> was given.

        11. Close: 8 pm.
        """;
    String read = ((Extraction.Text) extract(utf8(piece))).text().text();
    assertThat(read)
        .isEqualTo(
            """
            Quay Panel

            Present: A. Thrupp and M. Odell.

            7. Ferry: late.
            8. Bell: mended.

            9. Paint: None.
            10. Rope: Two coils were bought
            and one was given.

            11. Close: 8 pm.
            """);
  }

  @Test
  void joinsTheLinesOfAPieceThatSomebodyWrapped() {
    String piece =
        """
        <h1>Quay Panel</h1>
        Members asked whether the slipway
        could be swept before the regatta,
        and who would
        pay for it. <b>Nobody</b> knew.
        <p>The rope was long.</p><p>The bell was loud.</p><p>All left.</p>
        """;
    assertThat(((Extraction.Text) extract(utf8(piece))).text().text())
        .contains("slipway could be swept before the regatta, and who would pay for it.");
  }

  @Test
  void knowsAnEmptyParagraphOfWordByItsWordsAlone() {
    String indent = "\n" + " ".repeat(60);
    assertThat(
            text(
                "<p class=MsoNormal>"
                    + indent
                    + "<span>The ferry was late.</span></p><p class=MsoNormal>"
                    + indent
                    + "<span>So was the bus.</span></p><p class=MsoNormal>&nbsp;</p>"
                    + "<p class=MsoNormal>Nobody came.</p>"))
        .isEqualTo(
            """
            The ferry was late.
            So was the bus.

            Nobody came.
            """);
  }

  @Test
  void takesNoticesOutHoweverTheirFirstWordIsBroken() {
    assertThat(
            text(
                "<p>Quay Panel</p><p><b>V</b>iew directions</p><p><a href='/m'>\u00a0 pdf icon PDF 9"
                    + " KB</a></p><p>Viewing platforms were built.</p><p>We use cookies to count"
                    + " visitors.</p><p>We met.</p>"))
        .isEqualTo(
            """
            Quay Panel

            Viewing platforms were built.

            We met.
            """);
  }

  @Test
  void readsThePartThatNamesItselfMainThoughALinkHoldsAllOfIt() {
    String words = "Members asked whether the slipway could be swept before the regatta. ";
    assertThat(
            text(
                "<div><p>Weather today</p></div><a href='/all'><article><p>"
                    + words.repeat(3)
                    + "</p></article></a>"))
        .isEqualTo(words.repeat(3).strip() + "\n");
  }

  @Test
  void keepsTheSignForUnreadableCharactersThatATextItselfHolds() {
    Extraction.Text read = read("<p>The motto \ufffd was worn away – nobody could read it.</p>");
    assertThat(read.text().text()).startsWith("The motto \ufffd was worn away –");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void setsTheTitleOfAnArticleAboveIt() {
    assertThat(
            text(
                "<div class=hero><h1>Quay Panel, 4 March 2024</h1></div><div class=entry-content><p>The panel noted the tide"
                    + " and thanked the pilot for the chart of the bay.</p></div>"))
        .startsWith("Quay Panel, 4 March 2024\n\nThe panel noted");
  }

  @Test
  void takesTitleAndAddressFromTheHead() {
    assertThat(
            read("<!DOCTYPE html><!-- saved from url=(0031)https://quay.example/minutes?id=4 --><html><head><title> Quay \n Panel"
                    + " </title><meta property='og:site_name' content='Quay Town Council'></head><body><p>x</p></body></html>")
                .hints())
        .satisfies(h -> {
          assertThat(h.title()).isEqualTo("Quay Panel - Quay Town Council");
          assertThat(h.url()).isEqualTo("https://quay.example/minutes?id=4");
        });
    assertThat(
            read("<head><link rel=canonical href='https://quay.example/c'></head><p>x")
                .hints()
                .url())
        .isEqualTo("https://quay.example/c");
    assertThat(read("<head><link rel=canonical href='javascript:x'></head><p>x").hints().url())
        .isEmpty();
  }

  @Test
  void decodesByMarkThenTransportThenDeclaration() {
    String page =
        "<html><head><meta charset='%s'></head><body><p>caf\u00e9 \u2013 \u00a35</p></body></html>";
    String expected = "caf\u00e9 \u2013 \u00a35\n";
    Charset windows = Charset.forName("windows-1252");
    assertThat(textOf(page.formatted("iso-8859-1").getBytes(windows), "")).isEqualTo(expected);
    assertThat(textOf(page.formatted("utf-8").getBytes(windows), "")).isEqualTo(expected);
    assertThat(textOf(page.formatted("utf-8").getBytes(windows), "windows-1252"))
        .isEqualTo(expected);
    assertThat(textOf(page.formatted("windows-1252").getBytes(StandardCharsets.UTF_8), "utf-8"))
        .isEqualTo(expected);
    assertThat(
            textOf(
                ("\ufeff" + page.formatted("x-none")).getBytes(StandardCharsets.UTF_8), "cp1252"))
        .isEqualTo(expected);
    assertThat(textOf(("\ufeff" + page).getBytes(StandardCharsets.UTF_16LE), ""))
        .isEqualTo(expected);
  }

  private static String textOf(byte[] bytes, String charset) {
    Extraction read =
        new JsoupHtmlExtractor().extract(new RawDocument(bytes, charset), ExtractionLimits.DEFAULT);
    return ((Extraction.Text) read).text().text();
  }

  @Test
  void staysWithinItsBoundsOnHostilePages() {
    assertThat(text("<div>".repeat(50_000) + "deep")).contains("deep");
    assertThat(text("<table><tr><td>".repeat(20_000) + "deep")).contains("deep");
    assertThat(text("<ol>" + "<li>x".repeat(30_000))).contains("30000. x");
    assertThat(((Extraction.Refused) extract(utf8("<html><body><script>x</script>"))).status())
        .isEqualTo(ReadStatus.EMPTY);
  }

  @Test
  void readsTheRealPagesOfACommitteeSystem() throws IOException {
    Path pages = Path.of(System.getProperty("matters.shared", "none"), "corpus/moderngov-html");
    Assumptions.assumeTrue(Files.isDirectory(pages), "no real pages at " + pages);
    DocumentText meeting =
        ((Extraction.Text) extract(Files.readAllBytes(pages.resolve("kingston-agenda-151.html"))))
            .text();
    assertThat(headings(meeting).stream().filter(h -> h.matches("\\d{2}\\. .*"))).hasSize(12);
    assertThat(meeting.text())
        .contains("\nMinutes:\n", "\nDecision:\n", "Venue: Guildhall, Kingston upon Thames.\n")
        .doesNotContain("View directions", "pdf icon", " KB", "Calendar", "Webcast", "jQuery");
    for (String listing : List.of("kingston-agenda-412.html", "kingston-committee-details.html")) {
      assertThat(extract(Files.readAllBytes(pages.resolve(listing))))
          .isInstanceOfSatisfying(
              Extraction.Refused.class,
              r -> assertThat(r.status()).isEqualTo(ReadStatus.NOT_MINUTES));
    }
  }

  @Test
  void takesBoldLinesForHeadingsOnlyWhereThePageHasNoneOfItsOwn() {
    StringBuilder page = new StringBuilder("<html><body><main>");
    for (int i = 1; i <= 6; i++) {
      page.append("<h4>Item ").append(i).append("</h4><p><b>Elm Barn</b></p><p>It was seen.</p>");
    }
    DocumentText own = read(page + "</main></body></html>").text();
    assertThat(headings(own)).hasSize(6).noneMatch(h -> h.equals("Elm Barn"));
    DocumentText none =
        read("<html><body><p><b>Elm Barn</b></p><p>It was seen.</p></body></html>").text();
    assertThat(headings(none)).contains("Elm Barn");
  }
}
