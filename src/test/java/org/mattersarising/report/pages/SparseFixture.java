package org.mattersarising.report.pages;

import static org.mattersarising.model.Act.ASSURANCE;
import static org.mattersarising.model.Act.CONCERN;
import static org.mattersarising.model.Act.INFORMATION;
import static org.mattersarising.model.Act.QUESTION;
import static org.mattersarising.model.SpeakerGroup.EXTERNAL;
import static org.mattersarising.model.SpeakerGroup.MEMBER;
import static org.mattersarising.model.SpeakerGroup.OFFICER;
import static org.mattersarising.model.Stance.IMPROVING;
import static org.mattersarising.model.Stance.NEUTRAL;
import static org.mattersarising.model.Stance.PROBLEM;

import java.util.List;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.EventKind;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Issue;
import org.mattersarising.model.IssueBasis;
import org.mattersarising.model.IssueStatus;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.RelationKind;
import org.mattersarising.model.RelationState;
import org.mattersarising.model.SourceDocument;

/** An invented result of few documents that show little. */
final class SparseFixture {

  private SparseFixture() {}

  /**
   * Five documents: a part, an undated single item, one whole about another council, and two not
   * read.
   */
  static AnalysisResult result() {
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
        FixtureIssues.issue(
            "Backlog of assessments",
            "caseloads",
            "northmoor",
            IssueBasis.STATED,
            IssueStatus.RAISED,
            List.of(
                FixtureIssues.event(
                    northmoor, 2, "northmoor", "2019-06-07", EventKind.STATED_AGAIN)),
            1,
            0);
    return FixtureResult.of(
        "",
        documents,
        more,
        List.of(
            FixtureResult.council("ferrydown", "Ferrydown Council", "Ferrydown"),
            FixtureResult.council("millbeck", "Millbeck District Council", "Millbeck"),
            FixtureResult.council("northmoor", "Northmoor County Council", "Northmoor")),
        List.of(stated),
        List.of());
  }

  private static SourceDocument unread(String path, ReadStatus status, String why) {
    return new SourceDocument("0123456789abcdef", path, "", 10, "", status, "", null, List.of(why));
  }
}
