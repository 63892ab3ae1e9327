package org.mattersarising.themes.discover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.stemmer.PorterStemmer;
import org.mattersarising.nouns.VagueNouns;

/**
 * The noun phrases that many statements of a group have and few others, in several documents: share
 * within times the logarithm of how much greater it is than outside (a class-based TF-IDF), phrases
 * of several words before single ones. Immutable.
 */
final class TellingPhrases {

  private static final int FEWEST = 2;
  private static final int MANY_READ = 12;
  private static final double RARER_ELSEWHERE = 3;
  private static final double LEAST_SHARE = 0.08;

  /** Where a phrase is mostly written with capitals, these may be a name's and do not count. */
  private static final double LEAST_PLAIN = 0.25;

  /** How much more a phrase says than a single word, by its nouns and adjectives. */
  private static final double[] LENGTH = {0, 1, 1.7, 1.8, 1.8};

  private final POSModel model;

  TellingPhrases(POSModel model) {
    this.model = model;
  }

  /** In which points each stem stands, and which words stand in lower case. */
  record Background(int points, Map<String, BitSet> holding, Set<String> small) {

    static Background of(List<Candidate> points) {
      Map<String, BitSet> holding = new HashMap<>();
      Set<String> small = new HashSet<>();
      for (int i = 0; i < points.size(); i++) {
        for (String word : points.get(i).words().keySet()) {
          holding.computeIfAbsent(word, k -> new BitSet()).set(i);
        }
        for (String word : points.get(i).text().split("[^A-Za-z]++", -1)) {
          if (!word.isEmpty() && word.chars().allMatch(Character::isLowerCase)) {
            small.add(word);
          }
        }
      }
      return new Background(points.size(), holding, small);
    }

    /** How many points have all of them. */
    int count(Set<String> stems) {
      BitSet all = null;
      for (String stem : stems) {
        BitSet here = holding.get(stem);
        if (here == null) {
          return 0;
        }
        if (all == null) {
          all = (BitSet) here.clone();
        } else {
          all.and(here);
        }
      }
      return all == null ? points : all.cardinality();
    }
  }

  /** What is counted of one phrase. */
  private static final class Tally {
    final Map<String, Integer> surfaces = new TreeMap<>();
    Set<String> stems = Set.of();
    final Set<String> documents = new HashSet<>();
    final TreeSet<String> content = new TreeSet<>();
    int statements;
    int plain;
    int small;
    int telling;

    int counted() {
      return plain >= LEAST_PLAIN * statements ? statements : small;
    }
  }

  /**
   * A phrase with what it is worth as a name.
   *
   * @param telling how many nouns and adjectives it has
   * @param stems of all its words
   * @param content those that tell which matter is meant
   * @param share of the statements read that have it
   * @param lift how much more often these have it than others, as a logarithm
   * @param covered the statements that have its stems, whatever stands between
   * @param vague whether it tells nobody what is meant
   */
  record Ranked(
      String words,
      int telling,
      Set<String> stems,
      Set<String> content,
      double share,
      double lift,
      BitSet covered,
      boolean vague) {

    double worth() {
      return Math.rint(share * lift * LENGTH[telling] * 10_000) / 10_000;
    }
  }

  /** A vague word names a group only where nothing else does. */
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing(Ranked::vague)
          .thenComparing(Comparator.comparingDouble(Ranked::worth).reversed())
          .thenComparing(Ranked::words);

  /**
   * The phrases that set a group apart, the best first.
   *
   * @param read statements of the group
   */
  List<Ranked> of(List<Candidate> read, Background background) {
    List<Ranked> ranked = new ArrayList<>();
    for (Tally tally : tallies(read, background).values()) {
      BitSet covered = new BitSet();
      for (int i = 0; i < read.size(); i++) {
        covered.set(i, read.get(i).words().keySet().containsAll(tally.content));
      }
      int outside = background.points() - read.size();
      double share = (double) tally.counted() / read.size();
      double elsewhere =
          (Math.max(0, background.count(tally.content) - covered.cardinality()) + 0.5)
              / Math.max(1, outside);
      if (!tally.content.isEmpty()
          && names(tally, read.size())
          && share >= RARER_ELSEWHERE * elsewhere) {
        String words = mostUsed(tally.surfaces);
        ranked.add(
            new Ranked(
                words,
                tally.telling,
                tally.stems,
                Set.copyOf(tally.content),
                share,
                Math.log(share / elsewhere),
                covered,
                Stream.of(words.split(" ", -1))
                    .allMatch(w -> VagueNouns.is(w) || NounPhrases.isAcronym(w))));
      }
    }
    ranked.sort(BEST_FIRST);
    return ranked;
  }

  private static boolean names(Tally tally, int read) {
    int fewest = tally.telling > 1 || read < MANY_READ ? FEWEST : FEWEST + 1;
    return tally.plain > 0
        && tally.counted() >= fewest
        && tally.documents.size() > 1
        && (tally.telling > 1 || tally.counted() >= LEAST_SHARE * read);
  }

  private Map<String, Tally> tallies(List<Candidate> read, Background background) {
    NounPhrases phrases = new NounPhrases(model);
    PorterStemmer stemmer = new PorterStemmer();
    Map<String, Tally> tallies = new TreeMap<>();
    for (Candidate member : read) {
      Set<String> seen = new HashSet<>();
      Set<String> small = new HashSet<>();
      Set<String> plain = new HashSet<>();
      for (NounPhrases.Phrase phrase : phrases.in(member.text(), member.names())) {
        if (phrase.words().stream().anyMatch(w -> shouted(w, background))) {
          continue;
        }
        List<String> stems =
            phrase.words().stream().map(w -> stem(w.toLowerCase(Locale.ROOT), stemmer)).toList();
        String key = String.join(" ", stems);
        Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
        tally.telling = phrase.telling();
        tally.stems = Set.copyOf(new HashSet<>(stems));
        // As it is written without capitals, if it ever is.
        tally.surfaces.merge(
            String.join(" ", phrase.words()), phrase.plain() ? read.size() : 1, Integer::sum);
        stems.stream().filter(member.words()::containsKey).forEach(tally.content::add);
        tally.documents.add(member.documentId());
        tally.statements += seen.add(key) ? 1 : 0;
        tally.small += phrase.small() && small.add(key) ? 1 : 0;
        tally.plain += phrase.plain() && plain.add(key) ? 1 : 0;
      }
    }
    return tallies;
  }

  private static String stem(String word, PorterStemmer stemmer) {
    return word.equals("children") ? "child" : stemmer.stem(word);
  }

  /** Whether what looks like an acronym is a word in capitals, as in "RECOMMENDED". */
  private static boolean shouted(String word, Background background) {
    return NounPhrases.isAcronym(word)
        && background.small().contains(word.toLowerCase(Locale.ROOT));
  }

  private static String mostUsed(Map<String, Integer> surfaces) {
    return surfaces.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
