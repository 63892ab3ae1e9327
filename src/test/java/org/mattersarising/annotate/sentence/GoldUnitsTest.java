package org.mattersarising.annotate.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;
import org.mattersarising.structure.LayoutSectionSplitter;

/** The units that human coders marked, met by our sentences. */
class GoldUnitsTest {

  @Test
  void meetsTheUnitsOfTheDevelopmentSetExactly() throws IOException {
    Path gold = Path.of(System.getProperty("matters.shared", "none"), "gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "no development set at " + gold);
    OpenNlpSentenceSplitter splitter = new OpenNlpSentenceSplitter();
    int units = 0;
    List<String> missed = new ArrayList<>();
    try (var files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        DocumentText text = new DocumentText(Files.readString(file));
        DocumentStructure structure = new LayoutSectionSplitter().split(text);
        Set<TextSpan> ours = new HashSet<>();
        for (Sentence sentence : splitter.split(text, structure)) {
          ours.add(
              new TextSpan(
                  text.codePointOffset(sentence.span().start()),
                  text.codePointOffset(sentence.span().end())));
        }
        String name = file.getFileName().toString().replace(".txt", "");
        List<String> labels = Files.readAllLines(gold.resolve(name + ".labels.tsv"));
        Set<String> procedural = new HashSet<>();
        for (String label : labels) {
          String[] cells = label.split("\t");
          if (cells[3].contains("procedural")) {
            procedural.add(cells[0]);
          }
        }
        for (String unit : Files.readAllLines(gold.resolve(name + ".units.tsv"))) {
          String[] cells = unit.split("\t");
          if (cells[0].equals("unit") || procedural.contains(cells[0])) {
            continue;
          }
          units++;
          if (!ours.contains(
              new TextSpan(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])))) {
            missed.add(cells[0] + " " + cells[3]);
          }
        }
      }
    }
    double met = 1 - missed.size() / (double) units;
    assertThat(met).as("of %d units, missed %s", units, missed).isGreaterThanOrEqualTo(0.98);
  }
}
