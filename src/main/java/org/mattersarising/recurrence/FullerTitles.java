package org.mattersarising.recurrence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mattersarising.recurrence.MatterTitle.Spoken;
import org.mattersarising.recurrence.MatterTitle.Title;

/** Puts before the titles of a matter one that says more than the best of them. Stateless. */
final class FullerTitles {

  /** A longer name is taken for a shorter one where it is worth so much of it. */
  private static final double WHOLE = 0.85;

  /** What is wrong at a place must stand beside it in so many of the meetings. */
  private static final double TOGETHER = 0.4;

  /** A second matter in a title is worth at least so much of the first. */
  private static final double OTHER = 0.6;

  private FullerTitles() {}

  /**
   * @param titles the best first; changed
   * @param read the statements that they were found in
   */
  static void complete(List<Title> titles, List<Spoken> read) {
    preferWhole(titles);
    addTrouble(titles, read);
    addOther(titles, read);
  }

  /** The best gives way to a longer one that has it whole and is nearly worth as much. */
  private static void preferWhole(List<Title> titles) {
    for (Title longer : titles) {
      Title best = titles.getFirst();
      if (longer.worth() >= WHOLE * best.worth()
          && longer.words().length() > best.words().length()
          && longer.words().endsWith(" " + best.words())
          && TitleNames.isCommon(longer.words()) == TitleNames.isCommon(best.words())) {
        titles.remove(longer);
        titles.addFirst(longer);
        return;
      }
    }
  }

  /**
   * Where the best only tells where, what the same statements of several meetings speak of: as it
   * stands in one of them with the place, or else behind it.
   */
  private static void addTrouble(List<Title> titles, List<Spoken> read) {
    if (titles.isEmpty() || !titles.getFirst().place()) {
      return;
    }
    Title place = titles.getFirst();
    long meetings = read.stream().map(Spoken::meeting).distinct().count();
    for (boolean within : new boolean[] {true, false}) {
      for (Title what : titles.subList(0, Math.min(titles.size(), MatterTitle.MOST_TITLES))) {
        Set<String> both = new TreeSet<>(place.stems());
        both.addAll(what.stems());
        boolean fits =
            within
                ? what.stems().size() > place.stems().size() && both.size() == what.stems().size()
                : both.size() == place.stems().size() + what.stems().size()
                    && TitleNames.isCommon(what.words());
        long together = meetingsOf(both, read);
        if (fits && !what.place() && together > 1 && together >= TOGETHER * meetings) {
          String words = within ? what.words() : place.words() + ": " + what.words();
          titles.addFirst(new Title(words, both, place.worth(), false));
          return;
        }
      }
    }
  }

  /** Where the best names what half of the meetings speak of or less, what the others do. */
  private static void addOther(List<Title> titles, List<Spoken> read) {
    if (titles.isEmpty()) {
      return;
    }
    Title first = titles.getFirst();
    long meetings = read.stream().map(Spoken::meeting).distinct().count();
    List<Spoken> rest = without(first.stems(), read);
    long left = rest.stream().map(Spoken::meeting).distinct().count();
    if (2 * left < meetings) {
      return;
    }
    for (Title other : titles.subList(1, Math.min(titles.size(), MatterTitle.MOST_TITLES))) {
      boolean apart = other.stems().stream().noneMatch(first.stems()::contains);
      if (apart
          && Math.min(first.stems().size(), other.stems().size()) > 1
          && other.worth() >= OTHER * first.worth()
          && 2 * meetingsOf(other.stems(), rest) >= left
          && first.words().length() + other.words().length() + 3 <= TitleNames.LONGEST) {
        Set<String> both = new TreeSet<>(first.stems());
        both.addAll(other.stems());
        titles.addFirst(
            new Title(first.words() + " / " + other.words(), both, first.worth(), false));
        return;
      }
    }
  }

  /** What is read of the meetings in which no statement has all of these words. */
  private static List<Spoken> without(Set<String> stems, List<Spoken> read) {
    Set<String> with = new HashSet<>();
    read.stream().filter(s -> s.stems().containsAll(stems)).forEach(s -> with.add(s.meeting()));
    return read.stream().filter(s -> !with.contains(s.meeting())).toList();
  }

  private static long meetingsOf(Set<String> stems, List<Spoken> read) {
    return read.stream()
        .filter(s -> s.stems().containsAll(stems))
        .map(Spoken::meeting)
        .distinct()
        .count();
  }
}
