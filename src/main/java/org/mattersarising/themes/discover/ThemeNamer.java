package org.mattersarising.themes.discover;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.nouns.PartsOfSpeech;
import org.mattersarising.themes.discover.TellingPhrases.Background;
import org.mattersarising.themes.discover.TellingPhrases.Ranked;

/**
 * Names a group by its telling phrases: the best one, and where that leaves many statements of the
 * group aside, the one that tells most of these. Where the two together stand in few statements the
 * group has no name. Immutable.
 */
final class ThemeNamer {

  /** So many of the firmest members are read. */
  private static final int READ = 60;

  private static final int TERMS = 8;
  private static final double WORD_WITHIN = 0.3;
  private static final double LONE_WORD_WITHIN = 0.15;
  private static final double PHRASE_WITHIN = 0.6;

  /** A phrase that so many statements have says enough by itself. */
  private static final double ENOUGH = 0.6;

  /** What a name is about must stand in so many statements of its group. */
  private static final double LEAST_COVERED = 0.2;

  /** A word alone must stand in more of them: "school" in a few tells nobody what it is. */
  private static final double LEAST_BY_WORD = 0.35;

  /** Beside a phrase, a second one has to tell so many more of them; beside a word, only one. */
  private static final double LEAST_ADDED = 0.25;

  /**
   * A group's name.
   *
   * @param label such as "Street lights and lamp columns"
   * @param terms its phrases, those of the label first
   * @param slug of the label, no other group's
   */
  record Name(String label, List<String> terms, String slug) {}

  private final TellingPhrases phrases;

  private ThemeNamer(TellingPhrases phrases) {
    this.phrases = phrases;
  }

  static ThemeNamer shipped() {
    return new ThemeNamer(new TellingPhrases(PartsOfSpeech.shipped()));
  }

  /**
   * The name of a group; empty where no phrase sets it apart.
   *
   * @param members the firmest first
   * @param taken slugs of other groups
   */
  Optional<Name> name(List<Candidate> members, Background background, Set<String> taken) {
    List<Candidate> read = members.subList(0, Math.min(READ, members.size()));
    List<Ranked> ranked = phrases.of(read, background);
    List<Ranked> chosen = chosen(ranked, read.size());
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    List<String> terms = chosen.stream().map(Ranked::words).distinct().toList();
    int fewest = parts(chosen, read.size());
    for (int parts = fewest; parts <= Math.min(fewest + 2, terms.size()); parts++) {
      String label = capital(joined(terms.subList(0, parts)));
      String slug = slug(label);
      if (!slug.isEmpty() && !taken.contains(slug)) {
        return Optional.of(new Name(label, terms, slug));
      }
    }
    return Optional.empty();
  }

  /**
   * Phrases that share no word, the best first; the second tells of statements that the first
   * leaves aside; none where only vague ones are left, or all together say little of the group.
   */
  private static List<Ranked> chosen(List<Ranked> ranked, int read) {
    List<Ranked> apart = new ArrayList<>();
    if (ranked.isEmpty() || ranked.getFirst().vague()) {
      return apart;
    }
    Ranked best = longer(ranked.getFirst(), ranked, WORD_WITHIN);
    boolean alone =
        best.telling() == 1 && ranked.stream().allMatch(r -> r.vague() || overlaps(best, r));
    Ranked first = alone ? longer(best, ranked, LONE_WORD_WITHIN) : best;
    apart.add(first);
    double least = first.telling() > 1 ? LEAST_ADDED : 0;
    ranked.stream()
        .filter(r -> !r.vague() && !overlaps(first, r))
        .filter(r -> added(r, first.covered()) >= Math.max(1, least * read))
        .findFirst()
        .map(r -> longer(r, ranked, WORD_WITHIN))
        .filter(r -> !overlaps(first, r))
        .ifPresent(apart::add);
    for (Ranked phrase : ranked) {
      Ranked whole = longer(phrase, ranked, WORD_WITHIN);
      if (apart.size() < TERMS
          && apart.stream().noneMatch(a -> overlaps(a, phrase) || overlaps(a, whole))) {
        apart.add(whole);
      }
    }
    BitSet told = new BitSet();
    apart.stream().filter(r -> !r.vague()).forEach(r -> told.or(r.covered()));
    boolean word = first.telling() == 1 && (apart.size() == 1 || apart.get(1).vague());
    return told.cardinality() < (word ? LEAST_BY_WORD : LEAST_COVERED) * read ? List.of() : apart;
  }

  /** One phrase where it says enough or nothing adds to it, else two. */
  private static int parts(List<Ranked> chosen, int read) {
    if (chosen.size() == 1 || chosen.get(1).vague()) {
      return 1;
    }
    Ranked first = chosen.getFirst();
    if (first.telling() == 1) {
      return 2;
    }
    boolean enough = first.covered().cardinality() >= ENOUGH * read;
    return enough || added(chosen.get(1), first.covered()) < LEAST_ADDED * read ? 1 : 2;
  }

  private static int added(Ranked phrase, BitSet covered) {
    BitSet added = (BitSet) phrase.covered().clone();
    added.andNot(covered);
    return added.cardinality();
  }

  /** The longer phrase that one mostly stands in, which says more; itself where none does. */
  private static Ranked longer(Ranked phrase, List<Ranked> ranked, double wordWithin) {
    double often = phrase.telling() == 1 ? wordWithin : PHRASE_WITHIN;
    return ranked.stream()
        .filter(r -> r.telling() > phrase.telling() && r.stems().containsAll(phrase.stems()))
        .filter(r -> r.share() >= often * phrase.share())
        .findFirst()
        .orElse(phrase);
  }

  private static boolean overlaps(Ranked one, Ranked other) {
    return one.stems().stream()
        .anyMatch(s -> other.stems().contains(s) && !NounPhrases.JOINING.contains(s));
  }

  private static String joined(List<String> phrases) {
    boolean commas = phrases.stream().anyMatch(p -> p.contains(" and "));
    return phrases.size() == 1
        ? phrases.getFirst()
        : String.join(", ", phrases.subList(0, phrases.size() - 1))
            + (commas ? ", " : " and ")
            + phrases.getLast();
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
