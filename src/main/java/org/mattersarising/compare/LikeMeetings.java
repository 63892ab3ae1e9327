package org.mattersarising.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
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
 * have, each within the quarters that both span with committees of that type. Committees differ in
 * what they talk about and years in what happens, so what one side lacks cannot be compared. Both
 * sides need five such meetings; the peers have them together, since it is their meetings that are
 * counted, not their councils.
 *
 * @param own the council's meetings; none where nothing can be compared
 * @param peers the meetings of each peer that has any; at least five together
 * @param from the first of the days compared, of whatever type; null where nothing is
 * @param to the last of them
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
      return none(
          "Fewer than five comparable meetings were read of this council’s committees that deal with"
              + " such themes.");
    }
    TreeMap<String, List<Meeting>> theirs = new TreeMap<>();
    for (String peer : peers) {
      theirs.put(peer, comparable.getOrDefault(peer, List.of()).stream().filter(counts).toList());
    }
    theirs.values().removeIf(List::isEmpty);
    if (flat(theirs).count() < FEWEST) {
      return none(
          "Fewer than five comparable meetings were read of its peers’ committees that deal with such"
              + " themes.");
    }
    List<Meeting> like = new ArrayList<>();
    TreeMap<String, List<Meeting>> others = new TreeMap<>();
    for (CommitteeType type : types(mine.stream())) {
      LikeMeetings each = ofType(type, mine, theirs);
      like.addAll(each.own);
      each.peers.forEach(
          (peer, m) -> others.computeIfAbsent(peer, k -> new ArrayList<>()).addAll(m));
    }
    if (like.size() < FEWEST || flat(others).count() < FEWEST) {
      return none(reason(mine, theirs));
    }
    // In the order in which they came, whatever their types.
    Set<Meeting> kept = new HashSet<>(like);
    others.replaceAll((peer, m) -> inOrder(theirs.getOrDefault(peer, List.of()), m));
    return new LikeMeetings(keep(mine, kept::contains), others, null, null, "")
        .leavingOut(mine.size());
  }

  private static List<Meeting> inOrder(List<Meeting> all, List<Meeting> some) {
    Set<Meeting> kept = new HashSet<>(some);
    return keep(all, kept::contains);
  }

  /**
   * What both sides have of one type in the quarters that both span; nothing where either has
   * nothing. Each type has a span of its own: of what one side's children's committee did before
   * the other's began, its planning committee's meetings say nothing.
   */
  private static LikeMeetings ofType(
      CommitteeType type, List<Meeting> mine, Map<String, List<Meeting>> theirs) {
    Predicate<Meeting> isOfType = m -> m.committeeType() == type;
    List<Meeting> own = keep(mine, isOfType);
    TreeMap<String, List<Meeting>> peers = new TreeMap<>(theirs);
    peers.replaceAll((peer, m) -> keep(m, isOfType));
    peers.values().removeIf(List::isEmpty);
    // Where a peer falls out, the time that both sides span can become another.
    while (!own.isEmpty() && !peers.isEmpty()) {
      LikeMeetings like = within(own, peers);
      if (like.peers.size() == peers.size()) {
        return like.own.isEmpty() ? none("") : like;
      }
      peers.keySet().retainAll(like.peers.keySet());
    }
    return none("");
  }

  /**
   * What lies in the quarters that both sides span.
   *
   * @param own of one type, as are the peers'; neither is empty
   */
  private static LikeMeetings within(List<Meeting> own, Map<String, List<Meeting>> theirs) {
    // By quarters: committees that meet every three months need not meet on the same day.
    LocalDate from = quarter(later(first(own.stream()), first(flat(theirs))));
    LocalDate end = quarter(earlier(last(own.stream()), last(flat(theirs)))).plusMonths(3);
    Predicate<Meeting> inside = m -> !date(m).isBefore(from) && date(m).isBefore(end);
    TreeMap<String, List<Meeting>> peers = new TreeMap<>(theirs);
    peers.replaceAll((peer, m) -> keep(m, inside));
    peers.values().removeIf(List::isEmpty);
    return new LikeMeetings(keep(own, inside), peers, null, null, "");
  }

  /** The result, with its days and with what it leaves out. */
  private LikeMeetings leavingOut(int all) {
    int left = all - own.size();
    return new LikeMeetings(
        own,
        peers,
        earlier(first(own.stream()), first(flat(peers))),
        later(last(own.stream()), last(flat(peers))),
        left == 0
            ? ""
            : left
                + " of this council's "
                + all
                + " comparable meetings have no counterpart in committee type and time among the"
                + " peers', and are not compared.");
  }

  private static String reason(List<Meeting> mine, Map<String, List<Meeting>> theirs) {
    Set<CommitteeType> types = types(mine.stream());
    types.retainAll(types(flat(theirs)));
    boolean enough =
        keep(mine, m -> types.contains(m.committeeType())).size() >= FEWEST
            && flat(theirs).filter(m -> types.contains(m.committeeType())).count() >= FEWEST;
    return enough
        ? "The meetings of this council and of its peers are of different times: fewer than five"
            + " of each lie where both have committees of the same type at the same time."
        : "This council and its peers do not have five comparable meetings each in the same types"
            + " of committee.";
  }

  private static LikeMeetings none(String reason) {
    return new LikeMeetings(List.of(), new TreeMap<>(), null, null, reason);
  }

  private static List<Meeting> keep(List<Meeting> meetings, Predicate<Meeting> which) {
    return meetings.stream().filter(which).toList();
  }

  private static Set<CommitteeType> types(Stream<Meeting> meetings) {
    Set<CommitteeType> types = EnumSet.noneOf(CommitteeType.class);
    meetings.forEach(m -> types.add(m.committeeType()));
    return types;
  }

  private static Stream<Meeting> flat(Map<String, List<Meeting>> meetings) {
    return new ArrayList<>(meetings.values()).stream().flatMap(List::stream);
  }

  /** The first day of its calendar quarter. */
  private static LocalDate quarter(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
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
