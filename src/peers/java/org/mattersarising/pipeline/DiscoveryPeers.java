package org.mattersarising.pipeline;

import cc.mallet.pipe.CharSequence2TokenSequence;
import cc.mallet.pipe.CharSequenceLowercase;
import cc.mallet.pipe.Pipe;
import cc.mallet.pipe.SerialPipes;
import cc.mallet.pipe.TokenSequence2FeatureSequence;
import cc.mallet.pipe.TokenSequenceRemoveStopwords;
import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.IDSorter;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mattersarising.evaluate.Metric;
import org.mattersarising.evaluate.PlantedThemeScores;
import org.mattersarising.evaluate.PlantedThemes;
import org.mattersarising.evaluate.Truth;
import org.mattersarising.evaluate.TruthReader;
import org.mattersarising.model.AnalysisResult;
import org.mattersarising.themes.discover.Candidate;
import org.mattersarising.themes.discover.DiscoveredTheme;
import org.mattersarising.themes.discover.Discovery;
import org.mattersarising.themes.discover.LeidenThemeDiscoverer;
import smile.clustering.KMeans;
import smile.math.MathEx;

/**
 * Sets discovery beside MALLET's LDA and k-means on TF-IDF, on the same statements of the same run,
 * and prints a page of Markdown. Arguments: corpus, truth. See {@code
 * src/site/adr/0022-theme-discovery.md} for the command.
 */
public final class DiscoveryPeers {

  private static final int SEED = 20221115;
  private static final int LDA_ITERATIONS = 1000;
  private static final double ALPHA = 0.1;
  private static final int RESTARTS = 3;
  private static final int KMEANS_ITERATIONS = 30;
  private static final int WORDS = 5;

  /** A grouping of statements: the group of each, and the words that name each group. */
  private record Grouping(String name, Map<String, String> groups, Map<String, String> labels) {}

