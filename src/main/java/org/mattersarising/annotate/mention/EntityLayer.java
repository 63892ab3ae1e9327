package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.MentionType;

/**
 * What was learnt about types that never overlap: a maximum entropy model over the features of
 * words and of the labels before them. Immutable, safe for use by several threads.
 */
final class EntityLayer {

  private final Set<MentionType> types;
  private final List<String> outcomes;
  private final SortedMap<String, double[]> weights;
  private final LabelBeam beam;

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
    this.beam = new LabelBeam(outcomes, this.weights);
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

  /** The spans of a segment, each with its mean share in steps of a thousandth. */
  List<FoundSpan> find(NameSegments.Segment segment, String[][] features) {
    LabelBeam.Labelling labelling = beam.label(features);
    List<FoundSpan> found = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= features.length; i++) {
      String label = i == features.length ? "" : outcomes.get(labelling.outcomes()[i]);
      if (start >= 0 && !EntityLabels.continues(label)) {
        found.add(span(segment, labelling, start, i));
        start = -1;
      }
      if (EntityLabels.starts(label)) {
        start = i;
      }
    }
    return found;
  }

  private FoundSpan span(
      NameSegments.Segment segment, LabelBeam.Labelling labelling, int from, int to) {
    double shares = 0;
    for (int i = from; i < to; i++) {
      shares += labelling.shares()[i];
    }
    @Nullable MentionType type = EntityLabels.mention(outcomes.get(labelling.outcomes()[from]));
    if (type == null) {
      throw new IllegalStateException("a name without a type");
    }
    return new FoundSpan(
        segment.from() + from,
        segment.from() + to,
        type,
        Math.rint(shares / (to - from) * 1e3) / 1e3);
  }
}
