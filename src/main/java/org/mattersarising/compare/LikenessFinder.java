package org.mattersarising.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.CouncilLikeness;
import org.mattersarising.model.Meeting;
import org.mattersarising.model.Theme;

/**
 * Compares the theme profiles of two councils over meetings that are alike in committee type and
 * time. With few meetings two profiles differ by chance alone, so each squared difference is
 * lessened by its sampling variance, which leaves it unbiased. The interval is of the Bayesian
 * bootstrap over whole meetings, moved so that its middle is the estimate: resampling adds the same
 * chance difference again. Seeded; stateless between calls.
 *
 * <p>Sources: D. Rubin (1981), The Bayesian bootstrap, Annals of Statistics 9, 130–134; weights of
 * committee types as in W. Cochran (1954), Biometrics 10, 417–451.
 */
final class LikenessFinder {

  private static final int RESAMPLES = 500;
  private static final long SEED = 19810117L;

  /** With more councils, only the nearest of each are told. */
  private static final int FEW = 12;

  private static final int NEAREST = 5;

  private final ThemeSightings sightings;
  private final Map<String, List<Meeting>> comparable = new HashMap<>();
  private final ServiceCoverage coverage;
  private final Map<List<Object>, List<Theme>> codebooks = new LinkedHashMap<>();

  LikenessFinder(
      List<Theme> themes,
      List<Meeting> meetings,
      ThemeSightings sightings,
      ServiceCoverage coverage) {
    this.coverage = coverage;
    this.sightings = sightings;
    for (Theme theme : themes) {
      // What no meeting mentions tells nobody apart.
      if (!sightings.has(theme.id())) {
        continue;
      }
      codebooks
          .computeIfAbsent(List.of(theme.committees(), theme.councils()), k -> new ArrayList<>())
          .add(theme);
    }
    for (Meeting meeting : meetings) {
      if (meeting.comparable() && meeting.councilId() != null) {
        comparable.computeIfAbsent(meeting.councilId(), k -> new ArrayList<>()).add(meeting);
      }
    }
  }

  /** One committee type of one theme: which meetings of each council have it. */
  private record Cell(double weight, int[] meetings, boolean[] has, int[] others, boolean[] have) {}

  /**
   * The other councils that each can be set beside, from both sides, in order of both ids. Where
   * there are many, an interval for each of their pairs would take long, and nobody would read
   * them: then only those of the least difference are told.
   */
  List<CouncilLikeness> all(Collection<String> councils) {
    List<String> order = councils.stream().sorted().distinct().toList();
    Set<List<String>> pairs = new LinkedHashSet<>();
    Map<List<String>, Double> distances = order.size() > FEW ? distances(order) : Map.of();
    for (String council : order) {
      List<List<String>> with = new ArrayList<>();
      for (String other : order) {
        if (!other.equals(council)) {
          with.add(
              council.compareTo(other) < 0 ? List.of(council, other) : List.of(other, council));
        }
      }
      if (order.size() > FEW) {
        with.removeIf(p -> !distances.containsKey(p));
        with.sort(
            Comparator.comparingDouble((List<String> p) -> distances.getOrDefault(p, 0.0))
                .thenComparing(List::getFirst)
                .thenComparing(List::getLast));
        with = with.subList(0, Math.min(NEAREST, with.size()));
      }
      pairs.addAll(with);
    }
    return pairs.stream()
        .flatMap(p -> of(p.getFirst(), p.getLast()).stream())
        .flatMap(l -> Stream.of(l, l.mirrored()))
        .sorted(
            Comparator.comparing(CouncilLikeness::council).thenComparing(CouncilLikeness::other))
        .toList();
  }

  /** How far any two differ, quantised; without those that cannot be compared. */
  private Map<List<String>, Double> distances(List<String> councils) {
    Map<List<String>, Double> distances = new HashMap<>();
    for (int i = 0; i < councils.size(); i++) {
      for (int j = i + 1; j < councils.size(); j++) {
        List<List<Cell>> themes = new Pair(councils.get(i), councils.get(j)).themes;
        if (!themes.isEmpty()) {
          distances.put(
              List.of(councils.get(i), councils.get(j)), Math.rint(estimate(themes) * 1e9));
        }
      }
    }
    return distances;
  }

  /** The themes of two councils over like meetings. */
  private final class Pair {
    final Map<String, Integer> index = new HashMap<>();
    final List<List<Cell>> themes = new ArrayList<>();
    final Set<String> own = new HashSet<>();
    final Set<String> theirs = new HashSet<>();

    Pair(String council, String other) {
      codebooks.forEach((types, members) -> {
        LikeMeetings like = like(council, other, members.getFirst());
        if (!like.comparable()) {
          return;
        }
        List<Meeting> mine = like.own();
        List<Meeting> others = like.peers().getOrDefault(other, List.of());
        mine.forEach(m -> own.add(m.id()));
        others.forEach(m -> theirs.add(m.id()));
        for (Theme theme : members) {
          List<Cell> cells = cells(theme, council, other, mine, others, index);
          if (!cells.isEmpty()) {
            themes.add(cells);
          }
        }
      });
    }
  }

