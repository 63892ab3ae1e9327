package org.mattersarising.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.CommitteeKey;
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

  /** Words of a committee's name that its minutes and others' have alike. */
  private static final Set<String> ANY_COMMITTEE =
      Set.of(
          "and",
          "of",
          "for",
          "board",
          "committee",
          "council",
          "commission",
          "group",
          "meeting",
          "minutes",
          "overview",
          "panel",
          "scrutiny",
          "select",
          "services",
          "sub");

  private record Place(String council, String committee, String period) {}

  /** A document without a text whose committee is unknown. */
  private record Unnamed(String path, String council, @Nullable LocalDate day) {}

  private static final class Tally {
    final Set<String> meetings = new HashSet<>();
    final Set<LocalDate> days = new HashSet<>();
    final Set<LocalDate> expected = new HashSet<>();
    int read;
    int notRead;

    /**
     * Whether a document that could not be read may be one of several meetings, this among them.
     */
    boolean perhapsNotRead;
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
    List<Unnamed> unnamed = new ArrayList<>();
    Map<String, String> wordings = new HashMap<>();
    for (SourceDocument source : sources) {
      // A second copy adds nothing to what was read, and nothing to what is missing.
      if (source.status() == ReadStatus.DUPLICATE || source.status() == ReadStatus.NOT_MINUTES) {
        continue;
      }
      DocumentFacts known = facts.get(source.path());
      String council = known == null || known.councilId() == null ? "" : known.councilId();
      String written = known == null ? "" : known.committee();
      // However they spell it, the documents of one committee stand together.
      String committee =
          wordings.computeIfAbsent(council + '\n' + CommitteeKey.of(written), k -> written);
      String period = known == null ? "" : Quarter.of(known.date());
      if (known != null && source.status() != ReadStatus.READ && committee.isEmpty()) {
        unnamed.add(new Unnamed(source.path(), council, known.date()));
        continue;
      }
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
    unnamed.forEach(document -> place(document, tallies));
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

  /**
   * Puts a document without a text beside the meeting that was expected on its day; where several
   * were, beside the one of which nothing was read, or whose name is in the file's. Where that
   * leaves several, each of them may have been supplied, and the document stands under no
   * committee.
   */
  private static void place(Unnamed document, Map<Place, Tally> tallies) {
    List<Map.Entry<Place, Tally>> meant = new ArrayList<>();
    for (Map.Entry<Place, Tally> entry : tallies.entrySet()) {
      if (entry.getKey().council.equals(document.council)
          && document.day != null
          && entry.getValue().expected.contains(document.day)) {
        meant.add(entry);
      }
    }
    keep(meant, entry -> !entry.getValue().days.contains(document.day));
    keep(meant, entry -> isNamed(entry.getKey().committee, document.path));
    if (meant.size() == 1) {
      meant.getFirst().getValue().notRead++;
      return;
    }
    meant.forEach(entry -> entry.getValue().perhapsNotRead = true);
    tallies.computeIfAbsent(
            new Place(document.council, "", Quarter.of(document.day)), k -> new Tally())
        .notRead++;
  }

  /** Narrows a choice of several, unless that leaves nothing. */
  private static <E> void keep(List<E> meant, Predicate<E> condition) {
    List<E> narrowed = meant.size() < 2 ? List.of() : meant.stream().filter(condition).toList();
    if (!narrowed.isEmpty()) {
      meant.retainAll(narrowed);
    }
  }

  /** Whether a file's name holds a word that tells a committee from others. */
  private static boolean isNamed(String committee, String path) {
    List<String> inName = List.of(plain(path.substring(path.lastIndexOf('/') + 1)).split(" "));
    return Stream.of(plain(committee).split(" "))
        .anyMatch(word -> inName.contains(word) && !ANY_COMMITTEE.contains(word));
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
      return tally.notRead == 0 && !tally.perhapsNotRead
          ? SupplyStatus.NOT_SUPPLIED
          : SupplyStatus.NOT_READ;
    }
    return tally.notRead == 0 && tally.days.containsAll(tally.expected)
        ? SupplyStatus.READ
        : SupplyStatus.PARTLY_READ;
  }

  /** A committee's name without what clerks and calendars spell differently, or leave out. */
  private static String plain(String committee) {
    String words = committee.isBlank() ? "council" : committee;
    return CommitteeKey.of(words).replaceAll("\\b(?:full|parish|town|community) ", "").strip();
  }
}
