package org.mattersarising.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mattersarising.model.*;

/**
 * A small result made by hand: two invented councils, one document each, an input that could not be
 * opened, letters outside of the basic plane, and texts that a spreadsheet would run.
 */
final class SampleResult {
  private SampleResult() {}

  static AnalysisResult build() {
    AnalysedDocument first = SampleDocuments.first();
    AnalysedDocument second = SampleDocuments.second();
    SourceDocument broken =
        new SourceDocument(
            "00000000000000ff",
            "=broken;name.doc",
            "",
            12,
            "",
            ReadStatus.UNREADABLE,
            "",
            null,
            List.of("It could not be opened; it is cut short.", "It is old."));
    Meeting firstMeeting =
        new Meeting(
            "meeting-a",
            "northmoor",
            "Transport Scrutiny Committee",
            CommitteeType.OTHER,
            LocalDate.of(2031, 6, 7),
            Extent.WHOLE,
            true,
            List.of(first.source().documentId()),
            5);
    Meeting secondMeeting =
        new Meeting(
            "meeting-b",
            null,
            "",
            CommitteeType.OTHER,
            null,
            Extent.UNKNOWN,
            false,
            List.of(second.source().documentId()),
            1);
    Map<String, DocumentFacts> facts = new LinkedHashMap<>();
    facts.put(first.source().path(), first.facts());
    facts.put(second.source().path(), second.facts());
    return new AnalysisResult(
        new CorpusNotes("A sample", "Chosen by hand."),
        "register-1",
        List.of(broken, first.source(), second.source()),
        facts,
        List.of(first, second),
        Map.of(
            first.source().documentId(), firstMeeting, second.source().documentId(), secondMeeting),
        List.of(secondMeeting, firstMeeting),
        List.of(
            council("eastvale", "Eastvale Borough Council"),
            council("northmoor", "Northmoor County Council")),
        Map.of("bus-users", "Bus Users"),
        List.of(
            new ThemeSummary(
                new Theme(
                    "bus-waits",
                    "Bus waits",
                    ThemeKind.CODEBOOK,
                    "Long waits;\n\"late\"",
                    List.of(),
                    List.of(),
                    List.of("wait*", "+late;slow")),
                "transport",
                "1",
                3,
                2,
                2,
                null),
            new ThemeSummary(
                new Theme(
                    "discovered-drivers",
                    "drivers",
                    ThemeKind.DISCOVERED,
                    "",
                    List.of(),
                    List.of(),
                    List.of("driver")),
                "",
                "",
                1,
                1,
                1,
                0.75)),
        List.of(
            new ThemeCouncil(
                "bus-waits",
                "northmoor",
                null,
                1,
                1,
                1,
                0,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                CoverageStatus.LOW_RELIABILITY),
            new ThemeCouncil(
                "bus-waits",
                "northmoor",
                CommitteeType.OTHER,
                2,
                1,
                8,
                0,
                0.25,
                0.0714843,
                0.59072499,
                "counties",
                0.5,
                -0.693147181,
                -1.5,
                1e-7,
                0.04,
                CoverageStatus.OBSERVED)),
        List.of(new ThemeCouncilPeriod("bus-waits", "northmoor", "2031-Q2", 1, 1, 1)),
        List.of(issue(first)),
        List.of(
            new SharedIssue(
                "shared-1",
                "Bus waits",
                "bus-waits",
                List.of("eastvale", "northmoor"),
                List.of("issue-1"),
                2)),
        List.of(
            new Coverage(
                "northmoor",
                "Transport Scrutiny Committee",
                "2031-Q2",
                null,
                1,
                1,
                0,
                SupplyStatus.READ)),
        List.of(
            new QualityCheck(
                "documents_read", "all", 2, 3, 2 / 3.0, null, null, "-1 could not be opened")));
  }

  private static Issue issue(AnalysedDocument document) {
    return new Issue(
        "issue-1",
        "shared-1",
        "bus waits",
        "bus-waits",
        "northmoor",
        IssueBasis.SHARED,
        1,
        LocalDate.of(2031, 6, 7),
        LocalDate.of(2031, 6, 7),
        1,
        0,
        1,
        1,
        IssueStatus.ASSURED,
        0,
        1.5,
        null,
        null,
        null,
        IssueMeasures.NONE,
        List.of(
            new IssueEvent(
                document.statements().get(0).id(),
                "northmoor",
                LocalDate.of(2031, 6, 7),
                EventKind.RAISED,
                RaisedBy.MEMBER,
                1),
            new IssueEvent(
                document.statements().get(2).id(),
                "northmoor",
                LocalDate.of(2031, 6, 7),
                EventKind.ASSURED,
                null,
                0.61234567)));
  }

  private static Council council(String id, String name) {
    return new Council(
        id, name, "", "", "England", "", "", null, null, List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /** The same result with nothing in it. */
  static AnalysisResult empty() {
    return new AnalysisResult(
        CorpusNotes.NONE,
        "register-1",
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        new ArrayList<>(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
