package org.mattersarising.report.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.CorpusNotes;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.model.SpeakerGroup;
import org.mattersarising.model.Stance;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;
import org.mattersarising.report.Excerpt;

class QuoteChooserTest {

  private static final String PUMPS =
      "Members were alarmed that the pumps at the ferry steps had cost twice what was set aside.";
  private static final String ROAD =
      "Members were alarmed that the road to the quarry had taken the whole of the reserve.";
  private static final String CARE =
      "An officer told members that the cost of care at home was within what was set aside.";

  @Test
  void theCommitteeThatTheCodebookIsMadeForSpeaksFirst() {
    assertThat(chosen(List.of(CommitteeType.ADULTS, CommitteeType.CABINET)))
        .containsExactly(CARE, PUMPS, ROAD);
  }

  @Test
  void whereACodebookNamesNoneConcernsComeFirst() {
    assertThat(chosen(List.of())).containsExactly(ROAD, PUMPS, CARE);
  }

  private static List<String> chosen(List<CommitteeType> expected) {
    AnalysedDocument works = minutes("a.txt", "Works Committee", Act.CONCERN, ROAD);
    AnalysedDocument cabinet = minutes("b.txt", "Cabinet", Act.CONCERN, PUMPS);
    AnalysedDocument adults = minutes("c.txt", "Adults Panel", Act.INFORMATION, CARE);
    Map<String, Meeting> meetings = new HashMap<>();
    meetings.put(works.source().documentId(), meeting(works, CommitteeType.OTHER));
    meetings.put(cabinet.source().documentId(), meeting(cabinet, CommitteeType.CABINET));
    meetings.put(adults.source().documentId(), meeting(adults, CommitteeType.ADULTS));
    List<AnalysedDocument> documents = List.of(works, cabinet, adults);
    AnalysisResult result =
        new AnalysisResult(
            CorpusNotes.NONE,
            "1",
            documents.stream().map(AnalysedDocument::source).toList(),
            Map.of(),
            documents,
            meetings,
            List.copyOf(meetings.values()),
            List.of(FixtureResult.council("ferrydown", "Ferrydown Council", "Ferrydown")),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Corpus corpus = new Corpus(result, Excerpt.WHOLE);
    Theme theme =
        new Theme(
            "churn", "Budget", ThemeKind.CODEBOOK, "d", List.of(), List.of(), List.of(), expected);
    return new QuoteChooser(corpus, theme)
        .best(corpus.marked("churn"), 3, new HashSet<>()).stream()
            .map(m -> corpus.quote(m.statement()).text())
            .toList();
  }

  private static AnalysedDocument minutes(String path, String committee, Act act, String words) {
    return new FixtureDocument(
            path,
            "ferrydown",
            "Ferrydown Council",
            committee,
            "2020-02-03",
            Extent.WHOLE,
            MinutesStatus.CONFIRMED)
        .item("3", "Money")
        .says(
            "3.1",
            SpeakerGroup.MEMBER,
            "",
            act,
            act == Act.CONCERN ? Stance.PROBLEM : Stance.NEUTRAL,
            words,
            "churn")
        .build();
  }

  private static Meeting meeting(AnalysedDocument document, CommitteeType type) {
    Meeting meeting = FixtureDocument.meeting(document);
    return new Meeting(
        meeting.id(),
        meeting.councilId(),
        meeting.committee(),
        type,
        meeting.date(),
        meeting.extent(),
        meeting.comparable(),
        meeting.documentIds(),
        meeting.statements());
  }
}
