package org.mattersarising.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped training set promises, see {@code models/train/README.md}. */
class TrainingSetTest {

  private static final Path FOLDER = Path.of("models", "train");
  private static final Pattern WORD = Pattern.compile("[a-z0-9£%']+");
  private static List<TrainingDocument> documents = List.of();

  @BeforeAll
  static void read() throws IOException {
    documents = TrainingSetReader.readFolder(FOLDER.resolve("statements"));
  }

  private static Stream<TrainingStatement> all() {
    return documents.stream().flatMap(d -> d.statements().stream());
  }

  private static List<String> grams(String text, int n) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      words.add(m.group());
    }
    List<String> grams = new ArrayList<>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.add(String.join(" ", words.subList(i, i + n)));
    }
    return grams;
  }

  @Test
  void holdsTenThousandStatementsAndThreeThousandWithoutATheme() {
    assertThat(all().map(TrainingStatement::text).distinct().count()).isGreaterThan(12_000);
    assertThat(all().filter(s -> s.themes().isEmpty()).count()).isGreaterThanOrEqualTo(3_000);
    assertThat(all().filter(TrainingStatement::goesOn).count()).isGreaterThan(1_500);
  }

  @Test
  void hasEnoughOfEveryTheme() {
    Map<String, Integer> count = new TreeMap<>();
    for (TrainingDocument document : documents) {
      for (TrainingStatement statement : document.statements()) {
        statement
            .themes()
            .keySet()
            .forEach(t -> count.merge(document.codebook() + " " + t, 1, Integer::sum));
      }
    }
    assertThat(count).hasSize(24 + 18 + 17 + 17);
    count.forEach((theme, n) ->
        assertThat(n)
            .as(theme)
            .isGreaterThanOrEqualTo(theme.startsWith("childrens-services ") ? 250 : 120));
  }

  @Test
  void noTwoStatementsShareMoreThanHalfOfTheirFiveGrams() {
    Map<String, List<Integer>> holders = new HashMap<>();
    List<Integer> sizes = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    for (TrainingStatement statement : all().toList()) {
      if (grams(statement.text(), 8).isEmpty()) {
        continue;
      }
      Set<String> own = new HashSet<>(grams(statement.text(), 5));
      Map<Integer, Integer> shared = new HashMap<>();
      for (String gram : own) {
        holders.getOrDefault(gram, List.of()).forEach(o -> shared.merge(o, 1, Integer::sum));
      }
      shared.forEach((other, n) -> {
        if (n * 2 > Math.min(own.size(), sizes.get(other))) {
          alike.add(statement.text() + " | " + texts.get(other));
        }
      });
      int id = texts.size();
      texts.add(statement.text());
      sizes.add(own.size());
      own.forEach(g -> holders.computeIfAbsent(g, k -> new ArrayList<>()).add(id));
    }
    assertThat(alike).isEmpty();
  }

  @Test
  void holdsNoEightWordsInARowOfPublishedMinutes() throws IOException {
    Path shared = Path.of(System.getProperty("matters.shared", "../shared"));
    Assumptions.assumeTrue(
        Files.isDirectory(shared.resolve("gold")), "the development set is not there");
    Set<String> published = new HashSet<>();
    try (Stream<Path> files = Files.walk(shared.toRealPath())) {
      for (Path file :
          files
              .filter(f -> f.toString().matches(".*/(gold|corpus)/.*\\.txt"))
              .filter(Files::isRegularFile)
              .toList()) {
        published.addAll(grams(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), 8));
      }
    }
    assertThat(published).isNotEmpty();
    assertThat(
            all()
                .map(TrainingStatement::text)
                .filter(t -> grams(t, 8).stream().anyMatch(published::contains)))
        .isEmpty();
  }

  @Test
  void twoCodersAgreeAsTheDatasheetSays() throws IOException {
    Map<String, TrainingStatement> first = new HashMap<>();
    for (TrainingDocument document : documents) {
      document.statements().forEach(s -> first.put(document.name() + ":" + s.line(), s));
    }
    List<String[]> acts = new ArrayList<>();
    List<String[]> speakers = new ArrayList<>();
    int both = 0;
    int marks = 0;
    for (String file : List.of("one.txt", "two.txt")) {
      for (String line : Files.readAllLines(FOLDER.resolve("second").resolve(file))) {
        String[] cells = line.replaceFirst("^\\+ ", "").split(" ", 5);
        if (cells.length < 5 || line.startsWith("#")) {
          continue;
        }
        TrainingStatement one = Objects.requireNonNull(first.get(cells[0]), cells[0]);
        acts.add(new String[] {one.act().name().toLowerCase(Locale.ROOT), cells[1]});
        speakers.add(new String[] {one.speaker().name().toLowerCase(Locale.ROOT), cells[2]});
        Set<String> themes = new HashSet<>();
        if (!cells[3].equals("-")) {
          Arrays.stream(cells[3].split(",", -1)).forEach(t -> themes.add(t.replaceAll("=.", "")));
        }
        marks += themes.size() + one.themes().size();
        themes.retainAll(one.themes().keySet());
        both += 2 * themes.size();
      }
    }
    assertThat(acts).hasSizeGreaterThan(600);
    assertThat(kappa(acts)).isBetween(0.87, 0.89);
    assertThat(kappa(speakers)).isBetween(0.68, 0.70);
    assertThat((double) both / marks).isBetween(0.81, 0.83);
  }

  /** Cohen's kappa of pairs of labels. */
  private static double kappa(List<String[]> pairs) {
    Map<String, double[]> share = new HashMap<>();
    double same = 0;
    for (String[] pair : pairs) {
      same += pair[0].equals(pair[1]) ? 1.0 / pairs.size() : 0;
      share.computeIfAbsent(pair[0], k -> new double[2])[0] += 1.0 / pairs.size();
      share.computeIfAbsent(pair[1], k -> new double[2])[1] += 1.0 / pairs.size();
    }
    double chance = share.values().stream().mapToDouble(s -> s[0] * s[1]).sum();
    return (same - chance) / (1 - chance);
  }
}
