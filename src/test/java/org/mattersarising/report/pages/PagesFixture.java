package org.mattersarising.report.pages;

import static org.mattersarising.model.Act.ACTION;
import static org.mattersarising.model.Act.ASSURANCE;
import static org.mattersarising.model.Act.CONCERN;
import static org.mattersarising.model.Act.INFORMATION;
import static org.mattersarising.model.Act.QUESTION;
import static org.mattersarising.model.SpeakerGroup.EXECUTIVE;
import static org.mattersarising.model.SpeakerGroup.MEMBER;
import static org.mattersarising.model.SpeakerGroup.OFFICER;
import static org.mattersarising.model.Stance.IMPROVING;
import static org.mattersarising.model.Stance.NEUTRAL;
import static org.mattersarising.model.Stance.PROBLEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;
import org.mattersarising.model.SharedIssue;
import org.mattersarising.report.Excerpt;
import org.mattersarising.report.ReportSettings;

/** An invented result of two councils over two years, and the settings of invented reports. */
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

  private PagesFixture() {}

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
        FixtureIssues.issue(
            "Changes of social worker in the assessment teams",
            "churn",
            "northmoor",
            IssueBasis.BOTH,
            IssueStatus.RAISED_AFTER_ASSURANCE,
            List.of(
                FixtureIssues.event(makers.get(8), 0, "northmoor", dates.get(0), EventKind.RAISED),
                FixtureIssues.event(makers.get(8), 1, "northmoor", dates.get(0), EventKind.ASSURED),
                FixtureIssues.event(
                    makers.get(10), 0, "northmoor", dates.get(2), EventKind.RAISED_AGAIN),
                FixtureIssues.event(
                    makers.get(12), 0, "northmoor", dates.get(4), EventKind.STATED_AGAIN)),
            3,
            3);
    Issue placements =
        FixtureIssues.issue(
            "Too few foster homes near the child’s school",
            "placements",
            "northmoor",
            IssueBasis.OBSERVED,
            IssueStatus.ACTIONED,
            List.of(
                FixtureIssues.event(makers.get(9), 0, "northmoor", dates.get(1), EventKind.RAISED),
                FixtureIssues.event(
                    makers.get(11), 0, "northmoor", dates.get(3), EventKind.RAISED_AGAIN),
                FixtureIssues.event(
                    makers.get(11), 2, "northmoor", dates.get(3), EventKind.ACTION)),
            2,
            1);
    Issue shared =
        FixtureIssues.issue(
            "Changes of social worker",
            "churn",
            "ferrydown",
            IssueBasis.SHARED,
            IssueStatus.ASSURED,
            List.of(
                FixtureIssues.event(makers.get(0), 0, "ferrydown", dates.get(0), EventKind.RAISED),
                FixtureIssues.event(
                    makers.get(0), 1, "ferrydown", dates.get(0), EventKind.ASSURED)),
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
    return FixtureResult.of(
        "Scrutiny of children’s services, 2018 to 2019",
        documents,
        List.of(),
        List.of(
            FixtureResult.council("ferrydown", "Ferrydown Council", "Ferrydown"),
            FixtureResult.council("northmoor", "Northmoor County Council", "Northmoor")),
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
          .tasked("Head of Service", i == 3 ? null : "2019-07-05");
    }
  }
}
