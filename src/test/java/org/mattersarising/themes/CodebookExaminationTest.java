package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.Theme;

class CodebookExaminationTest {

  private static CodebookReader.Examined examine(String yaml) {
    return new CodebookReader().examine(yaml.getBytes(StandardCharsets.UTF_8), "bees.yaml");
  }

  private static List<String> problems(String yaml, boolean faults) {
    return examine(yaml).findings().stream()
        .filter(f -> f.fault() == faults)
        .map(f -> f.line() + " " + f.problem())
        .toList();
  }

  @Test
  void tellsEveryFaultAtOnceWithLineAndAdvice() {
    String yaml =
        """
        codebook: bees
        themes:
          - id: Bee Swarms
            label: Swarms
            include: [bees left]
          - id: hives
            terms: [hive ~ stand]
            parent: barns
          - id: hives
            label: Hives again
        """;
    assertThat(problems(yaml, true))
        .satisfiesExactly(
            p -> assertThat(p).startsWith("3 'Bee Swarms' is no id"),
            p -> assertThat(p).isEqualTo("6 the theme 'hives' lacks 'label'"),
            p -> assertThat(p).startsWith("7 the term 'hive ~ stand' cannot be read"),
            p -> assertThat(p).startsWith("8 the theme 'hives' has the parent 'barns'"),
            p -> assertThat(p).startsWith("9 the theme 'hives' needs a definition"),
            p -> assertThat(p).startsWith("9 the id 'hives' is used twice; first on line 6"));
    assertThat(examine(yaml).codebook()).isNull();
    assertThat(examine(yaml).findings()).allMatch(f -> !f.advice().isEmpty());
  }

  @Test
  void readsParentsExamplesAndCommittees() {
    Codebook codebook =
        Objects.requireNonNull(
            examine(
                    """
                    codebook: bees
                    committees: [parish, housing]
                    themes:
                      - {id: hives, label: Hives, terms: [hive*]}
                      - id: swarms
                        label: Swarms
                        parent: hives
                        definition: Bees that leave.
                        examples: [The bees had gone.]
                        counterexamples: [A swarm of visitors came.]
                    """)
                .codebook());
    assertThat(codebook.committees())
        .containsExactlyInAnyOrder(CommitteeType.HOUSING, CommitteeType.PARISH);
    Theme swarms = codebook.themes().getLast();
    assertThat(swarms.parent()).isEqualTo("hives");
    assertThat(swarms.examples()).containsExactly("The bees had gone.");
    assertThat(swarms.counterexamples()).containsExactly("A swarm of visitors came.");
  }

  @Test
  void findsParentsThatGoRoundInACircle() {
    assertThat(
            problems(
                "codebook: bees\nthemes:\n"
                    + "  - {id: a, label: A, terms: [apple], parent: b}\n"
                    + "  - {id: b, label: B, terms: [berry], parent: a}\n"
                    + "  - {id: c, label: C, terms: [cherry], parent: a}\n",
                true))
        .hasSize(2)
        .allMatch(p -> p.contains("is a part of itself"));
  }

  @Test
  void warnsOfTermsThatTwoThemesShare() {
    assertThat(
            problems(
                "codebook: bees\nthemes:\n"
                    + "  - {id: a, label: A, terms: [old orchard]}\n"
                    + "  - {id: b, label: B, terms: [\"weak: garden\", Old-Orchard]}\n",
                false))
        .contains("4 the term 'Old-Orchard' stands in 'a' and in 'b'");
  }

  @Test
  void warnsOfTermsThatStandInAllMinutes() {
    assertThat(
            problems(
                "codebook: bees\nthemes:\n"
                    + "  - {id: a, label: A, terms: [report*, ser*, honey, team spirit]}\n",
                false))
        .filteredOn(p -> p.contains("minutes of all kinds"))
        .hasSize(2);
  }

  @Test
  void warnsOfThemesWithoutDefinitionOrExamples() {
    assertThat(problems("codebook: bees\nthemes:\n  - {id: a, label: A, terms: [honey]}\n", false))
        .contains("3 the theme 'a' has no definition", "3 the theme 'a' has no examples");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "codebook: [", "codebook: &a b\nthemes: *a\n"})
  void tellsOneFaultOfWhatIsNoYaml(String yaml) {
    assertThat(problems(yaml, true)).hasSize(1);
  }
}
