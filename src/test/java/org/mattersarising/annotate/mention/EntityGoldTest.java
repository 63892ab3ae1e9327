package org.mattersarising.annotate.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mattersarising.annotate.MentionTagger;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Sentence;
import org.mattersarising.model.TextSpan;
import org.mattersarising.register.CsvRegisterReader;

/** Exact micro-F1 on the development set, its units taken as sentences. */
class EntityGoldTest {

  private static final DocumentStructure BARE =
      new DocumentStructure(List.of(), List.of(), List.of());

  private record Key(int start, int end, String type) {}

  @Test
  void meetsTheDevelopmentSet() throws IOException {
    Path gold = Path.of(System.getProperty("matters.shared", ""), "gold");
    Assumptions.assumeTrue(Files.isDirectory(gold), "the development set is not here");
    MentionTagger tagger = new RegisterMentionTagger(new CsvRegisterReader().readBundled());
    int wrongLinks = 0;
    Map<String, int[]> counts = new TreeMap<>();
    StringBuilder log = new StringBuilder();
    for (String row : rows(gold.resolve("documents.tsv"))) {
      String[] cells = row.split("\t", -1);
      String name = cells[0];
      String raw = Files.readString(gold.resolve(name + ".txt"));
      DocumentText text = new DocumentText(raw);
      List<Sentence> units = new ArrayList<>();
      for (String unit : Files.readAllLines(gold.resolve(name + ".units.tsv"))) {
        String[] u = unit.split("\t", -1);
        TextSpan span =
            new TextSpan(
                raw.offsetByCodePoints(0, Integer.parseInt(u[1])),
                raw.offsetByCodePoints(0, Integer.parseInt(u[2])));
        units.add(new Sentence(units.size(), -1, span));
      }
      Map<Key, String> got = new HashMap<>();
      for (Mention mention : tagger.tag(text, Facts.of(cells[1], "", cells[3]), BARE, units)) {
        got.put(
            new Key(
                text.codePointOffset(mention.span().start()),
                text.codePointOffset(mention.span().end()),
                mention.type().name()),
            mention.linkedId());
      }
      Map<Key, String> need = new HashMap<>();
      Set<Key> may = new HashSet<>();
      for (String span : rows(gold.resolve(name + ".spans.tsv"))) {
        String[] s = span.split("\t", -1);
        Key key = new Key(Integer.parseInt(s[1]), Integer.parseInt(s[2]), s[3]);
        if (s[4].equals("1")) {
          may.add(key);
        } else {
          need.put(key, s.length > 6 ? s[6] : "");
        }
      }
      for (Map.Entry<Key, String> entry : got.entrySet()) {
        Key key = entry.getKey();
        int[] count = counts.computeIfAbsent(key.type(), t -> new int[3]);
        String wanted = need.get(key);
        if (wanted != null) {
          count[0]++;
          boolean council = key.type().equals(MentionType.COUNCIL.name());
          wrongLinks +=
              council && !entry.getValue().isEmpty() && !entry.getValue().equals(wanted) ? 1 : 0;
        } else if (may.stream().noneMatch(o -> key.start() < o.end() && o.start() < key.end())) {
          count[1]++;
          log(log, "extra ", key, raw);
        }
      }
      for (Key key : need.keySet()) {
        if (!got.containsKey(key)) {
          counts.computeIfAbsent(key.type(), t -> new int[3])[2]++;
          log(log, "missed", key, raw);
        }
      }
    }
    int[] sum = new int[3];
    counts.forEach((type, c) -> {
      log.append(type).append(' ').append(f1(c)).append(Arrays.toString(c)).append('\n');
      for (int i = 0; i < 3; i++) {
        sum[i] += c[i];
      }
    });
    assertThat(wrongLinks).isZero();
    assertThat(f1(sum)).as("micro-F1%n%s", log).isGreaterThanOrEqualTo(FLOOR);
  }

  private static final double FLOOR = 0.97;

  private static double f1(int[] c) {
    return 2.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]);
  }

  private static void log(StringBuilder log, String what, Key key, String raw) {
    String slice =
        raw.substring(raw.offsetByCodePoints(0, key.start()), raw.offsetByCodePoints(0, key.end()));
    log.append(what).append(' ').append(key.type()).append(' ').append(key.start());
    log.append(" \"").append(slice.replace('\n', ' ')).append("\"\n");
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.subList(1, lines.size());
  }
}
