package org.mattersarising.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mattersarising.model.Coverage;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.ExpectedMeeting;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;
import org.mattersarising.model.SupplyStatus;

/**
 * What was expected, supplied and read, per council, committee and quarter. Without a calendar
 * nobody knows what should have been there, so nothing is expected. Stateless.
 */
public final class CoverageCounter {

  private record Place(String council, String committee, String period) {}

  private static final class Tally {
    final Set<String> meetings = new HashSet<>();
    final Set<LocalDate> days = new HashSet<>();
    final Set<LocalDate> expected = new HashSet<>();
    int read;
    int notRead;
  }

  /**
   * The coverage in order of council, committee and quarter. Documents of which not even the
   * council is known stand under empty names: they are part of what was supplied.
   *
   * @param facts by path, for documents of which any are known
   * @param meetingOfDocument by document id, for documents that were read
   * @param calendar the meetings that were to be held, each with its council's id
   */
  public List<Coverage> count(
      List<SourceDocument> sources,
      Map<String, DocumentFacts> facts,
      Map<String, Meeting> meetingOfDocument,
      List<ExpectedMeeting> calendar) {
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
        if (meeting.date() != null) {
          tally.days.add(meeting.date());
        }
      } else {
        tally.notRead++;
      }
    }
    expect(calendar, tallies);
    List<Coverage> rows = new ArrayList<>();
    tallies.forEach((place, tally) -> rows.add(row(place, tally)));
    return rows;
  }

  /** Puts each expected meeting beside the documents of its committee, however these spell it. */
  private static void expect(List<ExpectedMeeting> calendar, Map<Place, Tally> tallies) {
    Map<String, String> spelling = new HashMap<>();
    for (Place place : tallies.keySet()) {
      spelling.putIfAbsent(place.council + '\n' + plain(place.committee), place.committee);
    }
    for (ExpectedMeeting meeting : calendar) {
      String committee =
          spelling.computeIfAbsent(
              meeting.council() + '\n' + plain(meeting.committee()), k -> meeting.committee());
      Place place = new Place(meeting.council(), committee, Quarter.of(meeting.date()));
      tallies.computeIfAbsent(place, k -> new Tally()).expected.add(meeting.date());
    }
  }

  private static Coverage row(Place place, Tally tally) {
    return new Coverage(
        place.council,
        place.committee,
        place.period,
        tally.expected.isEmpty() ? null : tally.expected.size(),
        tally.meetings.size(),
        tally.read,
        tally.notRead,
        status(tally));
  }

  private static SupplyStatus status(Tally tally) {
    if (tally.read == 0) {
      return tally.notRead == 0 ? SupplyStatus.NOT_SUPPLIED : SupplyStatus.NOT_READ;
    }
    return tally.notRead == 0 && tally.days.containsAll(tally.expected)
        ? SupplyStatus.READ
        : SupplyStatus.PARTLY_READ;
  }

  /** A committee's name without what clerks and calendars spell differently, or leave out. */
  private static String plain(String committee) {
    String words = committee.isBlank() ? "council" : committee;
    return words
        .toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("['\u2019]", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .replaceAll("\\b(?:the|full|parish|town|community) ", "")
        .strip();
  }
}
