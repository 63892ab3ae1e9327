package org.mattersarising.themes.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.TextSpan;

final class LeidenThemeDiscovererTest {

  private static final int DIMENSIONS = 32;
  private static final LeidenThemeDiscoverer DISCOVERER = new LeidenThemeDiscoverer();

  /** Invented matters: what each is about, and the nouns that it is told with. */
  private static final List<List<String>> MATTERS =
      List.of(
          List.of("allotment", "waiting list", "plots"),
          List.of("bus shelter", "timetable", "passengers"),
          List.of("skate ramp", "surface", "teenagers"),
          List.of("hedge", "brambles", "trimming"));

  @Test
  void findsWhatIsSaidInManyWaysAndLeavesTheRest() {
    List<Candidate> candidates = minutes();
    Discovery discovery = DISCOVERER.discover(candidates);

    assertThat(discovery.looked()).isEqualTo(candidates.size());
    assertThat(discovery.themes()).hasSizeGreaterThanOrEqualTo(MATTERS.size());
    for (DiscoveredTheme theme : discovery.themes()) {
      assertThat(theme.id()).startsWith("discovered-").matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(theme.stability()).isBetween(0.0, 1.0);
      // A stray sentence may stand nearest to a theme; a theme of two matters may not be.
      Map<String, Integer> matters = new TreeMap<>();
      theme.members().keySet().forEach(id -> matters.merge(id.substring(0, 1), 1, Integer::sum));
      assertThat(Collections.max(matters.values()))
          .as(theme.label())
          .isGreaterThanOrEqualTo(theme.members().size() * 9 / 10);
    }
  }

  @Test
  void namesThemesByNounsOfTheirStatements() {
    List<String> labels =
        DISCOVERER.discover(minutes()).themes().stream()
            .map(t -> t.label().toLowerCase(Locale.ROOT))
            .toList();

    for (List<String> matter : MATTERS) {
      assertThat(labels).anyMatch(l -> matter.stream().anyMatch(l::contains));
    }
  }

