package org.mattersarising.report.pages;

import static org.mattersarising.model.Act.ACTION;
import static org.mattersarising.model.Act.ASSURANCE;
import static org.mattersarising.model.Act.CONCERN;
import static org.mattersarising.model.Act.INFORMATION;
import static org.mattersarising.model.Act.QUESTION;
import static org.mattersarising.model.SpeakerGroup.EXECUTIVE;
import static org.mattersarising.model.SpeakerGroup.EXTERNAL;
import static org.mattersarising.model.SpeakerGroup.MEMBER;
import static org.mattersarising.model.SpeakerGroup.OFFICER;
import static org.mattersarising.model.Stance.IMPROVING;
import static org.mattersarising.model.Stance.NEUTRAL;
import static org.mattersarising.model.Stance.PROBLEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.Council;
import org.mattersarising.model.CoverageStatus;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueEvent;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.QualityCheck;
import org.mattersarising.model.RaisedBy;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Statement;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeCouncil;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.model.ThemeMark;
import org.mattersarising.model.ThemeSummary;
import org.mattersarising.report.Excerpt;
import org.mattersarising.report.ReportSettings;

/** Two invented results: few documents that show little, and two councils over two years. */
final class PagesFixture {

  static final ReportSettings SETTINGS =
      new ReportSettings(
          LocalDate.of(2026, 3, 5),
          "matters analyse minutes",
          "0.1.0",
          "",
          Map.of("Codebook", "childrens-services-scrutiny 1", "Sentence model", "MiniLM L6 v2"),
          Map.of("How issues are ordered", "Those seen in most meetings stand first."),
          Excerpt.WHOLE,
          List.of(
              new ReportSettings.ReliabilityBin(0.4, 100, 45),
              new ReportSettings.ReliabilityBin(0.8, 100, 90)));

  private static final List<Theme> THEMES =
      List.of(
          theme("caseloads", "Caseloads", "How many cases workers hold, and backlogs."),
          theme("churn", "Staff churn", "Turnover or instability of front-line staff."),
          theme("complaints", "Complaints", "Complaints from people who use services."),
          theme("placements", "Placements", "Whether there are enough suitable placements."));

  private PagesFixture() {}

  /**
   * Five documents: a part, an undated single item, one whole about another council, and two not
   * read.
   */
  static AnalysisResult sparse() {
    FixtureDocument northmoor =
        new FixtureDocument(
                "northmoor.txt",
                "northmoor",
                "Northmoor County Council",
                "Children’s Scrutiny Committee",
                "2019-06-07",
                Extent.PART,
                MinutesStatus.UNKNOWN)
            .item("7", "Progress since the inspection")
            .says(
                "7.1",
                MEMBER,
                "",
                CONCERN,
                PROBLEM,
                "A member was worried that some families had met four different workers since Easter, and asked what that did to trust.",
                "churn")
            .says(
                "7.2",
                OFFICER,
                "Head of Safeguarding",
                ASSURANCE,
                IMPROVING,
                "The Head of Safeguarding replied that posts in two of the three teams had now been filled for good.",
                "churn")
            .says(
                "7.3",
                MEMBER,
                "",
                CONCERN,
                PROBLEM,
                "Members reiterated that the backlog of assessments had been put to officers at each meeting this year.",
                "caseloads");
    FixtureDocument ferrydown =
        new FixtureDocument(
                "ferrydown-item.txt",
                "ferrydown",
                "Ferrydown Council",
                "Young People’s Select Committee",
                null,
                Extent.SINGLE_ITEM,
                MinutesStatus.DRAFT)
            .item("4", "Workforce")
            .says(
                "4.2",
                OFFICER,
                "Director",
                CONCERN,
                PROBLEM,
                "The Director admitted that one social worker in four had left within the year and that children noticed each change.",
                "churn")
            .says(
                "4.3",
                EXTERNAL,
                "Inspector",
                INFORMATION,
                NEUTRAL,
                "The inspector would come back in the spring.",
                "complaints")
            .linking("ferrydown", "ofsted", RelationKind.INSPECTED_BY, RelationState.PLANNED);
    FixtureDocument millbeck =
        new FixtureDocument(
                "millbeck.txt",
                "millbeck",
                "Millbeck District Council",
                "Overview Board",
                "2018-04-23",
                Extent.WHOLE,
                MinutesStatus.CONFIRMED)
            .item("112", "Update from the county")
            .saysAbout(
                "",
                MEMBER,
                "",
                QUESTION,
                PROBLEM,
                "northmoor",
                "A member asked why parents in the district still waited months for an answer to a complaint about the county.",
                "complaints");
    List<AnalysedDocument> documents =
        List.of(ferrydown.build(), millbeck.build(), northmoor.build());
    List<SourceDocument> more =
        List.of(
            unread("notes.docx", ReadStatus.UNSUPPORTED, "Word files are not read yet."),
            unread("scan.txt", ReadStatus.EMPTY, "The file holds no text."));
    Issue stated =
        issue(
            "Backlog of assessments",
            "caseloads",
            "northmoor",
            IssueBasis.STATED,
            IssueStatus.RAISED,
            List.of(event(northmoor, 2, "northmoor", "2019-06-07", EventKind.STATED_AGAIN)),
            1,
            0);
    return result(
        "",
        documents,
        more,
        List.of(
            council("ferrydown", "Ferrydown Council", "Ferrydown"),
            council("millbeck", "Millbeck District Council", "Millbeck"),
            council("northmoor", "Northmoor County Council", "Northmoor")),
        List.of(stated),
        List.of());
  }

