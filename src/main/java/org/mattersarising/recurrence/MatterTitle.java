package org.mattersarising.recurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;

/**
 * Names a matter by what its meetings speak of: the noun phrase whose words most of them have and
 * the council's other statements have seldom; where it alone says little, behind the theme's label
 * or, without a theme, with a second phrase. No person is named. Not thread-safe.
 */
final class MatterTitle {

  /** Of a long story so many statements are read, those that raise it first. */
  private static final int READ = 40;

  private static final int LONGEST = 70;

  /** A second phrase must say at least this much of what the first says. */
  private static final double SECOND = 0.4;

  /**
   * What one of several meetings said is rather an incident than the matter that came back: so much
   * of a meeting is taken off.
   */
  private static final double ONCE = 0.5;

  /** A single word says less than a phrase of the same weight. */
  private static final double ONE_WORD = 0.8;

  /** From so many content words on a phrase stands alone. */
  private static final int ENOUGH = 3;

  /** Alone, or as the one somebody or something belongs to; behind "in" and "at" stand places. */
  private static final Pattern LONE_NAME =
      Pattern.compile("(?:^|\\b(?:of|for|with) )\\p{Lu}\\p{Ll}+$");

  private final SubjectPhrases phrases;
  private final ContentWords content = new ContentWords();

  MatterTitle(POSModel partsOfSpeech) {
    this.phrases = new SubjectPhrases(partsOfSpeech);
  }

  /** What is known of one phrase, by its stems. */
  private static final class Tally {
    final Map<String, Integer> surfaces = new TreeMap<>();
    final Set<String> meetings = new HashSet<>();
    int tokens;
    boolean raised;
  }

  private record Ranked(String words, Set<String> stems, double worth) {}

  /**
   * The title; empty where no phrase tells the matter.
   *
   * @param council how rare words are there
   * @param theme the label of its theme; empty without one
   */
  Optional<String> of(Matter matter, CouncilWords council, String theme) {
    List<Occurrence> read =
        matter.occurrences().stream()
            .sorted(
                Comparator.comparing((Occurrence o) -> !o.statement().raises())
                    .thenComparing(Occurrence.IN_TIME))
            .limit(READ)
            .toList();
    Map<String, Double> weights = weights(read, council);
    Map<Set<String>, Tally> tallies = new HashMap<>();
    List<List<SubjectPhrases.Phrase>> found = phrases.in(read);
    for (int i = 0; i < read.size(); i++) {
      Occurrence occurrence = read.get(i);
      for (SubjectPhrases.Phrase phrase : found.get(i)) {
        if (phrase.words().length() <= LONGEST
            && !phrase.vague()
            && !isLoneName(phrase)
            && !names(phrase, council)) {
          Tally tally = tallies.computeIfAbsent(phrase.stems(), k -> new Tally());
          tally.surfaces.merge(phrase.words(), 1, Integer::sum);
          tally.meetings.add(occurrence.meeting().id());
          tally.tokens = phrase.tokens();
          tally.raised |= occurrence.statement().raises();
        }
      }
    }
    int meetings = (int) read.stream().map(o -> o.meeting().id()).distinct().count();
    List<Ranked> ranked = new ArrayList<>();
    tallies.forEach((stems, tally) -> ranked.add(ranked(stems, tally, weights, meetings)));
    ranked.sort(Comparator.comparingDouble(Ranked::worth).reversed().thenComparing(Ranked::words));
    if (ranked.isEmpty() || ranked.getFirst().worth() <= 0) {
      return Optional.empty();
    }
    Ranked first = ranked.getFirst();
    if (first.stems().size() >= ENOUGH) {
      return Optional.of(capital(first.words()));
    }
    if (!theme.isEmpty()) {
      return Optional.of(within(theme, first, ranked));
    }
    Optional<String> both =
        ranked.stream()
            .filter(r -> r.worth() >= SECOND * first.worth())
            .filter(r -> r.stems().stream().noneMatch(first.stems()::contains))
            .filter(r -> first.words().length() + r.words().length() < LONGEST)
            .findFirst()
            .map(r -> joined(first, r));
    return both.isPresent() || first.stems().size() == 1
        ? both
        : Optional.of(capital(first.words()));
  }

  /** Two phrases; a single word adds nothing to a phrase of several. */
  private static String joined(Ranked first, Ranked second) {
    if (first.stems().size() > 1 && second.stems().size() == 1) {
      return capital(first.words());
    }
    return first.stems().size() == 1 && second.stems().size() > 1
        ? capital(second.words())
        : capital(first.words()) + ": " + second.words();
  }

  /** Behind the theme's label stands the best phrase that does not only repeat it. */
  private String within(String theme, Ranked first, List<Ranked> ranked) {
    Set<String> said = content.of(theme, List.of()).keySet();
    return ranked.stream()
        .filter(r -> r.worth() >= SECOND * first.worth() && !said.containsAll(r.stems()))
        .findFirst()
        .map(r -> theme + ": " + r.words())
        .orElse(capital(first.words()));
  }

  private Ranked ranked(Set<String> stems, Tally tally, Map<String, Double> weights, int meetings) {
    double sum = 0;
    for (String stem : new TreeSet<>(stems)) {
      sum += weights.getOrDefault(stem, 0.0);
    }
    double together = tally.meetings.size() / (double) meetings;
    // Words that say nothing make a phrase longer, not more telling.
    double worth =
        sum
            / Math.sqrt(tally.tokens + 1.0)
            * (0.6 + 0.4 * together)
            * (tally.raised ? 1.1 : 1)
            * (stems.size() == 1 ? ONE_WORD : 1);
    String words =
        tally.surfaces.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    return new Ranked(words, stems, Math.rint(worth * 1e4) / 1e4);
  }

  /** The share of the other meetings that have each word too, times its rarity in the council. */
  private Map<String, Double> weights(List<Occurrence> read, CouncilWords council) {
    Map<String, Set<String>> meetings = new HashMap<>();
    Set<String> all = new HashSet<>();
    for (Occurrence occurrence : read) {
      all.add(occurrence.meeting().id());
      for (String stem : content.of(occurrence.wholeText(), List.of()).keySet()) {
        meetings.computeIfAbsent(stem, k -> new HashSet<>()).add(occurrence.meeting().id());
      }
    }
    double once = all.size() > 1 ? ONCE : 0;
    Map<String, Double> weights = new HashMap<>();
    meetings.forEach((stem, where) ->
        weights.put(stem, (where.size() - once) / (all.size() - once) * council.rarity(stem)));
    return weights;
  }

  /** A single word with a capital may be anybody's first name, also a child's. */
  private static boolean isLoneName(SubjectPhrases.Phrase phrase) {
    return LONE_NAME.matcher(phrase.words()).find();
  }

  /** Whether it has a word of a name that the council's minutes give to a person anywhere. */
  private static boolean names(SubjectPhrases.Phrase phrase, CouncilWords council) {
    for (String word : phrase.words().split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && council.isOfName(word)) {
        return true;
      }
    }
    return false;
  }

  private static String capital(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + words.substring(Character.charCount(first));
  }
}
