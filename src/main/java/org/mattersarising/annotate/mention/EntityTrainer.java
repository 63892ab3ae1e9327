package org.mattersarising.annotate.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentStructure;
import org.mattersarising.model.DocumentText;
import org.mattersarising.model.Mention;
import org.mattersarising.model.MentionType;
import org.mattersarising.model.Sentence;

/**
 * Trains a model of names on labelled documents. The rules read them first: what they find is part
 * of what the model sees. One thread, no chance: the same documents in the same order give the same
 * model.
 */
public final class EntityTrainer {

  private final RegisterMentionTagger rules;
  private final LayerTrainer layers;

  /** Trains on what these rules make of a text. */
  public EntityTrainer(RegisterMentionTagger rules) {
    this(rules, LayerTrainer.SETTINGS);
  }

  EntityTrainer(RegisterMentionTagger rules, Map<String, String> settings) {
    this.rules = rules;
    this.layers = new LayerTrainer(settings);
  }

  /**
   * A document whose sentences are labelled.
   *
   * @param labels all mentions of its sentences
   */
  public record Labelled(
      DocumentText text,
      DocumentFacts facts,
      DocumentStructure structure,
      List<Sentence> sentences,
      List<Mention> labels) {}

  /**
   * A document as the rules read it, and the labels of each line.
   *
   * @param labels line by line
   */
  record Reading(List<TaggedLine> lines, NameMemory memory, List<List<FoundSpan>> labels) {}

  /**
   * The model of some documents.
   *
   * @param version what to call it
   */
  public EntityModel train(String version, List<Labelled> documents) {
    return fit(version, documents.stream().map(d -> read(d)).toList());
  }

  EntityModel fit(String version, List<Reading> readings) {
    return new EntityModel(
        version,
        EntityModel.LAYERS.stream()
            .map(types -> layers.fit(types, examples(readings, types)))
            .toList());
  }

  Reading read(Labelled document) {
    List<TaggedLine> lines =
        rules.read(document.text(), document.facts(), document.structure(), document.sentences());
    List<List<FoundSpan>> labels = new ArrayList<>();
    for (TaggedLine line : lines) {
      List<FoundSpan> own = new ArrayList<>();
      for (Mention label : document.labels()) {
        FoundSpan span =
            label.statement() == line.statement() && line.statement() >= 0
                ? words(line.words(), label)
                : null;
        if (span != null) {
          own.add(span);
        }
      }
      labels.add(own);
    }
    return new Reading(lines, new NameMemory(lines), labels);
  }

  /** The words of a label; null where it cuts one. */
  private static @org.jspecify.annotations.Nullable FoundSpan words(Words words, Mention label) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      from = word.start() == label.span().start() ? i : from;
      boolean ends = word.end() == label.span().end() || word.fullEnd() == label.span().end();
      to = ends ? i + 1 : to;
    }
    return from >= 0 && to > from ? new FoundSpan(from, to, label.type(), 1) : null;
  }

  private static List<LayerTrainer.Example> examples(
      List<Reading> readings, Set<MentionType> types) {
    List<LayerTrainer.Example> examples = new ArrayList<>();
    for (Reading reading : readings) {
      for (int i = 0; i < reading.lines().size(); i++) {
        TaggedLine line = reading.lines().get(i);
        if (line.statement() < 0) {
          continue;
        }
        MentionFeatures features = new MentionFeatures(line, reading.memory());
        for (NameSegments.Segment segment : NameSegments.of(line.words())) {
          List<FoundSpan> names = new ArrayList<>();
          for (FoundSpan label : reading.labels().get(i)) {
            if (types.contains(label.type())
                && label.from() >= segment.from()
                && label.to() <= segment.to()) {
              names.add(label.movedBy(-segment.from()));
            }
          }
          examples.add(new LayerTrainer.Example(features.of(segment), names));
        }
      }
    }
    return examples;
  }

  /**
   * What the rules, the model and both together make of documents that the model has not seen, type
   * by type and in all.
   *
   * @param folds the parts that the documents are dealt out to, in turn
   */
  public List<TypeScores> crossValidate(List<Labelled> documents, int folds) {
    List<Reading> readings = documents.stream().map(d -> read(d)).toList();
    SpanCounts counts = new SpanCounts();
    for (int fold = 0; fold < folds; fold++) {
      List<Reading> known = new ArrayList<>();
      List<Reading> unseen = new ArrayList<>();
      for (int i = 0; i < readings.size(); i++) {
        (i % folds == fold ? unseen : known).add(readings.get(i));
      }
      List<EntityLayer> layers = fit("", known).layers();
      for (Reading reading : unseen) {
        for (int i = 0; i < reading.lines().size(); i++) {
          TaggedLine line = reading.lines().get(i);
          if (line.statement() >= 0) {
            List<FoundSpan> labels = reading.labels().get(i);
            List<FoundSpan> learnt = LearntMentionTagger.found(line, reading.memory(), layers);
            counts.add("rules", line.spans(), labels);
            counts.add("model", learnt, labels);
            counts.add("both", SpanChoice.of(line, learnt), labels);
          }
        }
      }
    }
    return counts.scores();
  }
}
