package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CommitteeKey;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;

/** Puts documents together that belong to one sitting of one committee. */
final class MeetingAssembler {

  private MeetingAssembler() {}

  /** The meeting of each document, by document id; documents in order of path. */
  static Map<String, Meeting> assemble(List<AnalysedDocument> documents) {
    Map<String, String> wordings = wordings(documents);
    Map<String, List<AnalysedDocument>> groups = new TreeMap<>();
    for (AnalysedDocument document : documents) {
      groups.computeIfAbsent(meetingId(document, wordings), k -> new ArrayList<>()).add(document);
    }
    Map<String, Meeting> meetings = new HashMap<>();
    groups.forEach((id, members) -> {
      Meeting meeting = meeting(id, members, wordings);
      members.forEach(d -> meetings.put(d.source().documentId(), meeting));
    });
    return meetings;
  }

  /** Meetings in order of council, date, committee, id; what is unknown stands last. */
  static List<Meeting> inOrder(Map<String, Meeting> meetingOfDocument) {
    return meetingOfDocument.values().stream()
        .distinct()
        .sorted(
            Comparator.comparing(
                    Meeting::councilId, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                .thenComparing(Meeting::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Meeting::committee)
                .thenComparing(Meeting::id))
        .toList();
  }

  private static String meetingId(AnalysedDocument document, Map<String, String> wordings) {
    DocumentFacts facts = document.facts();
    if (facts.councilId() == null || facts.date() == null || facts.committee().isEmpty()) {
      return ContentId.of("document", document.source().documentId());
    }
    String committee = wordings.getOrDefault(committee(facts), facts.committee());
    return ContentId.of("meeting", facts.councilId(), committee, String.valueOf(facts.date()));
  }

  /**
   * How the first document of each council's committee spells its name: the others' are shown so.
   */
  private static Map<String, String> wordings(List<AnalysedDocument> documents) {
    Map<String, String> first = new HashMap<>();
    documents.forEach(d -> first.putIfAbsent(committee(d.facts()), d.facts().committee()));
    return first;
  }

  private static String committee(DocumentFacts facts) {
    return facts.councilId() + "\n" + CommitteeKey.of(facts.committee());
  }

  private static Meeting meeting(
      String id, List<AnalysedDocument> members, Map<String, String> wordings) {
    // The fullest document speaks for the meeting.
    DocumentFacts facts =
        members.stream()
            .map(AnalysedDocument::facts)
            .min(Comparator.comparingInt(f -> fullness(f.extent())))
            .orElseThrow();
    return new Meeting(
        id,
        facts.councilId(),
        wordings.getOrDefault(committee(facts), facts.committee()),
        facts.committeeType(),
        facts.date(),
        facts.extent(),
        facts.comparable(),
        members.stream().map(d -> d.source().documentId()).toList(),
        members.stream().mapToInt(d -> d.statements().size()).sum());
  }

  private static int fullness(Extent extent) {
    return switch (extent) {
      case WHOLE -> 0;
      case PART -> 1;
      case SINGLE_ITEM -> 2;
      case UNKNOWN -> 3;
    };
  }
}
