package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Council;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueMeasures;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.RaisedBy;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;

/** The pages of 200 councils, of which one has over a thousand issues. */
class LongListsTest {

  private static final int COUNCILS = 200;
  private static final int ISSUES = 1_200;
  private static final String CHURN = "churn";

  @TempDir static Path dir = Path.of("");

  @BeforeAll
  static void write() throws IOException {
    List<Council> councils = new ArrayList<>();
    List<AnalysedDocument> documents = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (int c = 0; c < COUNCILS; c++) {
      String id = "council-" + (100 + c);
      String name = "Ferrydown and Long Name " + (100 + c);
      councils.add(FixtureResult.council(id, name + " District Council", name));
      FixtureDocument maker =
          new FixtureDocument(
              id + ".txt",
              id,
              name,
              "Children’s Scrutiny Committee",
              "2020-03-04",
              Extent.WHOLE,
              MinutesStatus.CONFIRMED);
      maker.item("5", "Workforce report");
      int here = c == 0 ? ISSUES : 3;
      for (int i = 0; i < here; i++) {
        maker.says(
            "5." + i,
            SpeakerGroup.MEMBER,
            "",
            Act.CONCERN,
            Stance.PROBLEM,
            "A member was concerned that families in ward "
                + i
                + " saw a new worker every few weeks.",
            CHURN);
        issues.add(issue(id, maker.statementId(i), "Changes of worker in ward " + i));
      }
      documents.add(maker.build());
    }
    new HtmlReport()
        .write(
            FixtureResult.of("", documents, List.of(), councils, issues, List.of()),
            PagesFixture.SETTINGS,
            dir);
  }

  private static Issue issue(String council, String statement, String label) {
    LocalDate day = LocalDate.of(2020, 3, 4);
    return new Issue(
        statement,
        "",
        label,
        CHURN,
        council,
        IssueBasis.OBSERVED,
        2,
        day,
        day,
        2,
        0,
        0,
        0,
        IssueStatus.RAISED,
        0,
        2,
        null,
        null,
        null,
        IssueMeasures.NONE,
        List.of(new IssueEvent(statement, council, day, EventKind.RAISED, RaisedBy.MEMBER, 0.9)));
  }

  @Test
  void everyPageStaysUnderAMegabyte() throws IOException {
    try (Stream<Path> pages = Files.walk(dir)) {
      assertThat(pages.filter(Files::isRegularFile))
          .hasSizeGreaterThan(ISSUES)
          .allSatisfy(p -> assertThat(Files.size(p)).as(p.toString()).isLessThan(1_000_000));
    }
  }

  @Test
  void noIssueOfACouncilIsLeftOutOfItsList() throws IOException {
    Set<String> linked = new HashSet<>();
    for (String part : List.of("of-council-100", "of-council-100.2", "of-council-100.3")) {
      linked.addAll(links(read("issues/" + part + ".html"), "([0-9a-f]{16})\\.html"));
    }
    assertThat(linked).hasSize(ISSUES);
    assertThat(read("issues/of-council-100.2.html"))
        .contains(
            "<h1>All issues of Ferrydown and Long Name 100, part 2 of 3</h1>",
            "<a href=\"of-council-100.html\">Part 1</a>",
            "<strong aria-current=\"page\">Part 2 of 3</strong>",
            "<a href=\"of-council-100.3.html\">Part 3</a>");
    assertThat(dir.resolve("issues/of-council-100.4.html")).doesNotExist();
  }

  @Test
  void noQuoteOfAThemeIsLeftOut() throws IOException {
    Map<String, Integer> quoted = new HashMap<>();
    int part = 1;
    for (Path page = dir.resolve("themes/churn.html");
        Files.exists(page);
        page = dir.resolve("themes/churn." + ++part + ".html")) {
      links(Files.readString(page), "#s-([0-9a-f]{16})")
          .forEach(id -> quoted.merge(id, 1, Integer::sum));
    }
    assertThat(part).isGreaterThan(5);
    assertThat(quoted)
        .hasSize(ISSUES + 3 * (COUNCILS - 1))
        .allSatisfy((id, n) -> assertThat(n).isOne());
    assertThat(read("themes/churn.html")).contains("issues/under-churn.html");
  }

  @Test
  void aTableOfManyCouncilsHasParts() throws IOException {
    assertThat(read("index.html"))
        .contains(
            "too many councils for one table", "href=\"themes.html\"", "href=\"themes.5.html\"");
    Set<String> columns = new HashSet<>();
    for (String part : List.of("themes", "themes.2", "themes.3", "themes.4", "themes.5")) {
      columns.addAll(links(read(part + ".html"), "data-c=\"([^\"]*)"));
    }
    assertThat(columns).hasSize(COUNCILS);
  }

  private static String read(String page) throws IOException {
    return Files.readString(dir.resolve(page));
  }

  private static List<String> links(String html, String pattern) {
    return Pattern.compile(pattern)
        .matcher(html)
        .results()
        .map((MatchResult r) -> r.group(1))
        .toList();
  }
}
