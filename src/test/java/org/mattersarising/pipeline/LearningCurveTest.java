package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.evaluate.Metric;
import org.mattersarising.evaluate.Scorecard;
import org.mattersarising.pipeline.ThemeExamples.Example;
import org.mattersarising.themes.ThemeContext;
import org.mattersarising.themes.ThemeEvidence;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingSetReader;

final class LearningCurveTest {

  private static TrainingDocument document(String name, int statements) {
    StringBuilder text =
        new StringBuilder("# council: X\n# committee: Y\n# codebook: childrens-services\n");
    for (int i = 0; i < statements; i++) {
      text.append(
          i % 2 == 0
              ? "concern member churn=p :: Members feared that | worker " + i + " would leave.\n"
              : "information officer - :: Path " + i + " would be swept.\n");
    }
    return TrainingSetReader.read(name, text.toString());
  }

  private static ThemeExamples examples(int document, int statements) {
    List<ThemeContext.Place> stand = new ArrayList<>();
    List<Example> all = new ArrayList<>();
    for (int i = 0; i < statements; i++) {
      stand.add(new ThemeContext.Place(0, i, false));
      ThemeEvidence evidence = new ThemeEvidence(i, "churn", 0, 0, 0, 0, 0, 0, 0, 0, document);
      all.add(new Example(i, evidence, new float[0], true));
    }
    return new ThemeExamples(stand, Map.of("churn", all));
  }

  private static Set<String> places(List<ThemeExamples> drawn) {
    Set<String> places = new HashSet<>();
    for (ThemeExamples d : drawn) {
      for (Example e : d.byTheme().getOrDefault("churn", List.of())) {
        places.add(e.evidence().score() + ":" + e.statement());
      }
    }
    return places;
  }

  @Test
  void drawsExactlySoManyStatementsAndGoesOnFromTheSmallerSize() {
    List<TrainingDocument> documents = new ArrayList<>();
    List<ThemeExamples> examples = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      documents.add(document("d" + i, 5 + i));
      examples.add(examples(i, 5 + i));
    }

    Set<String> few = places(LearningCurve.drawn(documents, examples, 8, 0));
    Set<String> more = places(LearningCurve.drawn(documents, examples, 21, 0));

    assertThat(few).hasSize(8).isSubsetOf(more);
    assertThat(more).hasSize(21);
    assertThat(places(LearningCurve.drawn(documents, examples, 8, 1))).isNotEqualTo(few);
    assertThat(places(LearningCurve.drawn(documents, examples, 8, 0))).isEqualTo(few);
  }

  @Test
  void endsWithTheWholeSet() {
    assertThat(LearningCurve.sizes(List.of(), 8310)).containsExactly(500, 1000, 2000, 4000, 8310);
    assertThat(LearningCurve.sizes(List.of(900, 20, 20), 100)).containsExactly(20, 100);
    assertThatThrownBy(() -> LearningCurve.sizes(List.of(0), 100))
        .isInstanceOf(UsageException.class);
  }

  @Test
  void measuresTheThemesOfLabelledMinutesBySize(@TempDir Path folder) throws Exception {
    Path data = Files.createDirectory(folder.resolve("statements"));
    Path gold = Files.createDirectory(folder.resolve("gold"));
    for (int d = 0; d < 3; d++) {
      StringBuilder text =
          new StringBuilder("# council: X\n# committee: Y\n# codebook: childrens-services\n");
      for (int i = 0; i < 30; i++) {
        text.append(
            i % 2 == 0
                ? "concern member churn=p :: Child " + d + i + " had met yet another new face.\n"
                : "information officer - :: Footpath " + d + i + " would be swept in March.\n");
      }
      Files.writeString(data.resolve("d" + d + ".txt"), text);
    }
    String minutes = "Workforce\nMembers feared that children met yet another new face.\n";
    Files.writeString(gold.resolve("m.txt"), minutes);
    Files.writeString(
        gold.resolve("m.units.tsv"),
        "m#1\t10\t68\tMembers feared that children met yet another new face.\n");
    Files.writeString(
        gold.resolve("m.labels.tsv"),
        "unit\tthemes\tact\tstance\tspeaker\nm#1\tchurn\tconcern\tproblem\tmember\n");
    EvaluateSettings settings =
        new EvaluateSettings(gold, null, List.of(), List.of(), List.of(), 1);
    LearningCurve curve = new LearningCurve(new ModelFiles(null, null), (stage, done, all) -> {});

    List<Scorecard> cards = curve.run(settings, data, List.of(10, 70));

    assertThat(cards).extracting(Scorecard::name).containsExactly("curve.gold");
    assertThat(cards.getFirst().metrics())
        .extracting(Metric::name)
        .containsExactly(
            "themes.micro_f1.0",
            "themes.micro_f1.10",
            "themes.micro_f1.70",
            "themes.micro_f1.90",
            "themes.macro_f1.0",
            "themes.macro_f1.10",
            "themes.macro_f1.70",
            "themes.macro_f1.90");
    // Ten statements are too few to learn from: the codebook is alone, as without any.
    List<Metric> metrics = cards.getFirst().metrics();
    assertThat(metrics.get(1).value()).isEqualTo(metrics.get(0).value());
    assertThat(metrics.get(3).support()).isEqualTo(90);
    assertThat(curve.run(settings, data, List.of(10, 70))).isEqualTo(cards);
  }
}
