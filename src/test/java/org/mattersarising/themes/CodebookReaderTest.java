package org.mattersarising.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.CommitteeType;

class CodebookReaderTest {
  private static final String HEAD = "codebook: bees\nversion: 3\nthemes:\n";
  private static final String SWARMS = "  - {id: swarms, label: Swarms, include: [bees left]}\n";

  private static Codebook read(String yaml) {
    return new CodebookReader().read(yaml.getBytes(StandardCharsets.UTF_8), "bees.yaml");
  }

  private static CodebookException mistake(String yaml) {
    CodebookException found = catchThrowableOfType(CodebookException.class, () -> read(yaml));
    assertThat(found).isNotNull();
    return found;
  }

  @Test
  void readsThemesInTheirOrder() {
    Codebook book = read(HEAD + SWARMS + "  - id: hives\n    label: Hives\n    terms: [hive*]\n");
    assertThat(book.id()).isEqualTo("bees");
    assertThat(book.version()).isEqualTo("3");
    assertThat(book.themes()).extracting("id").containsExactly("swarms", "hives");
  }

  @Test
  void saysOfWhichCommitteesTheThemesMayBeExpected() {
    Codebook book = read("committees: [health, adults]\n" + HEAD + SWARMS);
    assertThat(book.themes().getFirst().committees())
        .containsExactly(CommitteeType.ADULTS, CommitteeType.HEALTH);
    assertThat(book.themes().getFirst().covers(CommitteeType.PARISH)).isFalse();
    assertThat(read(HEAD + SWARMS).themes().getFirst().covers(CommitteeType.PARISH)).isTrue();
    assertThat(mistake("committees: [apiary]\n" + HEAD + SWARMS))
        .hasMessageContaining("'apiary' is no type of committee");
  }

  @Test
  void saysWhichCouncilsRunTheService() {
    Codebook book = read("councils: [unitary, county]\n" + HEAD + SWARMS);
    assertThat(book.themes().getFirst().councils()).containsExactly("county", "unitary");
    assertThat(book.themes().getFirst().isServiceOf("district")).isFalse();
    assertThat(book.themes().getFirst().isServiceOf("county")).isTrue();
    // A council that no register knows may run anything.
    assertThat(book.themes().getFirst().isServiceOf("")).isTrue();
    assertThat(read(HEAD + SWARMS).themes().getFirst().isServiceOf("district")).isTrue();
    assertThat(mistake("councils: [County Council]\n" + HEAD + SWARMS))
        .hasMessageContaining("'County Council' is no type of council");
  }

  @Test
  void namesTheLineOfADuplicateId() {
    CodebookException e = mistake(HEAD + SWARMS + SWARMS);
    assertThat(e).hasMessageStartingWith("bees.yaml:5:10: the id 'swarms' is used twice; first on");
    assertThat(e.line()).isEqualTo(5);
  }

  @Test
  void namesTheThemeThatLacksALabel() {
    assertThat(mistake(HEAD + "  - {id: swarms, include: [a]}\n"))
        .hasMessage("bees.yaml:4:5: the theme 'swarms' lacks 'label'");
  }

  @Test
  void saysWhichKeysThereAreForAnUnknownOne() {
    assertThat(mistake(HEAD + "  - {id: s, label: S, keywords: [a]}\n"))
        .hasMessageContaining("unknown key 'keywords'")
        .hasMessageContaining("definition, examples, exclude, id, include, label, parent, terms");
  }

  @Test
  void refusesAnIdThatIsNoSlug() {
    assertThat(mistake(HEAD + "  - {id: Bee Swarms, label: S, include: [a]}\n"))
        .hasMessageContaining("bees.yaml:4:10: 'Bee Swarms' is no id");
  }

  @Test
  void namesThePlaceOfABadTerm() {
    CodebookException e =
        mistake(HEAD + "  - id: s\n    label: S\n    terms:\n      - ok\n      - bee ~ sting\n");
    assertThat(e).hasMessageStartingWith("bees.yaml:8:9: the term 'bee ~ sting' cannot be read");
  }

  @Test
  void namesThePlaceOfBrokenYaml() {
    CodebookException e = mistake(HEAD + "  - {id: s, label: [S\n");
    assertThat(e).hasMessageContaining("not valid YAML");
    assertThat(e.line()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "themes",
        "- a\n- b\n",
        "codebook: bees\n",
        "codebook: bees\nthemes: []\n",
        "codebook: bees\nthemes: {a: b}\n",
        "codebook: bees\nthemes:\n  - {id: s, label: S}\n",
        "codebook: bees\nthemes:\n  - {id: s, label: !!java.net.URL S, include: [a]}\n",
        "codebook: bees\nthemes: &t\n  - {id: s, label: S, include: *t}\n",
        "codebook: bees\ncodebook: wasps\nthemes: []\n",
        "codebook: bees\nlanguage: cy\nthemes:\n  - {id: s, label: S, include: [a]}\n",
        "codebook: \"\\uD800\"\nthemes: []\n"
      })
  void refusesWhatIsNoCodebook(String yaml) {
    assertThat(mistake(yaml)).hasMessageStartingWith("bees.yaml");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    CodebookException e =
        catchThrowableOfType(
            CodebookException.class,
            () -> new CodebookReader().read(new byte[] {'a', (byte) 0xff}, "bees.yaml"));
    assertThat(e).hasMessage("bees.yaml: the file is not UTF-8 text");
  }

  @Test
  void refusesDeepNestingWithoutFallingOver() {
    assertThat(mistake("codebook: bees\nthemes: " + "[".repeat(50_000)))
        .hasMessageStartingWith("bees.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"childrens-services", "adult-social-care", "housing", "parish-town"})
  void readsEveryShippedCodebook(String name) throws IOException {
    assertThat(shipped(name).themes()).hasSizeGreaterThan(15);
  }

  static Codebook shipped(String name) throws IOException {
    String path = "/models/themes/" + name + ".yaml";
    try (InputStream in = CodebookReaderTest.class.getResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      return new CodebookReader().read(in.readAllBytes(), name + ".yaml");
    }
  }
}
