package org.mattersarising.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import smile.classification.LogisticRegression;

/** The coefficients of coherence, against the groups that readers judged. */
class CoherenceFitTest {

  private static final Path READINGS = Path.of("models", "train", "coherence", "readings.csv");

  /** One group: what is measured of it, and whether readers found a matter that comes back. */
  private record Reading(String archive, double model, double projected, double words, int holds) {
    double[] measured(VectorOrigin origin) {
      return new double[] {
        origin == VectorOrigin.MODEL ? model : projected, StrictMath.log1p(words)
      };
    }
  }

  @ParameterizedTest
  @EnumSource(VectorOrigin.class)
  void coefficientsAreThoseOfTheReadings(VectorOrigin origin) throws IOException {
    double[] learnt = fit(readings(), origin).coefficients();

    // Smile puts the constant last.
    assertThat(learnt[0]).isCloseTo(origin.likeness, within(0.3));
    assertThat(learnt[1]).isCloseTo(origin.words, within(0.3));
    assertThat(learnt[2]).isCloseTo(origin.constant, within(0.3));
  }

  /** What is learnt on the other archives: of all groups of the three 0.60 hold a matter. */
  @ParameterizedTest
  @CsvSource({"MODEL, 0.83, 0.86", "PROJECTED, 0.80, 0.82"})
  void holdsOnAnArchiveThatItDidNotLearnFrom(VectorOrigin origin, double precision, double recall)
      throws IOException {
    List<Reading> all = readings();
    int kept = 0;
    int right = 0;
    for (String archive : List.of("sample", "milburn", "wye-valley")) {
      LogisticRegression.Binomial learnt =
          fit(all.stream().filter(r -> !r.archive().equals(archive)).toList(), origin);
      for (Reading one : all) {
        if (one.archive().equals(archive) && learnt.predict(one.measured(origin)) == 1) {
          kept++;
          right += one.holds();
        }
      }
    }
    int holding = all.stream().mapToInt(Reading::holds).sum();

    assertThat((double) holding / all.size()).isCloseTo(0.61, within(0.02));
    assertThat((double) right / kept).as("precision").isGreaterThan(precision);
    assertThat((double) right / holding).as("recall").isGreaterThan(recall);
  }

  private static LogisticRegression.Binomial fit(List<Reading> from, VectorOrigin origin) {
    double[][] measured = from.stream().map(r -> r.measured(origin)).toArray(double[][]::new);
    int[] holds = from.stream().mapToInt(Reading::holds).toArray();
    return LogisticRegression.binomial(
        measured, holds, new LogisticRegression.Options(0.01, 1e-6, 500));
  }

  private static List<Reading> readings() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = format.parse(Files.newBufferedReader(READINGS))) {
      return rows.stream()
          .map(r -> {
            Function<String, Double> number = column -> Double.valueOf(r.get(column));
            return new Reading(
                r.get("archive"),
                number.apply("nearest_model"),
                number.apply("nearest_projected"),
                number.apply("common_words"),
                r.get("verdict").equals("none") ? 0 : 1);
          })
          .toList();
    }
  }
}
