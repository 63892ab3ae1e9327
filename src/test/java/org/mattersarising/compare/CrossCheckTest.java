package org.mattersarising.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same figures as R computes: crosscheck.R says how, crosscheck.csv is its output. */
class CrossCheckTest {

  /** The ratio's grids are coarser than R's: so much of the interval's width may they differ. */
  private static final double GRID = 0.02;

  private record Case(String what, String input, double[] expected) {
    @Override
    public String toString() {
      return what + " " + input;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithR(Case check) {
    switch (check.what) {
      case "wilson" -> {
        double[] n = numbers(check.input, "/");
        WilsonInterval interval = WilsonInterval.of((long) n[0], (long) n[1]);
        assertThat(interval.low()).isCloseTo(check.expected[0], within(6e-5));
        assertThat(interval.high()).isCloseTo(check.expected[1], within(6e-5));
      }
      case "exact" ->
          assertThat(StratifiedExactTest.pValue(strata(check.input)))
              .isCloseTo(check.expected[0], within(1e-8));
      case "bh" ->
          assertThat(FalseDiscoveryRate.qValues(numbers(check.input, ";")))
              .containsExactly(check.expected, within(1e-9));
      case "ratio" -> {
        PooledRatio.Estimate estimate = ratio(check.input);
        double near = GRID * (check.expected[2] - check.expected[1]);
        assertThat(estimate.logRatio()).isCloseTo(check.expected[0], within(near));
        assertThat(estimate.low()).isCloseTo(check.expected[1], within(near));
        assertThat(estimate.high()).isCloseTo(check.expected[2], within(near));
      }
      case "change" -> {
        ChangePoint change = change(check.input);
        assertThat(change.pValue()).isCloseTo(check.expected[0], within(1e-8));
        assertThat(List.of(change.first(), change.earliest(), change.latest()))
            .isEqualTo(Arrays.stream(check.expected).skip(1).mapToObj(d -> (int) d).toList());
      }
      default -> throw new AssertionError("not known: " + check.what);
    }
  }

  private static PooledRatio.Estimate ratio(String input) {
    List<double[]> councils =
        Arrays.stream(input.split(";", -1)).map(c -> numbers(c, "/")).toList();
    double with = 0;
    double meetings = 0;
    for (double[] council : councils) {
      with += council[0];
      meetings += council[1];
    }
    double expected = (with + 0.5) / (meetings + 1);
    List<PooledRatio.Member> members =
        councils.stream().map(c -> new PooledRatio.Member(c[0], c[1], expected)).toList();
    PooledRatio.Member own = members.getFirst();
    return new PooledRatio()
        .of(
            own,
            members.subList(1, members.size()),
            List.of(
                new Stratum(
                    (int) own.with(),
                    (int) own.meetings(),
                    (int) (with - own.with()),
                    (int) (meetings - own.meetings()))),
            1);
  }

  private static ChangePoint change(String input) {
    int at = input.indexOf('@');
    List<ChangePoint.Committee> committees =
        Arrays.stream(input.substring(0, at).split("\\|", -1))
            .map(c -> Arrays.stream(c.split(" ", -1)).map(q -> numbers(q, "/")).toList())
            .map(c ->
                new ChangePoint.Committee(
                    c.stream().map(q -> (int) q[0]).toList(),
                    c.stream().map(q -> (int) q[1]).toList()))
            .toList();
    return ChangePoint.of(committees, Double.parseDouble(input.substring(at + 1))).orElseThrow();
  }

  private static List<Stratum> strata(String input) {
    return Arrays.stream(input.split(";", -1))
        .map(s -> numbers(s, "/"))
        .map(n -> new Stratum((int) n[0], (int) n[1], (int) n[2], (int) n[3]))
        .toList();
  }

  private static double[] numbers(String text, String separator) {
    return Arrays.stream(text.split(separator, -1)).mapToDouble(Double::parseDouble).toArray();
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = CrossCheckTest.class.getResourceAsStream("crosscheck.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .map(l -> l.split(",", -1))
              .map(c -> new Case(c[0], c[1], numbers(c[2], ";")))
              .toList()
              .stream();
    }
  }
}
