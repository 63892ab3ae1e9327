package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.evaluate.Metric;
import org.mattersarising.evaluate.Scorecard;

/** What comes back in two real archives, against what readers found in them. */
class RealArchivesTest {

  private static final Path SHARED = Path.of(System.getProperty("matters.shared", "../shared"));

  /** Just under what is reached; raised with it. */
  @ParameterizedTest
  @CsvSource({"milburn, Milburn Parish Council, 0.635", "wye-valley, Wye Valley Council, 0.52"})
  void findsWhatReadersFoundToComeBack(
      String id, String council, double floor, @TempDir Path folder) throws Exception {
    Path archive = SHARED.resolve("corpus").resolve(id);
    Assumptions.assumeTrue(Files.isDirectory(archive), "there are no minutes at " + archive);
    Path truth = resources().resolve(id);
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    copy(truth, archive, corpus, council);
    Path alone = Files.createDirectories(folder.resolve("truth").resolve(id));
    for (String table : List.of("issues.csv", "meetings.csv")) {
      Files.copy(truth.resolve(table), alone.resolve(table));
    }

    List<Scorecard> cards =
        new Evaluation(new ModelFiles(null, null), (stage, done, all) -> {})
            .run(
                new EvaluateSettings(
                    null,
                    folder.resolve("truth"),
                    List.of(corpus),
                    List.of("parish-town"),
                    List.of(),
                    2));

    assertThat(score(cards)).isGreaterThanOrEqualTo(floor);
  }

  private static Path resources() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(RealArchivesTest.class.getResource("/archives/truth")).toURI());
  }

  /** The files that the readers had, and whose they are, which not all of them say. */
  private static void copy(Path truth, Path archive, Path corpus, String council)
      throws IOException {
    StringBuilder metadata = new StringBuilder("path,council\n");
    TreeSet<String> read = new TreeSet<>();
    try (Stream<String> rows = Files.lines(truth.resolve("files.txt"))) {
      rows.filter(r -> !r.isBlank()).forEach(read::add);
    }
    for (String file : read) {
      Files.copy(archive.resolve(file), corpus.resolve(file));
      metadata.append('"').append(file).append("\",").append(council).append('\n');
    }
    Files.writeString(corpus.resolve("metadata.csv"), metadata.toString());
  }

  private static double score(List<Scorecard> cards) {
    return cards.stream()
        .flatMap(c -> c.metrics().stream())
        .filter(m -> m.name().equals("archive.score"))
        .mapToDouble(Metric::value)
        .findFirst()
        .orElseThrow();
  }
}