  @Test
  void givesTheSameForAnyOrderOfFiles() {
    List<Candidate> candidates = minutes();
    Discovery first = DISCOVERER.discover(candidates);
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(candidates, new Random(seed));
      assertThat(DISCOVERER.discover(candidates)).isEqualTo(first);
    }
  }

  @Test
  void givesTheSameAtAnyNumberOfThreads() {
    Discovery alone = inPool(1);
    assertThat(inPool(2)).isEqualTo(alone);
    assertThat(inPool(5)).isEqualTo(alone);
  }

  @Test
  void changesLittleWithOneDocumentLess() {
    List<Candidate> candidates = minutes();
    Map<String, String> whole = DISCOVERER.discover(candidates).themeOf();
    List<Candidate> fewer =
        candidates.stream().filter(c -> !c.documentId().equals("meeting 3")).toList();
    Map<String, String> without = DISCOVERER.discover(fewer).themeOf();

    List<String> both = whole.keySet().stream().filter(without::containsKey).sorted().toList();
    long pairs = 0;
    long agreeing = 0;
    for (String one : both) {
      for (String other : both) {
        boolean before = whole.getOrDefault(one, "").equals(whole.get(other));
        boolean after = without.getOrDefault(one, "").equals(without.get(other));
        pairs++;
        agreeing += before == after ? 1 : 0;
      }
    }
    assertThat((double) agreeing / pairs).isGreaterThan(0.95);
  }

  @Test
  void countsCopiesOnce() {
    List<Candidate> copies = new ArrayList<>();
    float[] vector = unit(new Random(1), new float[DIMENSIONS], 1);
    for (int i = 0; i < 60; i++) {
      copies.add(
          candidate(
              "c" + i,
              "meeting " + i,
              "alder",
              "The cheque for the lawn mower was drawn.",
              vector));
    }
    assertThat(DISCOVERER.discover(copies).themes()).isEmpty();
  }

  @Test
  void makesNoThemeOfAName() {
    List<Candidate> candidates = new ArrayList<>(minutes());
    Random random = new Random(5);
    float[] centre = unit(random, new float[DIMENSIONS], 1);
    String[] verbs = {"spoke", "wondered", "agreed", "objected", "abstained", "listened"};
    for (int i = 0; i < 30; i++) {
      String text = "Quillfeather " + verbs[i % verbs.length] + " " + "abcdefgh".charAt(i % 8);
      candidates.add(
          new Candidate(
              "q" + i,
              "meeting " + i % 12,
              "alder",
              text,
              List.of(new TextSpan(0, 12)),
              Map.of("quillfeath", 2.0, verbs[i % verbs.length], 1.0, "x" + i, 1.0),
              unit(random, centre, 0.3)));
    }
    assertThat(DISCOVERER.discover(candidates).themes())
        .noneMatch(t -> t.label().toLowerCase(Locale.ROOT).contains("quill"))
        .noneMatch(t -> t.terms().stream().anyMatch(w -> w.contains("quill")));
  }

  @Test
  void namesNoGroupByVagueWords() {
    List<Candidate> points = new ArrayList<>();
    List<Candidate> telling = new ArrayList<>();
    List<Candidate> vague = new ArrayList<>();
    float[] vector = unit(new Random(1), new float[DIMENSIONS], 1);
    for (int i = 0; i < 12; i++) {
      String ferry =
          i % 3 == 0 ? "waited for the outcome" : "heard the outcome and about the chain ferry";
      telling.add(candidate("t" + i, "meeting " + i, "alder", "they " + ferry, vector));
      String said = "they waited for the outcome which came as expected";
      vague.add(candidate("v" + i, "meeting " + i, "alder", said, vector));
    }
    points.addAll(telling);
    for (int i = 0; i < 80; i++) {
      points.add(candidate("x" + i, "meeting " + i, "birch", "something" + i + " else", vector));
    }
    assertThat(label(telling, points)).startsWith("Chain ferry");
    points.removeAll(telling);
    points.addAll(vague);
    assertThat(label(vague, points)).isEmpty();
  }

  private static String label(List<Candidate> group, List<Candidate> points) {
    return ThemeNamer.shipped()
        .name(group, TellingPhrases.Background.of(points), Set.of())
        .map(ThemeNamer.Name::label)
        .orElse("");
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(DISCOVERER.discover(List.of())).isEqualTo(new Discovery(List.of(), 0, Map.of()));
  }

  private static Discovery inPool(int threads) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> DISCOVERER.discover(minutes())).join();
    }
  }

  /** Twelve meetings of three councils, with four matters and what is said once. */
  private static List<Candidate> minutes() {
    Random random = new Random(42);
    List<Candidate> all = new ArrayList<>();
    String[] shapes = {
      "the %s by the %s had become worse again",
      "a %s was wanted before the %s could open",
      "nobody had seen to the %s and its %s",
      "residents complained of the %s, not of the %s"
    };
    for (int m = 0; m < MATTERS.size(); m++) {
      float[] centre = unit(random, new float[DIMENSIONS], 1);
      for (int i = 0; i < 24; i++) {
        List<String> nouns = MATTERS.get(m);
        String text =
            String.format(
                Locale.ROOT,
                shapes[i % shapes.length],
                nouns.get(i % 3),
                nouns.get((i + 1 + i / 6) % 3));
        all.add(
            candidate(
                m + "-" + i,
                "meeting " + i % 12,
                List.of("alder", "birch", "cedar").get(i % 3),
                text + " " + "klmnopqrstuvwxyzabcdefgh".charAt(i),
                unit(random, centre, 0.35)));
      }
    }
    for (int i = 0; i < 40; i++) {
      all.add(
          candidate(
              "x" + i,
              "meeting " + i % 12,
              "birch",
              "single" + i + " happening" + i,
              unit(random, new float[DIMENSIONS], 1)));
    }
    return all;
  }

  private static Candidate candidate(
      String id, String document, String council, String text, float[] vector) {
    Map<String, Double> words = new TreeMap<>();
    opennlp.tools.stemmer.PorterStemmer stemmer = new opennlp.tools.stemmer.PorterStemmer();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (word.length() > 4 || word.length() == 1 && !word.equals("a")) {
        words.put(stemmer.stem(word), 1.0);
      }
    }
    return new Candidate(id, document, council, text, List.of(), words, vector);
  }

  private static float[] unit(Random random, float[] centre, double noise) {
    float[] vector = new float[DIMENSIONS];
    double square = 0;
    for (int d = 0; d < DIMENSIONS; d++) {
      vector[d] = (float) (centre[d] + noise * random.nextGaussian() / Math.sqrt(DIMENSIONS));
      square += vector[d] * vector[d];
    }
    for (int d = 0; d < DIMENSIONS; d++) {
      vector[d] /= (float) Math.sqrt(square);
    }
    return vector;
  }
}
