package org.mattersarising.themes.discover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.postag.POSModel;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Names a group by the noun phrases that many of its statements have and few others: share within
 * times the logarithm of how much greater it is than everywhere, longer phrases somewhat before
 * shorter ones, and last those that are nothing but vague. Immutable.
 */
final class ThemeNamer {

  /** So many of the firmest members are read. */
  private static final int READ = 60;

  private static final int TERMS = 8;
  private static final int FEWEST = 2;
  private static final int MANY_READ = 12;
  private static final double RARER_ELSEWHERE = 3;
  private static final double OFTEN_WITHIN = 0.3;
  private static final double LEAST_SHARE = 0.08;

  /**
   * A group's name.
   *
   * @param label such as "Street lights and lamp columns"
   * @param terms its phrases, the most telling first
   * @param slug of the label, no other group's
   */
  record Name(String label, List<String> terms, String slug) {}

  /** In which points each stem stands. */
  record Background(int points, Map<String, BitSet> holding) {

    static Background of(List<Candidate> points) {
      Map<String, BitSet> holding = new HashMap<>();
      for (int i = 0; i < points.size(); i++) {
        for (String word : points.get(i).words().keySet()) {
          holding.computeIfAbsent(word, k -> new BitSet()).set(i);
        }
      }
      return new Background(points.size(), holding);
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

  private final POSModel model;

  private ThemeNamer(POSModel model) {
    this.model = model;
  }

  static ThemeNamer shipped() {
    return new ThemeNamer(PartsOfSpeech.shipped());
  }

  /** What is known of one phrase. */
  private static final class Tally {
    final Map<String, Integer> surfaces = new TreeMap<>();
    final Set<String> documents = new HashSet<>();
    final TreeSet<String> content = new TreeSet<>();
    int statements;
    boolean plain;
  }

  private record Ranked(
      String words, int length, Set<String> content, double share, double worth, boolean vague) {}

  /** A vague word names a group only where nothing else does. */
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing(Ranked::vague)
          .thenComparing(Comparator.comparingDouble(Ranked::worth).reversed())
          .thenComparing(Ranked::words);

  /**
   * The name of a group; empty where no phrase sets it apart.
   *
   * @param members the firmest first
   * @param taken slugs of other groups
   */
  Optional<Name> name(List<Candidate> members, Background background, Set<String> taken) {
    List<Candidate> read = members.subList(0, Math.min(READ, members.size()));
    List<Ranked> ranked = ranked(read, background);
    List<Ranked> apart = new ArrayList<>();
    for (Ranked phrase : ranked) {
      if (apart.size() < TERMS
          && apart.stream().noneMatch(a -> overlaps(a.content(), phrase.content()))) {
        apart.add(longer(phrase, ranked));
      }
    }
    List<String> terms = apart.stream().map(Ranked::words).distinct().toList();
    for (int parts = 1; parts <= Math.min(3, terms.size()); parts++) {
      // One word alone says little: "school" is no theme, "school, transport" is.
      if (parts == 1 && apart.getFirst().length() == 1 && terms.size() > 1) {
        continue;
      }
      String label = capital(joined(terms.subList(0, parts)));
      String slug = slug(label);
      if (!slug.isEmpty() && !taken.contains(slug)) {
        return Optional.of(new Name(label, terms, slug));
      }
    }
    return Optional.empty();
  }

  /** The phrase that a word mostly stands in, which says more; the word itself where none does. */
  private static Ranked longer(Ranked word, List<Ranked> ranked) {
    if (word.length() > 1) {
      return word;
    }
    return ranked.stream()
        .filter(r -> r.length() > 1 && r.content().containsAll(word.content()))
        .filter(r -> r.share() >= OFTEN_WITHIN * word.share())
        .findFirst()
        .orElse(word);
  }

  private List<Ranked> ranked(List<Candidate> read, Background background) {
    NounPhrases phrases = new NounPhrases(model);
    PorterStemmer stemmer = new PorterStemmer();
    Map<String, Tally> tallies = new TreeMap<>();
    for (Candidate member : read) {
      Set<String> seen = new HashSet<>();
      for (NounPhrases.Phrase phrase : phrases.in(member.text(), member.names())) {
        List<String> words = phrase.words();
        List<String> stems =
            words.stream().map(w -> stemmer.stem(w.toLowerCase(Locale.ROOT))).toList();
        Tally tally = tallies.computeIfAbsent(String.join(" ", stems), k -> new Tally());
        tally.plain |= phrase.plain();
        tally.surfaces.merge(String.join(" ", words), 1, Integer::sum);
        stems.stream().filter(member.words()::containsKey).forEach(tally.content::add);
        if (seen.add(String.join(" ", stems))) {
          tally.statements++;
          tally.documents.add(member.documentId());
        }
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Map.Entry<String, Tally> phrase : tallies.entrySet()) {
      Tally tally = phrase.getValue();
      double share = (double) tally.statements / read.size();
      double elsewhere = (background.count(tally.content) + 0.5) / background.points();
      int length = phrase.getKey().split(" ", -1).length;
      if (tally.plain
          && tally.statements >= (length > 1 || read.size() < MANY_READ ? FEWEST : FEWEST + 1)
          && tally.documents.size() > 1
          && (share >= LEAST_SHARE || length > 1)
          && !tally.content.isEmpty()
          && share >= RARER_ELSEWHERE * elsewhere) {
        double worth = share * Math.log(share / elsewhere) * (1 + length) / 2;
        String words = mostUsed(tally.surfaces);
        ranked.add(
            new Ranked(
                words,
                length,
                Set.copyOf(tally.content),
                share,
                Math.rint(worth * 10_000) / 10_000,
                VagueNouns.only(List.of(words.split(" ", -1)))));
      }
    }
    ranked.sort(BEST_FIRST);
    return ranked;
  }

  private static boolean overlaps(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static String mostUsed(Map<String, Integer> surfaces) {
    return surfaces.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String joined(List<String> phrases) {
    return phrases.size() == 1
        ? phrases.getFirst()
        : String.join(", ", phrases.subList(0, phrases.size() - 1)) + " and " + phrases.getLast();
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String slug(String label) {
    String slug =
        label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
    return slug.length() <= 80 ? slug : slug.substring(0, 80).replaceAll("-$", "");
  }
}
