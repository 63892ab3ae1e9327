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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;
import org.mattersarising.nouns.NameNouns;

/**
 * Names a matter by a noun phrase or heading as it stands in the minutes: one whose words most of
 * its meetings have (recall) and few other statements of the council (precision), which is no part
 * of a longer name. Nobody is named. Not thread-safe.
 */
final class MatterTitle {

  /** Of a long story so many statements are read, from each meeting those that raise it first. */
  private static final int READ = 40;

  private static final int LONGEST = 64;
  private static final int MOST_TITLES = 12;

  /** What one meeting alone says is an incident: so much of a meeting is taken off. */
  private static final double ONCE = 0.5;

  /** Of what stands under a heading that names the matter so much belongs to it. */
  private static final double OWN = 0.25;

  /** A longer name is taken for a shorter one where it is worth so much of it. */
  private static final double WHOLE = 0.85;

  /** What is wrong at a place must stand beside it in so many of the meetings. */
  private static final double TOGETHER = 0.4;

  /** A second matter in a title is worth at least so much of the first. */
  private static final double OTHER = 0.6;

  /** What a heading says of the meeting's business and not of the matter. */
  private static final Pattern FORMAL =
      Pattern.compile(
          "^\\W*(?i:(?:to (?:consider|receive|discuss|note|approve|agree|review)|(?:review|reports?"
              + "|updates?|discussion|consideration|presentation) (?:of|on|from)) )?(?:the )?");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Easter|Christmas|Xmas)\\b"
              + "|\\b(?:weeks?|months?|years?|weekends?)\\b|\\b(?i:bank holidays?|holidays?|days)$"
              + "|^[Dd]ays? |\\bwith regard\\b|\\bin (?:respect|relation|terms)\\b");

  /** Headings that any agenda has, by their words. */
  private static final Pattern STANDING =
      Pattern.compile(
          "(?i)(?:\\W*\\b(?:a|accounts?|actions?|and|any|arising|bodies|business|clerks?|committees?"
              + "|consultations?|correspond[ae]nce|councillors?|emails?|e-mails|finance|financial"
              + "|for|forum|forward|from|general|highways|information|items?|matters?|meetings?"
              + "|minutes|members?|next|notices?|of|on|open|other|outside|participation|payments?"
              + "|permissions?|planning|applications?|police|previous|programme|public|questions?"
              + "|recent|reports?|representatives|session|the|time|to|updates?|urgent|work)\\b)+\\W*");

  private static final Pattern BEHIND =
      Pattern.compile(" (?:of|at|in|on|under|outside|by|to|from|near|up|for|with|behind|about) ");

  private static final Pattern BODIES = Pattern.compile("\\b\\p{Lu}{2,5}\\b.*&|&.*\\b\\p{Lu}{2,5}\\b");

  /** Alone, or as the one somebody or something belongs to; behind "in" and "at" stand places. */
  private static final Pattern LONE_NAME =
      Pattern.compile("(?:^|\\b(?:of|for|with) )(\\p{Lu}\\p{Ll}+)$");

  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]{0,40}(?: (?:& )?\\p{Lu}[\\p{L}'’-]{0,40}){0,8}");

  /** "St Anne's Church" is no person, while "Anne Church" may be. */
  private static final Pattern POSSESSED = Pattern.compile("^(?:St\\.? )?\\p{L}+['’]s \\p{Lu}");

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
  private record Spoken(Occurrence occurrence, Set<String> stems) {
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
        read(matter).stream().map(o -> new Spoken(o, CouncilWords.stems(o, content))).toList();
    Map<Set<String>, Map<String, Tally>> tallies = new HashMap<>();
    addPhrases(read, council, tallies);
    double ofRead = matter.occurrences().size() / (double) read.size();
    addHeadings(read, ofRead, council, tallies);
    List<Title> titles = new ArrayList<>();
    tallies.forEach((stems, byWords) -> titles.add(title(stems, byWords, read, ofRead, council)));
    titles.sort(Comparator.comparingDouble(Title::worth).reversed().thenComparing(Title::words));
    preferWhole(titles);
    addTrouble(titles, read);
    addOther(titles, read);
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
        if (!phrase.vague() && mayName(phrase.words(), council)) {
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
        under.merge(CouncilWords.stems(whole, content), 1, Integer::sum);
        String heading = council.inSentenceCase(FORMAL.matcher(whole).replaceFirst(""));
        Set<String> stems = CouncilWords.stems(heading, content);
        if (!stems.isEmpty()
            && !STANDING.matcher(heading).matches()
            && heading.length() <= LONGEST && mayName(heading, council)) {
          meetings.computeIfAbsent(stems, k -> new HashSet<>()).add(spoken.meeting());
          forms.computeIfAbsent(stems, k -> new TreeMap<>()).merge(heading, 1, Integer::sum);
        }
      }
    }
    meetings.forEach((stems, where) -> {
      double own = under.getOrDefault(stems, 0) * ofRead;
      if (where.size() > 1 && own >= OWN * council.under(stems)) {
        forms.getOrDefault(stems, Map.of()).forEach((words, times) -> {
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

  /** The best gives way to a longer one that has it whole and is nearly worth as much. */
  private static void preferWhole(List<Title> titles) {
    for (Title longer : titles) {
      Title best = titles.getFirst();
      if (longer.worth >= WHOLE * best.worth
          && longer.words.length() > best.words.length()
          && longer.words.endsWith(" " + best.words)
          && isCommon(longer.words) == isCommon(best.words)) {
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
    if (titles.isEmpty() || !titles.getFirst().place) {
      return;
    }
    Title place = titles.getFirst();
    long meetings = read.stream().map(Spoken::meeting).distinct().count();
    for (boolean within : new boolean[] {true, false}) {
      for (Title what : titles.subList(0, Math.min(titles.size(), MOST_TITLES))) {
        Set<String> both = new TreeSet<>(place.stems);
        both.addAll(what.stems);
        boolean fits =
            within
                ? what.stems.size() > place.stems.size() && both.size() == what.stems.size()
                : both.size() == place.stems.size() + what.stems.size() && isCommon(what.words);
        long together = meetingsOf(both, read);
        if (fits && !what.place && together > 1 && together >= TOGETHER * meetings) {
          String words = within ? what.words : place.words + ": " + what.words;
          titles.addFirst(new Title(words, both, place.worth, false));
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
    List<Spoken> rest = without(first.stems, read);
    long left = rest.stream().map(Spoken::meeting).distinct().count();
    if (2 * left < meetings) {
      return;
    }
    for (Title other : titles.subList(1, Math.min(titles.size(), MOST_TITLES))) {
      boolean apart = other.stems.stream().noneMatch(first.stems::contains);
      if (apart
          && Math.min(first.stems.size(), other.stems.size()) > 1
          && other.worth >= OTHER * first.worth
          && 2 * meetingsOf(other.stems, rest) >= left
          && first.words.length() + other.words.length() + 3 <= LONGEST) {
        Set<String> both = new TreeSet<>(first.stems);
        both.addAll(other.stems);
        titles.addFirst(new Title(first.words + " / " + other.words, both, first.worth, false));
        return;
      }
    }
  }

  /** What is read of the meetings in which no statement has all of these words. */
  private static List<Spoken> without(Set<String> stems, List<Spoken> read) {
    Set<String> with = new HashSet<>();
    read.stream().filter(s -> s.stems.containsAll(stems)).forEach(s -> with.add(s.meeting()));
    return read.stream().filter(s -> !with.contains(s.meeting())).toList();
  }

  private static long meetingsOf(Set<String> stems, List<Spoken> read) {
    return read.stream()
        .filter(s -> s.stems.containsAll(stems))
        .map(Spoken::meeting)
        .distinct()
        .count();
  }

  private static boolean isCommon(String words) {
    return !Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1));
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
      boolean name = isName(words, tally.forms.keySet());
      double whole = 1 - tally.cuts / (double) tally.uses;
      double worth =
          fit
              * (whole < 0.5 ? 0.3 : 0.5 + 0.5 * whole)
              * length(stems.size() + 0.3 * Math.max(0, tally.tokens - stems.size()))
              * (!tally.heading && 2 * tally.organisations > tally.uses ? 0.6 : 1)
              * (2 * tally.loose > tally.uses ? 0.6 : 1)
              * (tally.heading ? 1.3 : name ? (isPlace(words) ? 0.6 : 0.85) : 1)
              * (name && isBody(words) ? 0.6 : 1)
              * (words.endsWith("s") ? 1.02 : 1)
              * (1 + 0.02 * Math.min(5, tally.uses));
      worth = Math.rint(worth * 1e4) / 1e4;
      if (best == null || worth > best.worth) {
        best = new Title(words, stems, worth, isPlace(words));
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

  /** Whether it may stand in a title: no person's name, no date. */
  private static boolean mayName(String words, CouncilWords council) {
    if (words.length() > LONGEST || DATE.matcher(words).find()) {
      return false;
    }
    Matcher lone = LONE_NAME.matcher(words);
    if (lone.find() && !council.isCommon(lone.group(1))) {
      return false;
    }
    Matcher run = CAPITALS.matcher(words);
    while (run.find()) {
      String[] parts = run.group().split("[^\\p{L}]+", -1);
      boolean nobody =
          parts.length > 1 && NameNouns.isNobodys(parts[parts.length - 1])
              || POSSESSED.matcher(run.group()).find();
      if (!nobody && Stream.of(parts).anyMatch(w -> !w.isEmpty() && council.isOfName(w))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBody(String words) {
    return NameNouns.isBody(words.substring(words.lastIndexOf(' ') + 1))
        || BODIES.matcher(words).find();
  }

  /** "Fell Lane" tells where, not what. */
  private static boolean isPlace(String words) {
    return !BEHIND.matcher(words).find()
        && NameNouns.isPlace(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** Whether all its words have capitals however it is written. */
  private static boolean isName(String words, Set<String> forms) {
    return words.indexOf(' ') >= 0
        && forms.stream()
            .allMatch(f ->
                Pattern.compile(" ")
                    .splitAsStream(f)
                    .allMatch(w -> w.length() < 4 || !Character.isLowerCase(w.charAt(0))));
  }
}
