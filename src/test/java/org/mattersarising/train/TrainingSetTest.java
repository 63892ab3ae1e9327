package org.mattersarising.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Act;
import org.mattersarising.model.SpeakerGroup;

/** What the shipped training set promises, see {@code models/train/README.md}. */
class TrainingSetTest {

  private static final Path FOLDER = Path.of("models", "train");
  private static List<TrainingDocument> documents = List.of();
  private static List<TrainingDocument> checks = List.of();
  private static List<TrainingDocument> unseen = List.of();

  @BeforeAll
  static void read() throws IOException {
    documents = TrainingSetReader.readFolder(FOLDER.resolve("statements"));
    checks = TrainingSetReader.readFolder(FOLDER.resolve("check"));
    unseen = TrainingSetReader.readFolder(FOLDER.resolve("recurrence").resolve("unseen"));
  }

  private static Stream<TrainingStatement> all() {
    return Stream.of(documents, checks, unseen)
        .flatMap(List::stream)
        .flatMap(d -> d.statements().stream());
  }

  @Test
  void holdsTenThousandStatementsAndThreeThousandWithoutATheme() {
    assertThat(all().map(TrainingStatement::text).distinct().count()).isGreaterThan(12_000);
    assertThat(all().filter(s -> s.themes().isEmpty()).count()).isGreaterThanOrEqualTo(3_000);
    assertThat(all().filter(TrainingStatement::goesOn).count()).isGreaterThan(1_500);
  }

  @Test
  void checksOtherKindsOfMinutesInFilesThatNothingIsLearntFrom() {
    assertThat(checks).hasSize(36);
    assertThat(checks.stream().mapToInt(d -> d.statements().size()).sum()).isEqualTo(966);
    assertThat(checks)
        .extracting(TrainingDocument::council)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(documents.stream().map(TrainingDocument::council).toList());
  }

  @Test
  void keepsSayingsOfAReturnInFilesThatNothingIsLearntFrom() {
    assertThat(unseen).hasSize(18);
    List<TrainingStatement> statements =
        unseen.stream().flatMap(d -> d.statements().stream()).toList();
    assertThat(statements).hasSize(1_158);
    assertThat(statements.stream().filter(TrainingStatement::recurs)).hasSize(286);
    assertThat(unseen)
        .extracting(TrainingDocument::council)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(documents.stream().map(TrainingDocument::council).toList());
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
      if (WordGrams.of(statement.text(), 8).isEmpty()) {
        continue;
      }
      Set<String> own = new HashSet<>(WordGrams.of(statement.text(), 5));
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
        published.addAll(
            WordGrams.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), 8));
      }
    }
    assertThat(published).isNotEmpty();
    assertThat(
            all()
                .map(TrainingStatement::text)
                .filter(t -> WordGrams.of(t, 8).stream().anyMatch(published::contains)))
        .isEmpty();
  }

  @Test
  void aboutATenthIsCodedTwiceAndEveryCodingHasItsFirst() throws IOException {
    Map<String, TrainingStatement> now = new HashMap<>();
    for (TrainingDocument document : documents) {
      document.statements().forEach(s -> now.put(document.name() + ":" + s.line(), s));
    }
    Map<String, String> first = new HashMap<>();
    for (CodingReader.Coding c : CodingReader.readFolder(FOLDER.resolve("first"))) {
      first.put(c.document() + ":" + c.statement().line(), c.statement().text());
    }
    Map<String, String> second = new HashMap<>();
    for (CodingReader.Coding c : CodingReader.readFolder(FOLDER.resolve("second"))) {
      second.put(c.document() + ":" + c.statement().line(), c.statement().text());
    }
    assertThat(second).hasSizeGreaterThan(1_300).isEqualTo(first);
    second.forEach((place, text) ->
        assertThat(now).hasEntrySatisfying(place, s -> assertThat(s.text()).isEqualTo(text)));
  }

  /** One rule for all files; {@code models/train/README.md} gives it. */
  @Test
  void decisionsAreTheBodysAndNobodyAssuresOrDecides() {
    assertThat(all().filter(s -> s.speaker() == SpeakerGroup.NONE).map(TrainingStatement::act))
        .isNotEmpty()
        .containsOnly(Act.PROCEDURAL, Act.INFORMATION, Act.ACTION);
  }
}
