package org.mattersarising.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the README says of names beside other tools is what the measurement wrote. */
class NamesBesideOthersTest {

  private static final Path REPORT = Path.of("reports", "name-peers.md");

  @Test
  void theReadmesFiguresAreThoseOfTheReport() throws IOException {
    Map<String, List<String>> measured = new LinkedHashMap<>();
    for (String part : Files.readString(REPORT).split("\n## ", -1)) {
      if (part.startsWith("gold:") || part.startsWith("sample.")) {
        rows(part)
            .forEach((tool, cells) ->
                measured
                    .computeIfAbsent(tool, t -> new ArrayList<>())
                    .add(first(cells.get(0)) + " (" + first(cells.get(1)) + ")"));
      }
    }
    assertThat(measured).hasSize(4);
    assertThat(rows(readme())).isEqualTo(measured);
  }

  @Test
  void theReadmeRoundsTheReportsTimes() throws IOException {
    String times = Files.readString(REPORT).split("\n## Speed", -1)[1];
    Map<String, List<String>> rows = rows(times);
    String readme = readme();
    assertThat(readme).contains("CoreNLP took " + last(rows, "Stanford CoreNLP 4.5.10") + " times");
    assertThat(readme)
        .contains(
            "ANNIE " + Math.round(Double.parseDouble(last(rows, "GATE ANNIE 9.1"))) + " times");
  }

  private static String readme() throws IOException {
    String section =
        Files.readString(Path.of("README.md")).split("### Names beside other tools\n", -1)[1];
    return section.substring(0, section.indexOf("\n\nTime and memory"));
  }

  private static String last(Map<String, List<String>> rows, String tool) {
    return rows.getOrDefault(tool, List.of("")).getLast();
  }

  /** "0.94" of "0.94 (0.93–0.96)". */
  private static String first(String cell) {
    return cell.split(" ", -1)[0];
  }

  /** The cells of a table's rows by their first cell, without its heading. */
  private static Map<String, List<String>> rows(String text) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : text.lines().filter(l -> l.startsWith("|")).skip(2).toList()) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      rows.put(cells.get(1), cells.subList(2, cells.size() - 1));
    }
    return rows;
  }
}
