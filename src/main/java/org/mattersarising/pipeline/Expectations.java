package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.ExpectedMeeting;

/**
 * What the user says in corpus.yaml of meetings and councils, with each council's id.
 *
 * @param calendar the meetings to be held that the run's filters leave
 * @param peers the councils that others are compared with; empty for all others
 */
record Expectations(List<ExpectedMeeting> calendar, Set<String> peers) {

  Expectations {
    calendar = List.copyOf(calendar);
    peers = Set.copyOf(peers);
  }

  /**
   * Looks up every council named.
   *
   * @throws UsageException where one can be several
   */
  static Expectations of(Corpus corpus, EvidenceFactsReader facts, AnalyseSettings settings) {
    List<ExpectedMeeting> calendar = new ArrayList<>();
    for (ExpectedMeeting meeting : corpus.calendar()) {
      String council = id(meeting.council(), facts);
      if (settings.keeps(council, meeting.committee(), meeting.date())) {
        calendar.add(meeting.of(council));
      }
    }
    Set<String> peers = new TreeSet<>();
    corpus.peers().forEach(p -> peers.add(id(p, facts)));
    return new Expectations(calendar, peers);
  }

  private static String id(String council, EvidenceFactsReader facts) {
    return facts
        .councilId(council)
        .orElseThrow(() ->
            new UsageException(
                "corpus.yaml names the council \""
                    + council
                    + "\", which can be several or none."));
  }
}
