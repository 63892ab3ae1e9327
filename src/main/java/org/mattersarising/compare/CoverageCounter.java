package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.SupplyStatus;

/**
 * What was supplied and read, per council, committee and quarter. Without a calendar nobody knows
 * what should have been there, so nothing is expected. Stateless.
 */
public final class CoverageCounter {

  private record Place(String council, String committee, String period) {}

  private static final class Tally {
    final Set<String> meetings = new HashSet<>();
    int read;
    int notRead;
  }

  /**
   * The coverage in order of council, committee and quarter. Documents of which not even the
   * council is known stand under empty names: they are part of what was supplied.
   *
   * @param facts by path, for documents whose text was decoded
   * @param meetingOfDocument by document id, for documents that were read
   */
  public List<Coverage> count(
      List<SourceDocument> sources,
      Map<String, DocumentFacts> facts,
      Map<String, Meeting> meetingOfDocument) {
    Map<Place, Tally> tallies =
        new TreeMap<>(
            Comparator.comparing(Place::council)
                .thenComparing(Place::committee)
                .thenComparing(Place::period));
    for (SourceDocument source : sources) {
      // A second copy adds nothing to what was read, and nothing to what is missing.
      if (source.status() == ReadStatus.DUPLICATE || source.status() == ReadStatus.NOT_MINUTES) {
        continue;
      }
      DocumentFacts known = facts.get(source.path());
      String council = known == null || known.councilId() == null ? "" : known.councilId();
      String committee = known == null ? "" : known.committee();
      String period = known == null ? "" : Quarter.of(known.date());
      Tally tally =
          tallies.computeIfAbsent(new Place(council, committee, period), k -> new Tally());
      Meeting meeting = meetingOfDocument.get(source.documentId());
      if (source.status() == ReadStatus.READ && meeting != null) {
        tally.read++;
        tally.meetings.add(meeting.id());
      } else {
        tally.notRead++;
      }
    }
    List<Coverage> rows = new ArrayList<>();
    tallies.forEach((place, tally) ->
        rows.add(
            new Coverage(
                place.council,
                place.committee,
                place.period,
                null,
                tally.meetings.size(),
                tally.read,
                tally.notRead,
                tally.notRead == 0
                    ? SupplyStatus.READ
                    : tally.read == 0 ? SupplyStatus.NOT_READ : SupplyStatus.PARTLY_READ)));
    return rows;
  }
}
