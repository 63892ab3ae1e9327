package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The development set measures the rules; its wording must not be in them. */
class NoGoldWordingTest {

  private static final int WORDS = 4;

  /** Stock phrases of minutes and joints of function words. */
  private static final Set<String> STOCK =
      Set.of(
          "the committee was informed",
          "in response to a",
          "back to the committee",
          "report back to the",
          "the work programme was",
          "the council and the",
          "the role of the",
          "the chairman of the",
          "the voice of the",
          "to the young person",
          "the pace of improvement",
          "working with partner agencies");

  /** Names of offices, services and bodies that many councils have. */
  private static final Set<String> NAMES =
      Set.of(
          "director of children s",
          "multi agency safeguarding hub",
          "newly qualified social workers",
          "of children s services",
          "chartered institute of public",
          "institute of public finance",
          "of public finance and",
          "public finance and accountancy",
          "in adult social care",
          "an alternative delivery model",
          "chair of the improvement",
          "children in care council",
          "children s social care",
          "district and borough councils",
          "for children s services",
          "for looked after children",
          "in children s services",
          "of the corporate parenting",
          "of the improvement board",
          "of the improvement plan",
          "overview and scrutiny board",
          "the corporate parenting panel",
          "the dedicated schools grant",
          "the secretary of state",
          "the social work academy",
          "voice of the child",
          "association of directors of",
          "children s services and",
          "directors of children s",
          "for children s social",
          "of children s service",
          "of directors of children");

  @Test
  void keepsTheDevelopmentSetOutOfRulesAndData() throws IOException {
    Path gold = Path.of(System.getProperty("matters.shared", "none"), "gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "the development set is not here");
    Set<String> sequences = new TreeSet<>();
    for (Path file : files(gold, ".units.tsv")) {
      for (String line : Files.readAllLines(file)) {
        sequences.addAll(sequences(line.substring(line.lastIndexOf('\t') + 1)));
      }
    }
    sequences.removeAll(STOCK);
    sequences.removeAll(NAMES);
    TreeMap<String, Set<String>> found = new TreeMap<>();
    for (Path file : rules()) {
      Set<String> shared = new TreeSet<>();
      for (String line : Files.readAllLines(file)) {
        for (String phrase : line.split(";", -1)) {
          shared.addAll(sequences(phrase));
        }
      }
      shared.retainAll(sequences);
      if (!shared.isEmpty()) {
        found.put(String.valueOf(file.getFileName()), shared);
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> rules() throws IOException {
    List<Path> rules = new ArrayList<>(files(Path.of("models/themes"), ".yaml"));
    rules.addAll(files(Path.of("models/register"), ".csv"));
    rules.add(Path.of("src/main/resources/org/mattersarising/annotate/statement/cues.txt"));
    return rules;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Set<String> sequences(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<String> sequences = new TreeSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      sequences.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return sequences;
  }
}