  private DiscoveryPeers() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    AnalysisResult result =
        new Analysis(new ModelFiles(null, null), (stage, done, all) -> {}, "")
            .result(
                new AnalyseSettings(
                        List.of(Path.of(arguments[0])),
                        Path.of(""),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        null,
                        null,
                        Runtime.getRuntime().availableProcessors(),
                        LocalDate.EPOCH,
                        false,
                        true)
                    .discovering(Discover.NONE));
    Truth truth = TruthReader.read(Path.of(arguments[1]));
    List<Candidate> candidates =
        DiscoveryCandidates.of(result.documents(), result.meetingOfDocument(), false);
    out.println("# Discovery beside LDA and k-means\n");
    figures(out, result, truth, candidates);
    Truth dev = truth.of(c -> truth.halfOf(c).equals("dev"));
    labels(
        out,
        candidates.stream().filter(c -> dev.councils().contains(c.councilId())).toList());
  }

  private static void figures(
      PrintStream out, AnalysisResult result, Truth truth, List<Candidate> candidates) {
    Discovery ours = new LeidenThemeDiscoverer().discover(candidates);
    Map<String, String> every = new HashMap<>();
    ours.groups().forEach((statement, group) -> every.put(statement, String.valueOf(group)));
    int k = new TreeSet<>(every.values()).size();
    List<Candidate> grouped =
        candidates.stream().filter(c -> every.containsKey(c.id())).toList();
    List<Grouping> all = new ArrayList<>();
    all.add(new Grouping("ours, every group (" + k + ")", every, Map.of()));
    for (int groups : new int[] {20, k}) {
      all.add(lda(grouped, groups));
      all.add(kMeans(grouped, groups));
    }
    out.println(
        candidates.size()
            + " statements, of which "
            + grouped.size()
            + " name two things or more; the sample's own codebooks are not used. Ours leaves "
            + ours.unassigned()
            + " without a theme. “Same statements” are those that ours gives a theme.\n");
    out.println("| method | half | statements | V-measure | NMI | adjusted Rand |");
    out.println("|---|---|---|---|---|---|");
    for (String half : truth.halves()) {
      Map<String, String> planted =
          PlantedThemes.of(result, truth.of(c -> truth.halfOf(c).equals(half)));
      Map<String, String> ourThemes = ours.themeOf();
      all.forEach(g -> row(out, g.name(), half, planted, g.groups()));
      row(out, "ours, themes", half + ", same statements", planted, ourThemes);
      all.stream()
          .skip(1)
          .forEach(g -> {
            Map<String, String> same = new HashMap<>(g.groups());
            same.keySet().retainAll(ourThemes.keySet());
            row(out, g.name(), half + ", same statements", planted, same);
          });
    }
  }

  private static void row(
      PrintStream out,
      String name,
      String half,
      Map<String, String> planted,
      Map<String, String> groups) {
    Map<String, Metric> metrics = new TreeMap<>();
    PlantedThemeScores.metrics(planted, groups, "").forEach(m -> metrics.put(m.name(), m));
    out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %.3f | %.3f | %.3f |%n",
        name,
        half,
        metrics.get("v_measure").support(),
        metrics.get("v_measure").value(),
        metrics.get("nmi").value(),
        metrics.get("adjusted_rand").value());
  }

  /** Our themes of the development half, each beside the group of each peer that shares most. */
  private static void labels(PrintStream out, List<Candidate> candidates) {
    Discovery ours = new LeidenThemeDiscoverer().discover(candidates);
    List<Candidate> grouped =
        candidates.stream().filter(c -> ours.groups().containsKey(c.id())).toList();
    int k = new TreeSet<>(ours.groups().values()).size();
    Grouping lda = lda(grouped, k);
    Grouping kMeans = kMeans(grouped, k);
    out.println("\n## Labels side by side (development half)\n");
    out.println("| statements | stability | ours | LDA | k-means |");
    out.println("|---|---|---|---|---|");
    for (DiscoveredTheme theme : ours.themes()) {
      out.printf(
          Locale.ROOT,
          "| %d | %.2f | %s | %s | %s |%n",
          theme.members().size(),
          theme.stability(),
          theme.label(),
          nearest(theme, lda),
          nearest(theme, kMeans));
    }
  }

  private static String nearest(DiscoveredTheme theme, Grouping grouping) {
    Map<String, Long> shared =
        theme.members().keySet().stream()
            .filter(grouping.groups()::containsKey)
            .collect(
                Collectors.groupingBy(
                    s -> grouping.groups().get(s), TreeMap::new, Collectors.counting()));
    return shared.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> grouping.labels().getOrDefault(e.getKey(), ""))
        .orElse("");
  }

  private static Grouping lda(List<Candidate> candidates, int k) {
    List<Pipe> pipes =
        List.of(
            new CharSequenceLowercase(),
            new CharSequence2TokenSequence(Pattern.compile("\\p{L}{3,}")),
            new TokenSequenceRemoveStopwords(false, false),
            new TokenSequence2FeatureSequence());
    InstanceList instances = new InstanceList(new SerialPipes(pipes));
    candidates.forEach(c -> instances.addThruPipe(new Instance(c.text(), null, c.id(), null)));
    ParallelTopicModel.logger.setLevel(java.util.logging.Level.OFF);
    // A sentence has one topic or two: a sparse prior, kept as it is, since fitting it to texts so
    // short makes one topic of nearly all (V-measure 0.52 where this has more).
    ParallelTopicModel model = new ParallelTopicModel(k, ALPHA * k, 0.01);
    model.addInstances(instances);
    model.setNumThreads(1);
    model.setRandomSeed(SEED);
    model.setNumIterations(LDA_ITERATIONS);
    model.setOptimizeInterval(0);
    try {
      model.estimate();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Map<String, String> groups = new HashMap<>();
    for (int i = 0; i < model.getData().size(); i++) {
      double[] topics = model.getTopicProbabilities(i);
      int best = 0;
      for (int t = 1; t < topics.length; t++) {
        best = topics[t] > topics[best] ? t : best;
      }
      groups.put(String.valueOf(model.getData().get(i).instance.getName()), "lda" + best);
    }
    Map<String, String> labels = new HashMap<>();
    ArrayList<TreeSet<IDSorter>> words = model.getSortedWords();
    for (int t = 0; t < k; t++) {
      labels.put(
          "lda" + t,
          words.get(t).stream()
              .limit(WORDS)
              .map(w -> String.valueOf(model.getAlphabet().lookupObject(w.getID())))
              .collect(Collectors.joining(" ")));
    }
    return new Grouping("MALLET LDA (" + k + ")", groups, labels);
  }

  private static Grouping kMeans(List<Candidate> candidates, int k) {
    Map<String, Integer> holding = new TreeMap<>();
    candidates.forEach(c -> c.words().keySet().forEach(w -> holding.merge(w, 1, Integer::sum)));
    List<String> terms =
        holding.entrySet().stream().filter(e -> e.getValue() > 2).map(Map.Entry::getKey).toList();
    Map<String, Integer> column = new HashMap<>();
    terms.forEach(t -> column.put(t, column.size()));
    double[][] rows = new double[candidates.size()][terms.size()];
    for (int i = 0; i < rows.length; i++) {
      double square = 0;
      for (String word : candidates.get(i).words().keySet()) {
        Integer j = column.get(word);
        if (j != null) {
          rows[i][j] = Math.log((double) candidates.size() / holding.get(word));
          square += rows[i][j] * rows[i][j];
        }
      }
      double length = Math.max(Math.sqrt(square), 1e-9);
      for (int j = 0; j < rows[i].length; j++) {
        rows[i][j] /= length;
      }
    }
    MathEx.setSeed(SEED);
    var clusters = KMeans.lloyd(rows, k, KMEANS_ITERATIONS);
    for (int again = 1; again < RESTARTS; again++) {
      var other = KMeans.lloyd(rows, k, KMEANS_ITERATIONS);
      clusters = other.distortion() < clusters.distortion() ? other : clusters;
    }
    Map<String, String> groups = new HashMap<>();
    for (int i = 0; i < rows.length; i++) {
      groups.put(candidates.get(i).id(), "km" + clusters.group(i));
    }
    double[][] centres = clusters.centers();
    Map<String, String> labels = new HashMap<>();
    for (int c = 0; c < k; c++) {
      double[] centre = centres[c];
      labels.put(
          "km" + c,
          terms.stream()
              .sorted(Comparator.comparingDouble((String t) -> -centre[column.get(t)]))
              .limit(WORDS)
              .collect(Collectors.joining(" ")));
    }
    return new Grouping("TF-IDF k-means (" + k + ")", groups, labels);
  }
}
