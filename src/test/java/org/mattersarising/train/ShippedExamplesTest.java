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
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Theme;
import org.mattersarising.themes.CodebookReader;

/** The example statements of the shipped codebooks are the project's own, and new. */
class ShippedExamplesTest {

  private static final Path FOLDER = Path.of("models", "themes");
  private static List<Theme> themes = List.of();

  @BeforeAll
  static void read() throws IOException {
    List<Theme> all = new ArrayList<>();
    for (String name :
        List.of("childrens-services", "adult-social-care", "housing", "parish-town")) {
      Codebook codebook =
          new CodebookReader().read(Files.readAllBytes(FOLDER.resolve(name + ".yaml")), name);
      all.addAll(codebook.themes());
    }
    themes = List.copyOf(all);
  }

  private static List<String> examples() {
    return themes.stream().flatMap(t -> t.examples().stream()).toList();
  }

  @Test
  void everyThemeHasThreeToFiveAndNoneStandsTwice() {
    assertThat(themes).hasSize(24 + 18 + 17 + 17);
    assertThat(themes).allSatisfy(t -> assertThat(t.examples()).as(t.id()).hasSizeBetween(3, 5));
    assertThat(examples()).doesNotHaveDuplicates();
  }

  @Test
  void noneHasEightWordsInARowOfPublishedOrSampleMinutes() throws IOException {
    Path shared = Path.of(System.getProperty("matters.shared", "../shared"));
    Assumptions.assumeTrue(
        Files.isDirectory(shared.resolve("gold")), "the development set is not there");
    Set<String> minutes = new HashSet<>();
    for (Path folder :
        List.of(
            shared.resolve("gold"),
            shared.resolve("corpus"),
            Path.of("corpus", "minutes"),
            Path.of("corpus", "gold"))) {
      add(folder, minutes);
    }
    assertThat(minutes).isNotEmpty();
    assertThat(
            examples().stream()
                .filter(e -> WordGrams.of(e, 8).stream().anyMatch(minutes::contains)))
        .isEmpty();
  }

  private static void add(Path folder, Set<String> grams) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files
              .filter(f -> f.toString().matches(".*\\.(txt|md|html)"))
              .filter(Files::isRegularFile)
              .toList()) {
        grams.addAll(WordGrams.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), 8));
      }
    }
  }

  @Test
  void noneSharesHalfOfItsFiveGramsWithATrainingStatement() throws IOException {
    Map<String, List<Integer>> holders = new HashMap<>();
    List<String> examples = examples();
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Set<String> own = new HashSet<>(WordGrams.of(examples.get(i), 5));
      sizes.add(own.size());
      for (String gram : own) {
        holders.computeIfAbsent(gram, k -> new ArrayList<>()).add(i);
      }
    }
    List<String> alike = new ArrayList<>();
    for (TrainingDocument document :
        TrainingSetReader.readFolder(Path.of("models", "train", "statements"))) {
      for (TrainingStatement statement : document.statements()) {
        Set<String> grams = new HashSet<>(WordGrams.of(statement.text(), 5));
        Map<Integer, Integer> both = new HashMap<>();
        for (String gram : grams) {
          holders.getOrDefault(gram, List.of()).forEach(e -> both.merge(e, 1, Integer::sum));
        }
        both.forEach((example, n) -> {
          if (n * 2 > Math.min(grams.size(), sizes.get(example))) {
            alike.add(examples.get(example) + " | " + statement.text());
          }
        });
      }
    }
    assertThat(alike).isEmpty();
  }
}