  /** Two councils with eight whole meetings each. */
  static AnalysisResult rich() {
    List<FixtureDocument> makers = new ArrayList<>();
    List<String> dates =
        List.of(
            "2018-01-16",
            "2018-03-20",
            "2018-06-12",
            "2018-09-11",
            "2018-11-20",
            "2019-01-15",
            "2019-03-19",
            "2019-06-11");
    for (String council : List.of("ferrydown", "northmoor")) {
      String name = council.equals("northmoor") ? "Northmoor County Council" : "Ferrydown Council";
      for (int i = 0; i < dates.size(); i++) {
        FixtureDocument maker =
            new FixtureDocument(
                    council + "/" + dates.get(i) + ".txt",
                    council,
                    name,
                    "Children’s Scrutiny Committee",
                    dates.get(i),
                    Extent.WHOLE,
                    i == 7 ? MinutesStatus.DRAFT : MinutesStatus.CONFIRMED)
                .item("5", "Workforce report");
        speak(maker, council, i);
        makers.add(maker);
      }
    }
    List<AnalysedDocument> documents = makers.stream().map(FixtureDocument::build).toList();
    Issue churn =
        issue(
            "Changes of social worker in the assessment teams",
            "churn",
            "northmoor",
            IssueBasis.BOTH,
            IssueStatus.RAISED_AFTER_ASSURANCE,
            List.of(
                event(makers.get(8), 0, "northmoor", dates.get(0), EventKind.RAISED),
                event(makers.get(8), 1, "northmoor", dates.get(0), EventKind.ASSURED),
                event(makers.get(10), 0, "northmoor", dates.get(2), EventKind.RAISED_AGAIN),
                event(makers.get(12), 0, "northmoor", dates.get(4), EventKind.STATED_AGAIN)),
            3,
            3);
    Issue placements =
        issue(
            "Too few foster homes near the child’s school",
            "placements",
            "northmoor",
            IssueBasis.OBSERVED,
            IssueStatus.ACTIONED,
            List.of(
                event(makers.get(9), 0, "northmoor", dates.get(1), EventKind.RAISED),
                event(makers.get(11), 0, "northmoor", dates.get(3), EventKind.RAISED_AGAIN),
                event(makers.get(11), 2, "northmoor", dates.get(3), EventKind.ACTION)),
            2,
            1);
    Issue shared =
        issue(
            "Changes of social worker",
            "churn",
            "ferrydown",
            IssueBasis.SHARED,
            IssueStatus.ASSURED,
            List.of(
                event(makers.get(0), 0, "ferrydown", dates.get(0), EventKind.RAISED),
                event(makers.get(0), 1, "ferrydown", dates.get(0), EventKind.ASSURED)),
            1,
            0);
    SharedIssue group =
        new SharedIssue(
            "00000000000000aa",
            "Changes of social worker",
            "churn",
            List.of("ferrydown", "northmoor"),
            List.of(shared.id(), churn.id()),
            4);
    return result(
        "Scrutiny of children’s services, 2018 to 2019",
        documents,
        List.of(),
        List.of(
            council("ferrydown", "Ferrydown Council", "Ferrydown"),
            council("northmoor", "Northmoor County Council", "Northmoor")),
        List.of(shared, churn, placements),
        List.of(group));
  }

