package org.mattersarising.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Meeting;

/**
 * One council's comparable meetings beside its peers', like with like: of committee types that both
 * have, within the time that both span. Committees differ in what they talk about and years in what
 * happens, so what one side lacks cannot be compared.
 *
 * @param own the council's meetings; none where nothing can be compared
 * @param peers the meetings of each peer that has at least five of them
 * @param note why nothing can be compared, or what is left out; empty where nothing is
 */
record LikeMeetings(
    List<Meeting> own,
    SortedMap<String, List<Meeting>> peers,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String note) {

  private static final int FEWEST = ThemeComparator.FEWEST_MEETINGS;

  LikeMeetings {
    own = List.copyOf(own);
  }

  boolean comparable() {
    return !own.isEmpty();
  }

  /** The committee types in which both sides met, in their order. */
  List<CommitteeType> types() {
    return own.stream().map(Meeting::committeeType).distinct().sorted().toList();
  }

  /**
   * Finds them.
   *
   * @param own all comparable meetings of the council in question
   * @param comparable all comparable meetings of each council
   * @param peers whom to compare with
   * @param counts which of all these meetings may count
   */
  static LikeMeetings of(
      List<Meeting> own,
      Map<String, List<Meeting>> comparable,
      Collection<String> peers,
      Predicate<Meeting> counts) {
    List<Meeting> mine = own.stream().filter(counts).toList();
    if (mine.size() < FEWEST) {
      return none("Fewer than five comparable meetings of this council were read.");
    }
    TreeMap<String, List<Meeting>> theirs = new TreeMap<>();
    for (String peer : peers) {
      theirs.put(peer, comparable.getOrDefault(peer, List.of()).stream().filter(counts).toList());
    }
    theirs.values().removeIf(m -> m.size() < FEWEST);
    if (theirs.isEmpty()) {
      return none("No peer has five comparable meetings.");
    }
    int all = mine.size();
    int before;
    // What one side loses, the other may lose its counterpart of: until nothing changes.
    do {
      before = size(mine, theirs);
      Set<CommitteeType> types = types(mine);
      Set<CommitteeType> theirTypes = EnumSet.noneOf(CommitteeType.class);
      theirs.values().forEach(m -> theirTypes.addAll(types(m)));
      types.retainAll(theirTypes);
      mine = keep(mine, m -> types.contains(m.committeeType()));
      theirs.replaceAll((peer, m) -> keep(m, x -> types.contains(x.committeeType())));
      theirs.values().removeIf(m -> m.size() < FEWEST);
      if (mine.size() < FEWEST || theirs.isEmpty()) {
        return none(
            "This council and its peers do not have five comparable meetings each in the same"
                + " types of committee.");
      }
      LocalDate from = later(first(mine.stream()), first(flat(theirs)));
      LocalDate to = earlier(last(mine.stream()), last(flat(theirs)));
      mine = keep(mine, m -> within(m, from, to));
      theirs.replaceAll((peer, m) -> keep(m, x -> within(x, from, to)));
      theirs.values().removeIf(m -> m.size() < FEWEST);
      if (mine.size() < FEWEST || theirs.isEmpty()) {
        return none(
            "The meetings of this council and of its peers are of different times: fewer than five"
                + " of each lie in the same period.");
      }
    } while (size(mine, theirs) < before);
    int left = all - mine.size();
    return new LikeMeetings(
        mine,
        theirs,
        later(first(mine.stream()), first(flat(theirs))),
        earlier(last(mine.stream()), last(flat(theirs))),
        left == 0
            ? ""
            : left
                + " of this council's "
                + all
                + " comparable meetings have no counterpart in committee type and time among the"
                + " peers', and are not compared.");
  }

  private static LikeMeetings none(String reason) {
    return new LikeMeetings(List.of(), new TreeMap<>(), null, null, reason);
  }

  private static List<Meeting> keep(List<Meeting> meetings, Predicate<Meeting> which) {
    return meetings.stream().filter(which).toList();
  }

  private static Set<CommitteeType> types(List<Meeting> meetings) {
    Set<CommitteeType> types = EnumSet.noneOf(CommitteeType.class);
    meetings.forEach(m -> types.add(m.committeeType()));
    return types;
  }

  private static int size(List<Meeting> mine, Map<String, List<Meeting>> theirs) {
    return mine.size() + theirs.values().stream().mapToInt(List::size).sum();
  }

  private static Stream<Meeting> flat(Map<String, List<Meeting>> meetings) {
    return new ArrayList<>(meetings.values()).stream().flatMap(List::stream);
  }

  private static boolean within(Meeting meeting, LocalDate from, LocalDate to) {
    LocalDate day = date(meeting);
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static LocalDate first(Stream<Meeting> meetings) {
    return meetings.map(LikeMeetings::date).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static LocalDate last(Stream<Meeting> meetings) {
    return meetings.map(LikeMeetings::date).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate date(Meeting meeting) {
    LocalDate date = meeting.date();
    if (date == null) {
      throw new IllegalArgumentException("a comparable meeting is dated: " + meeting.id());
    }
    return date;
  }
}
