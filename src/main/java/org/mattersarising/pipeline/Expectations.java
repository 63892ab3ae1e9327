package org.mattersarising.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.compare.PeerChoice;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.ExpectedMeeting;

/**
 * What the user says in corpus.yaml of meetings and councils, with each council's id.
 *
 * @param calendar the meetings to be held that the run's filters leave
 * @param peers whom each council is compared with
 */
record Expectations(List<ExpectedMeeting> calendar, PeerChoice peers) {

  Expectations {
    calendar = List.copyOf(calendar);
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
    return new Expectations(calendar, peers(corpus.peers(), facts));
  }

  /** One word such as same-type, or councils by id or name; nothing for all others. */
  static PeerChoice peers(List<String> said, EvidenceFactsReader facts) {
    if (said.size() == 1) {
      Optional<PeerChoice.Kind> kind = PeerChoice.Kind.of(said.getFirst());
      if (kind.isPresent()) {
        return new PeerChoice(kind.get(), Set.of());
      }
    }
    Set<String> ids = new TreeSet<>();
    said.forEach(p -> ids.add(id(p, facts)));
    return PeerChoice.named(ids);
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
