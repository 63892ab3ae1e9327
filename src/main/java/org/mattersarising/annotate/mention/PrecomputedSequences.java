package org.mattersarising.annotate.mention;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * Runs a model of OpenNLP over the features that {@link MentionFeatures} worked out once for each
 * word, and adds what depends on the labels before it. The generators that OpenNLP would bring look
 * only at the words of a segment, so they are passed over. Safe for use by several threads.
 */
final class PrecomputedSequences implements SequenceClassificationModel {

  private static final int BEAM = 3;

  private final MaxentModel model;
  private final List<String> outcomes;

  PrecomputedSequences(MaxentModel model, List<String> outcomes) {
    this.model = model;
    this.outcomes = List.copyOf(outcomes);
  }

  /** A word's own features and those of the labels before it. */
  static String[] context(String[] own, int index, String[] outcomes) {
    String last = index > 0 ? outcomes[index - 1] : "^";
    String before = index > 1 ? outcomes[index - 2] : "^";
    String[] all = Arrays.copyOf(own, own.length + 4);
    all[own.length] = "1" + last;
    all[own.length + 1] = "2" + last + before;
    all[own.length + 2] = "3" + last + own[MentionFeatures.WORD];
    all[own.length + 3] = "4" + last + own[MentionFeatures.SHAPE] + own[MentionFeatures.NEXT];
    return all;
  }

  private static <T> String[] given(int index, T[] words, String[] outcomes, Object[] features) {
    return context((String[]) features[index], index, outcomes);
  }

  @Override
  public <T> Sequence bestSequence(
      T[] words,
      Object[] features,
      BeamSearchContextGenerator<T> unused,
      SequenceValidator<T> validator) {
    return new BeamSearch(BEAM, model)
        .bestSequence(words, features, PrecomputedSequences::given, validator);
  }

  @Override
  public <T> Sequence[] bestSequences(
      int count,
      T[] words,
      Object[] features,
      double least,
      BeamSearchContextGenerator<T> unused,
      SequenceValidator<T> validator) {
    return new BeamSearch(BEAM, model)
        .bestSequences(count, words, features, least, PrecomputedSequences::given, validator);
  }

  @Override
  public <T> Sequence[] bestSequences(
      int count,
      T[] words,
      Object[] features,
      BeamSearchContextGenerator<T> unused,
      SequenceValidator<T> validator) {
    return new BeamSearch(BEAM, model)
        .bestSequences(count, words, features, PrecomputedSequences::given, validator);
  }

  @Override
  public String[] getOutcomes() {
    return outcomes.toArray(String[]::new);
  }
}
