package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * Names a matter by a noun phrase or heading as it stands in the minutes: one whose words most of
 * its meetings have (recall) and few other statements of the council (precision), which is no part
 * of a longer name. Nobody is named. Not thread-safe.
 */
final class MatterTitle {

  /** Of a long story so many statements are read, from each meeting those that raise it first. */
  private static final int READ = 40;

  static final int MOST_TITLES = 12;

  /** What one meeting alone says is an incident: so much of a meeting is taken off. */
  private static final double ONCE = 0.5;

  /** Of what stands under a heading that names the matter so much belongs to it. */
  private static final double OWN = 0.25;

  private final SubjectPhrases phrases;
  private final ContentWords content = new ContentWords();

  MatterTitle(POSModel partsOfSpeech) {
    this.phrases = new SubjectPhrases(partsOfSpeech);
  }

  /**
   * A possible title.
   *
   * @param stems its content words
   * @param worth the better the higher
   * @param place whether it tells where but not what
   */
  record Title(String words, Set<String> stems, double worth, boolean place) {}

  /** A statement as far as titles ask. */
  record Spoken(Occurrence occurrence, Set<String> stems) {
    String meeting() {
      return occurrence.meeting().id();
    }
  }

  /** How phrases of the same content words are written. */
  private static final class Tally {
    final Map<String, Integer> forms = new TreeMap<>();
    int uses;
    int cuts;
    int tokens;
    int organisations;
    int loose;
    boolean heading;
  }

  /**
   * The titles that fit, the best first; none where no phrase tells the matter.
   *
   * @param council how rare words are there
   */
  List<Title> of(Matter matter, CouncilWords council) {
    List<Spoken> read =
        read(matter).stream().map(o -> new Spoken(o, council.stems(o, content))).toList();
    Map<Set<String>, Map<String, Tally>> tallies = new HashMap<>();
    addPhrases(read, council, tallies);
    double ofRead = matter.occurrences().size() / (double) read.size();
    addHeadings(read, ofRead, council, tallies);
    List<Title> titles = new ArrayList<>();
    tallies.forEach((stems, byWords) -> titles.add(title(stems, byWords, read, ofRead, council)));
    titles.sort(Comparator.comparingDouble(Title::worth).reversed().thenComparing(Title::words));
    FullerTitles.complete(titles, read);
    return titles.size() > MOST_TITLES ? List.copyOf(titles.subList(0, MOST_TITLES)) : titles;
  }

  /** Some of each meeting. */
  private static List<Occurrence> read(Matter matter) {
    List<Occurrence> first = new ArrayList<>(matter.occurrences());
    first.sort(
        Comparator.comparing((Occurrence o) -> !o.statement().raises())
            .thenComparing(Occurrence.IN_TIME));
    Map<String, Integer> told = new HashMap<>();
    Map<Integer, List<Occurrence>> rounds = new TreeMap<>();
    for (Occurrence occurrence : first) {
      int round = told.merge(occurrence.meeting().id(), 1, Integer::sum);
      rounds.computeIfAbsent(round, k -> new ArrayList<>()).add(occurrence);
    }
    return rounds.values().stream().flatMap(List::stream).limit(READ).toList();
  }

  private void addPhrases(
      List<Spoken> read, CouncilWords council, Map<Set<String>, Map<String, Tally>> tallies) {
    List<List<SubjectPhrases.Phrase>> found =
        phrases.in(read.stream().map(Spoken::occurrence).toList());
    for (List<SubjectPhrases.Phrase> ofStatement : found) {
      for (SubjectPhrases.Phrase phrase : ofStatement) {
        if (!phrase.vague() && TitleNames.mayStand(phrase.words(), council)) {
          Tally tally = tally(tallies, phrase.stems(), phrase.words());
          tally.uses++;
          tally.cuts += phrase.cut() ? 1 : 0;
          tally.tokens = phrase.tokens();
          tally.organisations += phrase.organisation() ? 1 : 0;
          tally.loose += phrase.loose() ? 1 : 0;
        }
      }
    }
  }