  private static void speak(FixtureDocument maker, String council, int i) {
    if (i % 2 == 0) {
      maker
          .says(
              "5.1",
              MEMBER,
              "",
              CONCERN,
              PROBLEM,
              i == 4
                  ? "A member said again that children in the assessment teams kept losing the worker they knew, as in January."
                  : "A member was concerned that children saw a new social worker every few weeks in meeting "
                      + (i + 1)
                      + " of the cycle.",
              "churn")
          .says(
              "5.2",
              EXECUTIVE,
              "Cabinet Member",
              ASSURANCE,
              IMPROVING,
              "The Cabinet Member assured the committee that a stable team would be in place by the summer.",
              "churn");
    } else {
      maker
          .says(
              "5.1",
              MEMBER,
              "",
              QUESTION,
              PROBLEM,
              council.equals("northmoor")
                  ? "Members asked why so many brothers and sisters were placed far from the school that they knew."
                  : "Members asked how long a family waits for an answer to a complaint.",
              council.equals("northmoor") ? "placements" : "complaints")
          .says(
              "5.2",
              OFFICER,
              "Head of Service",
              INFORMATION,
              NEUTRAL,
              "The Head of Service explained that the council was working with its neighbour on a joint campaign.",
              "placements")
          .linking(
              council,
              council.equals("northmoor") ? "ferrydown" : "northmoor",
              RelationKind.WORKS_WITH,
              RelationState.UNDER_WAY)
          .says(
              "5.3",
              MEMBER,
              "",
              ACTION,
              NEUTRAL,
              "The Head of Service to bring a table of distances to the next meeting.",
              "placements")
          .tasked(i == 3 ? null : "2019-07-05");
    }
  }

  static AnalysisResult result(
      String title,
      List<AnalysedDocument> documents,
      List<SourceDocument> unread,
      List<Council> councils,
      List<Issue> issues,
      List<SharedIssue> sharedIssues) {
    List<SourceDocument> sources = new ArrayList<>(unread);
    documents.forEach(d -> sources.add(d.source()));
    sources.sort(java.util.Comparator.comparing(SourceDocument::path));
    Map<String, DocumentFacts> facts = new java.util.HashMap<>();
    documents.forEach(d -> facts.put(d.source().path(), d.facts()));
    Map<String, Meeting> meetings = FixtureDocument.meetings(documents);
    List<ThemeCouncil> cells = new ArrayList<>();
    for (Theme theme : THEMES) {
      councils.forEach(c -> cells.add(cell(theme.id(), c.id(), documents)));
    }
    return new AnalysisResult(
        new CorpusNotes(title, ""),
        "test 1",
        sources,
        facts,
        documents,
        meetings,
        List.copyOf(meetings.values()),
        councils,
        Map.of("ofsted", "Ofsted"),
        THEMES.stream().map(t -> summary(t, documents)).toList(),
        cells,
        List.of(),
        issues,
        sharedIssues,
        List.of(),
        List.of(
            new QualityCheck(
                "documents_read",
                "all",
                documents.size(),
                sources.size(),
                null,
                null,
                null,
                "Documents whose text was read.")));
  }

