package org.mattersarising.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.Statement;

class TextPagesTest {
  @TempDir Path directory;
  private final AnalysisResult result = SampleResult.build();
  private final AnalysedDocument document = result.documents().getFirst();
  private String html = "";

  @BeforeEach
  void write() throws IOException {
    new TextPages().write(result, directory);
    html = Files.readString(directory.resolve(document.source().documentId() + ".html"));
  }

  @Test
  void textFilesHoldTheTextToTheByte() {
    assertThat(directory.resolve(document.source().documentId() + ".txt"))
        .hasContent(SampleDocuments.FIRST_TEXT);
  }

  @Test
  void showsTheWholeTextInOrder() {
    String shown = html.replaceAll("(?s).*<div class=\"text\">|</div>.*", "");
    String text =
        shown
            .replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
    assertThat(text).isEqualTo(SampleDocuments.FIRST_TEXT);
  }

  @Test
  void everyStatementAndItemHasItsAnchorOnce() {
    for (Statement statement : document.statements()) {
      assertThat(html.split("id=\"s-" + statement.id() + "\"", -1)).hasSize(2);
    }
    assertThat(html).containsOnlyOnce("<h2 id=\"i-0\">=Places");
  }

  @Test
  void showsHostileTextAsText() {
    assertThat(html)
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert('x')&lt;/script&gt; was read &amp; noted.");
  }

  @Test
  void forbidsTheBrowserToLoadOrRunAnything() {
    assertThat(html)
        .contains("default-src 'none'; style-src 'unsafe-inline'")
        .contains("lang=\"en-GB\"");
  }

  @Test
  void saysWhereTheTextComesFrom() {
    assertThat(html)
        .contains("<h1>Northmoor County Council: Transport Scrutiny Committee</h1>")
        .contains("<p>7 June 2031</p>")
        .contains("<code>north/=minutes.txt</code>");
  }

  @Test
  void hasTheHeaderOfTheOtherPages() {
    assertThat(html)
        .contains(
            "<a class=\"skip\" href=\"#main\">",
            "<a class=\"home\" href=\"../index.html\">Matters Arising</a>",
            "<a href=\"../method.html\">Method</a>")
        .containsOnlyOnce("<h1>");
  }

  @Test
  void saysWhatIsUnknown() throws IOException {
    String id = result.documents().get(1).source().documentId();
    assertThat(Files.readString(directory.resolve(id + ".html")))
        .contains("<h1>Council unknown: Committee unknown</h1>")
        .contains("<p>Date unknown</p>");
  }

  @Test
  void greysFurnitureAndWhatIsNotCounted() {
    assertThat(html)
        .contains("<span class=\"furniture\">Page 1 of 1</span>")
        .containsPattern("class=\"left-out\">&lt;script");
  }

  @Test
  void partsTogetherAreTheText() {
    for (AnalysedDocument each : result.documents()) {
      List<TextView.Part> parts = TextView.of(each, "", "").parts();
      assertThat(parts.stream().map(TextView.Part::text).collect(Collectors.joining()))
          .isEqualTo(each.source().readText().text());
    }
  }
}
