package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.ActionItem;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.CouncilRegister;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.ReadStatus;
import org.mattersarising.model.SourceDocument;

/** Tasks, owners and days in minutes of many styles, with all that the product ships. */
class ActionStylesTest {

  private static final String HEAD =
      """
      Dunmarsh Borough Council

      Overview and Scrutiny Panel

      Minutes of the meeting held on 4 March 2024

      Present: Councillors A. Vane (Chair), P. Lyle and R. Quaye

      In attendance: Joan Mabley, Director of Housing
      Keith Ollerton, Engineer

      1. Town matters

      """;

  /** A case of {@code styles.txt}. */
  private record Style(String name, String words, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> findsTasksOwnersAndDays() throws IOException {
    ModelFiles models = new ModelFiles(null, null);
    CouncilRegister register = Registers.read(models, List.of());
    DocumentAnnotator annotator =
        Stages.annotator(register, StatementReading.of(models), EntityModels.read(models), false);
    EvidenceFactsReader facts = new EvidenceFactsReader(register);
    return styles().stream()
        .map(style ->
            DynamicTest.dynamicTest(
                style.name(),
                () -> {
                  SourceDocument source = source(HEAD + style.words() + "\n");
                  AnalysedDocument document =
                      annotator.annotate(source, facts.read(source, DocumentMetadata.none("a.md")));
                  assertThat(found(document))
                      .as("%s%n%s", style.words(), acts(document))
                      .containsExactlyInAnyOrderElementsOf(style.expected());
                }));
  }

  private static SourceDocument source(String text) {
    return new SourceDocument(
        "0123456789abcdef",
        "a.md",
        "text/markdown",
        0,
        "",
        ReadStatus.READ,
        "",
        new DocumentText(text),
        List.of());
  }

  private static List<String> acts(AnalysedDocument document) {
    return document.statements().stream()
        .filter(s -> s.item() >= 0)
        .map(s ->
            s.act().code()
                + " "
                + document.structure().paragraphs().get(s.paragraph()).kind()
                + " "
                + document.text(s))
        .toList();
  }

  private static List<String> found(AnalysedDocument document) {
    return document.actions().stream().map(ActionStylesTest::row).toList();
  }

  private static String row(ActionItem action) {
    String due = action.due() == null ? "" : action.due().toString();
    return action.owner() + "|" + due + "|" + (action.marked() ? "marked" : "told");
  }

  private static List<Style> styles() throws IOException {
    String all;
    try (InputStream in = ActionStylesTest.class.getResourceAsStream("/actions/styles.txt")) {
      all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Style> styles = new ArrayList<>();
    for (String block : all.split("\n== ", -1)) {
      List<String> lines = block.lines().toList();
      if (lines.isEmpty() || lines.getFirst().startsWith("#")) {
        continue;
      }
      List<String> words = new ArrayList<>();
      List<String> expected = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        if (!line.startsWith("->")) {
          words.add(line);
        } else if (!line.equals("-> none")) {
          expected.add(line.substring(2).replaceAll("\\s*\\|\\s*", "|").strip());
        }
      }
      styles.add(new Style(lines.getFirst(), String.join("\n", words).strip(), expected));
    }
    return styles;
  }
}
