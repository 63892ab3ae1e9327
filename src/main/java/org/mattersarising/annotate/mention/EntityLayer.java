package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.mattersarising.model.MentionType;

/**
 * What was learnt about types that never overlap: a maximum entropy model over the features of
 * words, run by OpenNLP's name finder. Immutable; each thread takes a finder of its own.
 */
final class EntityLayer {

  private final Set<MentionType> types;
  private final List<String> outcomes;
  private final SortedMap<String, double[]> weights;
  private final TokenNameFinderModel model;

  /**
   * A layer of known weights.
   *
   * @param outcomes the labels of words, as OpenNLP's BIO codec writes them
   * @param weights one for each outcome, by feature
   */
  EntityLayer(Set<MentionType> types, List<String> outcomes, SortedMap<String, double[]> weights) {
    this.types = Set.copyOf(types);
    this.outcomes = List.copyOf(outcomes);
    this.weights = new TreeMap<>(weights);
    this.model =
        new TokenNameFinderModel(
            "en",
            new PrecomputedSequences(maxent(outcomes, this.weights), outcomes),
            new byte[0],
            Map.of(),
            Map.of(),
            new BioCodec(),
            new TokenNameFinderFactory());
  }

  private static GISModel maxent(List<String> outcomes, SortedMap<String, double[]> weights) {
    int[] all = new int[outcomes.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    Context[] contexts = weights.values().stream().map(w -> context(w)).toArray(Context[]::new);
    return new GISModel(
        contexts, weights.keySet().toArray(String[]::new), outcomes.toArray(String[]::new));
  }

  private static Context context(double[] weights) {
    int used = 0;
    for (double w : weights) {
      used += w == 0 ? 0 : 1;
    }
    int[] outcomes = new int[used];
    double[] values = new double[used];
    int at = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] != 0) {
        outcomes[at] = i;
        values[at++] = weights[i];
      }
    }
    return new Context(outcomes, values);
  }

  Set<MentionType> types() {
    return types;
  }

  List<String> outcomes() {
    return outcomes;
  }

  SortedMap<String, double[]> weights() {
    return weights;
  }

  /** A finder for one thread. */
  Finder finder() {
    return new Finder(new NameFinderME(model));
  }

  /** Finds names in the segments of lines. Not for use by several threads. */
  static final class Finder {
    private final NameFinderME names;

    private Finder(NameFinderME names) {
      this.names = names;
    }

    /** The spans of a segment, each with its probability in steps of a thousandth. */
    List<FoundSpan> find(NameSegments.Segment segment, String[][] features) {
      String[] words = new String[features.length];
      for (int i = 0; i < words.length; i++) {
        words[i] = features[i][MentionFeatures.WORD];
      }
      Span[] spans = names.find(words, features);
      double[] scores = names.probs(spans);
      List<FoundSpan> found = new ArrayList<>();
      for (int i = 0; i < spans.length; i++) {
        found.add(
            new FoundSpan(
                segment.from() + spans[i].getStart(),
                segment.from() + spans[i].getEnd(),
                MentionType.valueOf(spans[i].getType().toUpperCase(Locale.ROOT)),
                Math.rint(scores[i] * 1e3) / 1e3));
      }
      return found;
    }
  }
}