  static Council council(String id, String name, String shortName) {
    return new Council(
        id, name, shortName, "", "", "county", "", null, null, List.of(), List.of(), List.of(),
        List.of());
  }

  private static SourceDocument unread(String path, ReadStatus status, String why) {
    return new SourceDocument("0123456789abcdef", path, "", 10, "", status, "", null, List.of(why));
  }

  private static Theme theme(String id, String label, String definition) {
    return new Theme(id, label, ThemeKind.CODEBOOK, definition, List.of(), List.of(), List.of());
  }

  private static ThemeSummary summary(Theme theme, List<AnalysedDocument> documents) {
    int statements = 0;
    int meetings = 0;
    Set<String> councils = new HashSet<>();
    for (AnalysedDocument document : documents) {
      int here = 0;
      for (ThemeMark mark : document.marks()) {
        String subject = document.statements().get(mark.statement()).subjectCouncilId();
        if (mark.themeId().equals(theme.id()) && subject != null) {
          here++;
          councils.add(subject);
        }
      }
      statements += here;
      meetings += here > 0 ? 1 : 0;
    }
    return new ThemeSummary(theme, "fixture", "1", statements, meetings, councils.size(), null);
  }

  private static ThemeCouncil cell(String theme, String council, List<AnalysedDocument> documents) {
    int with = 0;
    int problem = 0;
    int read = 0;
    int other = 0;
    for (AnalysedDocument document : documents) {
      boolean own = document.facts().comparable() && council.equals(document.facts().councilId());
      read += own ? 1 : 0;
      boolean seen = false;
      boolean bad = false;
      for (ThemeMark mark : document.marks()) {
        Statement statement = document.statements().get(mark.statement());
        if (mark.themeId().equals(theme) && council.equals(statement.subjectCouncilId())) {
          seen = true;
          bad |= mark.stance() == Stance.PROBLEM;
        }
      }
      with += own && seen ? 1 : 0;
      problem += own && bad ? 1 : 0;
      other += !own && seen ? 1 : 0;
    }
    Double rate = read >= 5 ? (double) with / read : null;
    return new ThemeCouncil(
        theme,
        council,
        null,
        with,
        problem,
        read,
        other,
        rate,
        rate == null ? null : Double.valueOf(rate / 2),
        rate == null ? null : Double.valueOf((1 + rate) / 2),
        "",
        null,
        null,
        null,
        null,
        null,
        read == 0 ? CoverageStatus.NO_COVERAGE : CoverageStatus.OBSERVED);
  }

  private static IssueEvent event(
      FixtureDocument document, int statement, String host, String date, EventKind kind) {
    @Nullable RaisedBy by = IssueCard.raises(kind) ? RaisedBy.MEMBER : null;
    return new IssueEvent(
        document.statementId(statement), host, LocalDate.parse(date), kind, by, 0.9);
  }

  private static Issue issue(
      String label,
      String theme,
      String council,
      IssueBasis basis,
      IssueStatus status,
      List<IssueEvent> events,
      int meetings,
      int later) {
    List<IssueEvent> raised = events.stream().filter(e -> IssueCard.raises(e.kind())).toList();
    int after = status == IssueStatus.RAISED_AFTER_ASSURANCE ? 2 : 0;
    return new Issue(
        events.get(0).statementId(),
        "",
        label,
        theme,
        council,
        basis,
        meetings,
        raised.get(0).date(),
        raised.get(raised.size() - 1).date(),
        raised.size(),
        after,
        (int) events.stream().filter(e -> e.kind() == EventKind.ASSURED).count(),
        (int) events.stream().filter(e -> e.kind() == EventKind.ACTION).count(),
        status,
        later,
        meetings,
        null,
        null,
        null,
        events);
  }
}