  /** The likeness; empty where the two have too few like meetings. */
  Optional<CouncilLikeness> of(String council, String other) {
    Pair pair = new Pair(council, other);
    List<List<Cell>> themes = pair.themes;
    if (themes.isEmpty()) {
      return Optional.empty();
    }
    double estimate = estimate(themes);
    double[] drawn = resampled(themes, pair.index.size());
    double middle = Arrays.stream(drawn).average().orElse(0);
    double low = drawn[(int) (0.025 * RESAMPLES)] - middle + estimate;
    double high = drawn[(int) (0.975 * RESAMPLES)] - middle + estimate;
    return Optional.of(
        new CouncilLikeness(
            council,
            other,
            themes.size(),
            pair.own.size(),
            pair.theirs.size(),
            points(estimate),
            points(low),
            points(high)));
  }

  private LikeMeetings like(String council, String other, Theme theme) {
    return LikeMeetings.of(
        comparable.getOrDefault(council, List.of()),
        comparable,
        List.of(other),
        m -> coverage.covers(theme, m));
  }

  private List<Cell> cells(
      Theme theme,
      String council,
      String other,
      List<Meeting> mine,
      List<Meeting> others,
      Map<String, Integer> index) {
    List<Cell> cells = new ArrayList<>();
    double total = 0;
    for (CommitteeType type : CommitteeType.values()) {
      List<Meeting> a = mine.stream().filter(m -> m.committeeType() == type).toList();
      List<Meeting> b = others.stream().filter(m -> m.committeeType() == type).toList();
      // One meeting shows no variance.
      if (a.size() > 1 && b.size() > 1) {
        double weight = (double) a.size() * b.size() / (a.size() + b.size());
        total += weight;
        cells.add(
            new Cell(
                weight,
                places(a, index),
                has(theme, council, a),
                places(b, index),
                has(theme, other, b)));
      }
    }
    double all = total;
    return cells.stream()
        .map(c -> new Cell(c.weight / all, c.meetings, c.has, c.others, c.have))
        .toList();
  }

  private static int[] places(List<Meeting> meetings, Map<String, Integer> index) {
    return meetings.stream()
        .mapToInt(m -> index.computeIfAbsent(m.id(), k -> index.size()))
        .toArray();
  }

  private boolean[] has(Theme theme, String council, List<Meeting> meetings) {
    Map<String, ?> seen = sightings.of(theme.id(), council);
    boolean[] has = new boolean[meetings.size()];
    for (int i = 0; i < has.length; i++) {
      has[i] = seen.containsKey(meetings.get(i).id());
    }
    return has;
  }

  /** The mean squared difference without the part that chance adds. */
  private static double estimate(List<List<Cell>> themes) {
    double sum = 0;
    for (List<Cell> cells : themes) {
      double difference = 0;
      double variance = 0;
      for (Cell cell : cells) {
        double p = share(cell.has);
        double q = share(cell.have);
        difference += cell.weight * (p - q);
        variance +=
            cell.weight
                * cell.weight
                * (p * (1 - p) / (cell.has.length - 1) + q * (1 - q) / (cell.have.length - 1));
      }
      sum += difference * difference - variance;
    }
    return sum / themes.size();
  }

  private static double share(boolean[] has) {
    int n = 0;
    for (boolean each : has) {
      n += each ? 1 : 0;
    }
    return (double) n / has.length;
  }

  /** Mean squared differences with random weights of the meetings, in ascending order. */
  private static double[] resampled(List<List<Cell>> themes, int meetings) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] drawn = new double[RESAMPLES];
    double[] weights = new double[meetings];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int m = 0; m < meetings; m++) {
        weights[m] = -Math.log1p(-random.nextDouble());
      }
      double sum = 0;
      for (List<Cell> cells : themes) {
        double difference = 0;
        for (Cell cell : cells) {
          difference +=
              cell.weight
                  * (share(cell.meetings, cell.has, weights)
                      - share(cell.others, cell.have, weights));
        }
        sum += difference * difference;
      }
      drawn[i] = sum / themes.size();
    }
    Arrays.sort(drawn);
    return drawn;
  }

  private static double share(int[] meetings, boolean[] has, double[] weights) {
    double with = 0;
    double all = 0;
    for (int i = 0; i < meetings.length; i++) {
      all += weights[meetings[i]];
      with += has[i] ? weights[meetings[i]] : 0;
    }
    return with / all;
  }

  /** The root in percentage points, to one place; 0 where chance explains all. */
  private static double points(double square) {
    return Math.rint(Math.sqrt(Math.max(0, square)) * 1000) / 10;
  }
}
