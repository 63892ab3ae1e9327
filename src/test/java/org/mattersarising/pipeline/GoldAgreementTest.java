package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.evaluate.Metric;
import org.mattersarising.evaluate.Scorecard;

/** Our figures of the development set against those of the independent scorer beside it. */
final class GoldAgreementTest {

  private static final Path SHARED = Path.of(System.getProperty("matters.shared", "../shared"));

  @Test
  void agreesWithTheIndependentScorerToThreeDecimals(@TempDir Path folder) throws Exception {
    Path gold = SHARED.resolve("gold");
    Path scorer = SHARED.resolve("tools").resolve("score.py");
    Assumptions.assumeTrue(Files.isDirectory(gold), "there is no development set at " + gold);
    Assumptions.assumeTrue(Files.isRegularFile(scorer), "there is no scorer at " + scorer);
    Assumptions.assumeTrue(startsPython(), "python3 is not installed");
    ModelFiles models = new ModelFiles(null, null);
    Path out = folder.resolve("run");
    new Analysis(models, (stage, done, all) -> {}, "test").run(settings(gold, out));

    String said =
        run(
            "python3",
            scorer.toString(),
            out.toString(),
            "units",
            "entities",
            "themes",
            "act",
            "speaker");
    Scorecard card =
        new Evaluation(models, (stage, done, all) -> {})
            .run(new EvaluateSettings(gold, null, List.of(), List.of(), List.of(), 2))
            .getFirst();

    assertThat(value(card, "units.exact"))
        .isCloseTo(number(said, "units of substance met exactly: ([0-9.]+)"), within(0.000501));
    assertThat(value(card, "mentions.exact_f1"))
        .isCloseTo(number(said, "entities, exact: micro-F1 ([0-9.]+)"), within(0.000501));
    assertThat(value(card, "themes.micro_f1"))
        .isCloseTo(number(said, "themes: micro-F1 ([0-9.]+)"), within(0.000501));
    assertThat(value(card, "themes.macro_f1"))
        .isCloseTo(
            number(said, "themes: micro-F1 [0-9.]+, macro-F1 \\(8 or more\\) ([0-9.]+)"),
            within(0.000501));
    assertThat(value(card, "act.accuracy"))
        .isCloseTo(number(said, "act: accuracy ([0-9.]+)"), within(0.000501));
    assertThat(value(card, "speaker.accuracy"))
        .isCloseTo(number(said, "speaker: accuracy ([0-9.]+)"), within(0.000501));
  }

  private static AnalyseSettings settings(Path gold, Path out) throws IOException {
    try (var files = Files.list(gold)) {
      return new AnalyseSettings(
          files.filter(f -> f.toString().endsWith(".txt")).sorted().toList(),
          out,
          List.of(),
          List.of(),
          "",
          "",
          null,
          null,
          2,
          LocalDate.EPOCH,
          false,
          true,
          MaskPeople.NONE);
    }
  }

  private static boolean startsPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static double number(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  private static double value(Scorecard card, String name) {
    return card.metrics().stream()
        .filter(m -> m.name().equals(name))
        .mapToDouble(Metric::value)
        .findFirst()
        .orElseThrow();
  }
}