  /** Headings that several meetings of the matter have. */
  private void addHeadings(
      List<Spoken> read,
      double ofRead,
      CouncilWords council,
      Map<Set<String>, Map<String, Tally>> tallies) {
    Map<Set<String>, Set<String>> meetings = new HashMap<>();
    Map<Set<String>, Map<String, Integer>> forms = new HashMap<>();
    Map<Set<String>, Integer> under = new HashMap<>();
    for (Spoken spoken : read) {
      for (String whole : CouncilWords.headings(spoken.occurrence)) {
        under.merge(council.ofHeading(whole), 1, Integer::sum);
        String heading = council.inSentenceCase(TitleNames.informal(whole));
        Set<String> stems = CouncilWords.stems(heading, content);
        if (!stems.isEmpty()
            && !TitleNames.isStanding(heading)
            && heading.length() <= TitleNames.LONGEST
            && TitleNames.mayStand(heading, council)) {
          meetings.computeIfAbsent(stems, k -> new HashSet<>()).add(spoken.meeting());
          forms.computeIfAbsent(stems, k -> new TreeMap<>()).merge(heading, 1, Integer::sum);
        }
      }
    }
    meetings.forEach((stems, where) -> {
      double own = under.getOrDefault(stems, 0) * ofRead;
      if (where.size() > 1 && own >= OWN * council.under(stems)) {
        forms
            .getOrDefault(stems, Map.of())
            .forEach((words, times) -> {
              Tally tally = tally(tallies, stems, words);
              tally.heading = true;
              tally.uses += times;
              tally.tokens = words.split(" ", -1).length;
            });
      }
    });
  }

  private static Tally tally(
      Map<Set<String>, Map<String, Tally>> tallies, Set<String> stems, String words) {
    Tally tally =
        tallies
            .computeIfAbsent(Set.copyOf(stems), k -> new TreeMap<>())
            .computeIfAbsent(words.toLowerCase(Locale.ROOT), k -> new Tally());
    tally.forms.merge(words, 1, Integer::sum);
    return tally;
  }

  private static Title title(
      Set<String> stems,
      Map<String, Tally> byWords,
      List<Spoken> read,
      double ofRead,
      CouncilWords council) {
    double fit = fit(stems, read, ofRead, council);
    @Nullable Title best = null;
    for (Tally tally : byWords.values()) {
      String words =
          tally.forms.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .orElseThrow()
              .getKey();
      boolean name = TitleNames.isName(words, tally.forms.keySet());
      double whole = 1 - tally.cuts / (double) tally.uses;
      double worth =
          fit
              * (whole < 0.5 ? 0.3 : 0.5 + 0.5 * whole)
              * length(stems.size() + 0.3 * Math.max(0, tally.tokens - stems.size()))
              * (!tally.heading && 2 * tally.organisations > tally.uses ? 0.6 : 1)
              * (2 * tally.loose > tally.uses ? 0.6 : 1)
              * (tally.heading ? 1.3 : name ? (TitleNames.isPlace(words) ? 0.6 : 0.85) : 1)
              * (name && TitleNames.isBody(words) ? 0.6 : 1)
              * (words.endsWith("s") ? 1.02 : 1)
              * (1 + 0.02 * Math.min(5, tally.uses));
      worth = Math.rint(worth * 1e4) / 1e4;
      if (best == null || worth > best.worth) {
        best = new Title(words, stems, worth, TitleNames.isPlace(words));
      }
    }
    return Objects.requireNonNull(best);
  }

  /** A word says less than a phrase of the same weight, and much is too much. */
  private static double length(double words) {
    return words < 2 ? 0.5 + 0.43 * (words - 1) : words < 4 ? 0.93 + 0.035 * (words - 2) : 1;
  }

  /** The share of its meetings and statements that speak of it, and of those that are its own. */
  private static double fit(
      Set<String> stems, List<Spoken> read, double ofRead, CouncilWords council) {
    Map<String, Double> ofMeeting = new HashMap<>();
    Set<String> whole = new HashSet<>();
    double all = 0;
    for (String stem : new TreeSet<>(stems)) {
      all += council.rarity(stem);
    }
    int having = 0;
    double statements = 0;
    for (Spoken spoken : read) {
      double here = 0;
      for (String stem : new TreeSet<>(stems)) {
        here += spoken.stems.contains(stem) ? council.rarity(stem) : 0;
      }
      double share = all == 0 ? 0 : here / all;
      ofMeeting.merge(spoken.meeting(), share, Math::max);
      statements += share;
      if (spoken.stems.containsAll(stems)) {
        whole.add(spoken.meeting());
        having++;
      }
    }
    double once = ofMeeting.size() > 1 ? ONCE : 0;
    double meetings = ofMeeting.size() - once;
    double partly = 0;
    for (double share : new TreeMap<>(ofMeeting).values()) {
      partly += share;
    }
    double recall =
        0.35 * (whole.size() - once) / meetings
            + 0.25 * (partly - once) / meetings
            + 0.2 * Math.sqrt(having / (double) read.size())
            + 0.2 * statements / read.size();
    double precision = (having * ofRead + 0.5) / (council.together(stems) + 1.0);
    return Math.max(0, recall)
        * Math.sqrt(Math.min(1, precision))
        * (whole.size() == 1 && ofMeeting.size() > 1 ? 0.75 : 1);
  }
}
