package org.mattersarising.annotate.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.mattersarising.model.MentionType;

/** Fits a layer to labelled lines with OpenNLP, in one thread. */
final class LayerTrainer {

  /** Chosen by cross-validation over the files of the training set. */
  static final Map<String, String> SETTINGS =
      Map.of("Algorithm", "MAXENT_QN", "Cutoff", "3", "Iterations", "40", "L2Cost", "0.3");

  private final Map<String, String> settings;

  LayerTrainer(Map<String, String> settings) {
    this.settings = settings;
  }

  /**
   * The words of a segment and what they are labelled with.
   *
   * @param names within the segment, of the layer's types
   */
  record Example(String[][] features, List<FoundSpan> names) {}

  EntityLayer fit(Set<MentionType> types, List<Example> examples) {
    List<Event> events = new ArrayList<>();
    for (Example example : examples) {
      Span[] names =
          example.names().stream()
              .map(n -> new Span(n.from(), n.to(), n.type().name().toLowerCase(Locale.ROOT)))
              .toArray(Span[]::new);
      String[] outcomes = new BioCodec().encode(names, example.features().length);
      for (int i = 0; i < outcomes.length; i++) {
        events.add(new Event(outcomes[i], LabelBeam.context(example.features()[i], i, outcomes)));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    settings.forEach(parameters::put);
    try {
      EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
      AbstractModel model =
          (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
      return layer(types, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static EntityLayer layer(Set<MentionType> types, AbstractModel model) {
    Object[] parts = model.getDataStructures();
    Context[] contexts = (Context[]) parts[0];
    Map<String, Context> byName = (Map<String, Context>) parts[1];
    String[] outcomes = (String[]) parts[2];
    SortedMap<String, double[]> weights = new TreeMap<>();
    byName.forEach((feature, context) -> {
      double[] row = new double[outcomes.length];
      for (int i = 0; i < context.getOutcomes().length; i++) {
        row[context.getOutcomes()[i]] =
            Math.rint(context.getParameters()[i] / EntityModel.STEP) * EntityModel.STEP;
      }
      if (Arrays.stream(row).anyMatch(w -> w != 0)) {
        weights.put(feature, row);
      }
    });
    return new EntityLayer(types, Arrays.asList(outcomes), weights);
  }
}
