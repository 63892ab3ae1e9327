package org.mattersarising.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.mattersarising.compare.ThemeSightings.Sighting;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Council;
import org.mattersarising.model.Extent;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;
import org.mattersarising.model.ThemeKind;

/** Councils with known rates, whose meetings have themes by chance, from a seed. */
final class InventedCorpus {

  /** The logit of a theme's rate in a council's committee of a type, in one meeting. */
  interface Logit {
    double of(int theme, int council, CommitteeType type);
  }

  final List<Theme> themes = new ArrayList<>();
  final List<Council> councils = new ArrayList<>();
  final List<Meeting> meetings = new ArrayList<>();
  final ThemeSightings sightings = new ThemeSightings();
  private final SplittableRandom random;
  private final double stay;

  private InventedCorpus(SplittableRandom random, double stay) {
    this.random = random;
    this.stay = stay;
  }

  /**
   * Draws it.
   *
   * @param length how much the meetings differ in how many themes they have, which makes themes
   *     hang together: the standard deviation of a meeting's logit
   */
  static InventedCorpus of(
      SplittableRandom random, int themes, int councils, double length, Logit logit) {
    return of(random, themes, councils, length, 0, logit);
  }

  /**
   * The same with themes that stay.
   *
   * @param stay how often a meeting is as the one before: the correlation of the two
   */
  static InventedCorpus of(
      SplittableRandom random, int themes, int councils, double length, double stay, Logit logit) {
    return of(random, themes, councils, 0, length, stay, logit);
  }

  /**
   * The same with councils of which little was read.
   *
   * @param small how many of the councils have fewer than five meetings
   */
  static InventedCorpus of(
      SplittableRandom random,
      int themes,
      int councils,
      int small,
      double length,
      double stay,
      Logit logit) {
    InventedCorpus corpus = new InventedCorpus(random, stay);
    for (int t = 0; t < themes; t++) {
      corpus.themes.add(
          new Theme("theme-" + t, "t", ThemeKind.CODEBOOK, "d", List.of(), List.of(), List.of()));
    }
    for (int c = 0; c < councils; c++) {
      corpus.councils.add(Councils.of("council-" + c, "county", "South"));
      int n = c < small ? 1 + random.nextInt(4) : 5 + random.nextInt(56);
      int[] days = random.ints(n, 0, 1800).sorted().toArray();
      boolean[][] last = new boolean[themes][CommitteeType.values().length];
      for (int i = 0; i < n; i++) {
        corpus.meeting(c, i, days[i], length, last, logit);
      }
    }
    return corpus;
  }

  private void meeting(
      int council, int number, int day, double length, boolean[][] last, Logit logit) {
    CommitteeType type = number % 3 == 0 ? CommitteeType.HEALTH : CommitteeType.CHILDRENS;
    String id = "council-" + council;
    Meeting meeting =
        new Meeting(
            id + "-" + number,
            id,
            "Panel on " + type,
            type,
            LocalDate.of(2019, 1, 1).plusDays(day),
            Extent.WHOLE,
            true,
            List.of(),
            1);
    meetings.add(meeting);
    double shift = length * random.nextGaussian();
    for (int t = 0; t < themes.size(); t++) {
      double rate = rate(logit.of(t, council, type) + shift);
      boolean follows = number >= 3 && random.nextDouble() < stay;
      boolean has = follows ? last[t][type.ordinal()] : random.nextDouble() < rate;
      last[t][type.ordinal()] = has;
      if (has) {
        sightings.add(themes.get(t).id(), id, new Sighting(meeting, true));
      }
    }
  }

  static double rate(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  static double logit(double rate) {
    return Math.log(rate / (1 - rate));
  }

  ThemeComparator comparator() {
    return new ThemeComparator(themes, sightings, councils, meetings, PeerChoice.ALL_OTHERS);
  }
}
