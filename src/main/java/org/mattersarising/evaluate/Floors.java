package org.mattersarising.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What figures must reach. A floor names a figure by its scorecard and its own name ({@code
 * truth.dev.recurrence.b3_f1}); {@code gold.} may be left out, and so may a closing {@code _f1}.
 *
 * @param asked of this very evaluation: one that names no figure is a mistake
 * @param recorded for evaluations of several kinds: one of a scorecard that was not made is passed
 *     over
 */
public record Floors(Map<String, Double> asked, Map<String, Double> recorded) {

  /** What the names of scorecards begin with. */
  private static final List<String> SCORECARDS =
      List.of("gold.", "sample.", "truth.", "sheet.", "agreement.", "propositions.");

  public Floors {
    asked = Map.copyOf(asked);
    recorded = Map.copyOf(recorded);
  }

  /**
   * Reads floors.
   *
   * @param asked {@code name=value} each
   * @param files of properties, {@code name=value} a line
   */
  public static Floors read(List<String> asked, List<Path> files) throws IOException {
    Map<String, Double> own = new TreeMap<>();
    for (String floor : asked) {
      int at = floor.lastIndexOf('=');
      if (at < 1) {
        throw new EvaluationException(
            "A floor is a name and a value, such as themes.micro=0.60: " + floor);
      }
      own.put(floor.substring(0, at).strip(), number(floor.substring(at + 1), floor));
    }
    Map<String, Double> recorded = new TreeMap<>();
    for (Path file : files) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
      for (String name : properties.stringPropertyNames()) {
        recorded.put(name, number(properties.getProperty(name, ""), file + ", " + name));
      }
    }
    return new Floors(own, recorded);
  }

  private static double number(String text, String where) throws IOException {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw new EvaluationException("A floor needs a number: " + where);
    }
  }

  /**
   * What lies below its floor, in plain sentences; empty where all is well.
   *
   * @throws EvaluationException where a floor names no figure
   */
  public List<String> below(List<Scorecard> cards) throws EvaluationException {
    List<String> below = new ArrayList<>();
    for (Map.Entry<String, Double> floor : new TreeMap<>(asked).entrySet()) {
      check(floor, cards, below);
    }
    for (Map.Entry<String, Double> floor : new TreeMap<>(recorded).entrySet()) {
      if (cards.stream().anyMatch(c -> full(floor.getKey()).startsWith(c.name() + "."))) {
        check(floor, cards, below);
      }
    }
    return below;
  }

  private static void check(
      Map.Entry<String, Double> floor, List<Scorecard> cards, List<String> below)
      throws EvaluationException {
    Metric metric =
        figure(floor.getKey(), cards)
            .orElseThrow(
                () -> new EvaluationException("There is no figure " + floor.getKey() + "."));
    if (metric.value() < floor.getValue()) {
      below.add(
          full(floor.getKey())
              + " is "
              + metric.value()
              + ", below its floor of "
              + floor.getValue()
              + ".");
    }
  }

  private static Optional<Metric> figure(String name, List<Scorecard> cards) {
    String wanted = full(name);
    for (Scorecard card : cards) {
      for (Metric metric : card.metrics()) {
        String own = card.name() + "." + metric.name();
        if (own.equals(wanted) || own.equals(wanted + "_f1")) {
          return Optional.of(metric);
        }
      }
    }
    return Optional.empty();
  }

  private static String full(String name) {
    return SCORECARDS.stream().anyMatch(name::startsWith) ? name : "gold." + name;
  }
}
