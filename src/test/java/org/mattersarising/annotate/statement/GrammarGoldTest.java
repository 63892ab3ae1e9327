package org.mattersarising.annotate.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mattersarising.model.Statement;

class GrammarGoldTest {

  private static final List<String> NAMES =
      List.of("bromsgrove-2018-04-23", "glos-2019-06-07", "westsussex-2019");

  private int right;
  private int all;
  private final Map<String, Integer> confusions = new TreeMap<>();

  private void count(String what, String gold, String predicted, String text) {
    all++;
    if (List.of(gold.split("\\|")).contains(predicted)) {
      right++;
    } else {
      confusions.merge(what + " " + gold + " -> " + predicted, 1, Integer::sum);
      if (Boolean.getBoolean("matters.verbose")) {
        System.out.println(what + "\t" + gold + "\t" + predicted + "\t" + text);
      }
    }
  }

  private double rate(String what) {
    double rate = all == 0 ? 0 : (double) right / all;
    System.out.printf(java.util.Locale.ROOT, "%s %d/%d %.3f%n", what, right, all, rate);
    right = 0;
    all = 0;
    return rate;
  }

  @Test
  void readsTheDevelopmentSetAsItsCodersDid() throws IOException {
    Path folder = Path.of(System.getProperty("matters.shared", "none"), "gold");
    Assumptions.assumeTrue(Files.isDirectory(folder), "the development set is not here");
    double act = measure(folder, "act");
    double speaker = measure(folder, "speaker");
    double stance = measure(folder, "stance");
    confusions.forEach((k, v) -> System.out.println(v + "\t" + k));
    assertThat(act).isGreaterThanOrEqualTo(0.78);
    assertThat(speaker).isGreaterThanOrEqualTo(0.97);
    assertThat(stance).isGreaterThanOrEqualTo(0.71);
  }

  private double measure(Path folder, String what) throws IOException {
    for (String name : NAMES) {
      GoldMinutes gold = GoldMinutes.read(folder, name);
      List<Statement> statements =
          new GrammarStatementReader()
              .read(
                  Samples.document(gold.text()),
                  Samples.facts(),
                  gold.structure(),
                  gold.sentences(),
                  gold.mentions());
      for (Statement s : statements) {
        String[] label = gold.labels().get(s.index());
        String text =
            s.act() + " " + s.stance() + " " + s.speaker() + " :: " + gold.text().slice(s.span());
        if (what.equals("act")) {
          count(what, label[0], s.act().code(), text);
        } else if (what.equals("speaker") && !label[0].equals("procedural")) {
          count(what, label[2], s.speaker().group().code(), text);
        } else if (what.equals("stance") && !label[1].equals("-")) {
          count(what, label[1], s.stance().code(), text);
        }
      }
    }
    return rate(what);
  }
}
