package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mattersarising.annotate.mention.RegisterMentionTagger;
import org.mattersarising.annotate.statement.RecurrenceExamples;
import org.mattersarising.annotate.statement.RecurrenceModel;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingLayout;

/**
 * Learns which statements say of themselves that their matter came up before, through the stages of
 * a run; apart from {@link StatementTraining}, so that what was learnt of acts stays as it is.
 */
public final class RecurrenceTraining {

  private static final MarkTraining TRAINING = new MarkTraining(5, 5);

  private final ModelFiles models;
  private final Progress progress;

  public RecurrenceTraining(ModelFiles models, Progress progress) {
    this.models = models;
    this.progress = progress;
  }

  /**
   * Trains a model on all files, and one on each three quarters of them to see what it finds in the
   * rest.
   *
   * @param data the folder of labelled statements
   * @param out the folder of the model, {@code recurrence.model}
   * @throws UsageException where a line of the statements is none, or none is marked
   */
  public StatementTraining.Outcome train(Path data, Path out, int threads) throws IOException {
    List<TrainingDocument> documents = ThemeTraining.labelled(data);
    RegisterMentionTagger tagger = new RegisterMentionTagger(Registers.read(models, List.of()));
    RecurrenceExamples examples = new RecurrenceExamples();
    try (Workers workers = new Workers(threads, progress)) {
      List<List<MarkTraining.Sentence>> files =
          workers.map("reading", documents, d -> sentences(d, tagger, examples));
      if (files.stream().noneMatch(f -> f.stream().anyMatch(MarkTraining.Sentence::marked))) {
        throw new UsageException("No statement in " + data + " is marked as coming back.");
      }
      List<List<List<MarkTraining.Sentence>>> taught = new ArrayList<>();
      taught.add(files);
      for (int fold = 0; fold < Folds.COUNT; fold++) {
        taught.add(Folds.taught(files, fold));
      }
      List<RecurrenceModel> fitted = workers.map("fitting", taught, RecurrenceTraining::fit);
      Path file = Files.createDirectories(out).resolve("recurrence.model");
      Files.writeString(file, fitted.getFirst().write(), StandardCharsets.UTF_8);
      List<Predicate<Set<String>>> models =
          fitted.stream().skip(1).<Predicate<Set<String>>>map(m -> m::says).toList();
      return new StatementTraining.Outcome(file, MarkTraining.unseen("recurrence", files, models));
    }
  }

  private static List<MarkTraining.Sentence> sentences(
      TrainingDocument document, RegisterMentionTagger tagger, RecurrenceExamples examples) {
    TrainingLayout layout = TrainingLayout.of(document);
    List<RecurrenceExamples.Example> read =
        examples.read(
            layout.text().text(),
            layout.structure(),
            layout.sentences(),
            TrainingSource.mentions(tagger, document, layout));
    List<MarkTraining.Sentence> sentences = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      RecurrenceExamples.Example example = read.get(i);
      boolean marked = document.statements().get(i).recurs();
      sentences.add(new MarkTraining.Sentence(example.features(), example.cue(), marked));
    }
    return sentences;
  }

  private static RecurrenceModel fit(List<List<MarkTraining.Sentence>> files) {
    MarkTraining.Learnt learnt = TRAINING.fit(files);
    return RecurrenceModel.of(learnt.bias(), learnt.weights());
  }
}
