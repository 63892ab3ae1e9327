package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mattersarising.annotate.mention.EntityModel;
import org.mattersarising.annotate.mention.EntityTrainer;
import org.mattersarising.annotate.mention.RegisterMentionTagger;
import org.mattersarising.annotate.mention.TypeScores;
import org.mattersarising.model.Access;
import org.mattersarising.model.CommitteeType;
import org.mattersarising.model.ContentId;
import org.mattersarising.model.CouncilMethod;
import org.mattersarising.model.DateMethod;
import org.mattersarising.model.DocumentFacts;
import org.mattersarising.model.DocumentMetadata;
import org.mattersarising.model.Extent;
import org.mattersarising.model.MinutesStatus;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingFormatException;
import org.mattersarising.train.TrainingLayout;
import org.mattersarising.train.TrainingSetReader;

/** Learns names from labelled statements, through the same rules as a run. */
public final class EntityTraining {

  /** Where the model lies among the models. */
  static final String FILE = "entities/names.model";

  private final ModelFiles models;

  public EntityTraining(ModelFiles models) {
    this.models = models;
  }

  /**
   * Trains the model of names.
   *
   * @param data the folder of labelled statements
   * @param out the folder of the model
   * @return the file written
   * @throws UsageException where a line of the statements is none
   */
  public Path train(Path data, Path out) throws IOException {
    EntityModel model = trainer().train(version(data), labelled(data));
    Path file = Files.createDirectories(out).resolve(Path.of(FILE).getFileName());
    Files.writeString(file, model.write(), StandardCharsets.UTF_8);
    return file;
  }

  /**
   * How well the rules, the model and both together do on files that they have not seen.
   *
   * @param folds into so many parts the files are dealt out
   * @return a line for each type and method
   */
  public List<String> crossValidate(Path data, int folds) throws IOException {
    List<String> rows = new ArrayList<>();
    for (TypeScores scores : trainer().crossValidate(labelled(data), folds)) {
      String type = scores.type() == null ? "all" : scores.type().name().toLowerCase(Locale.ROOT);
      scores
          .methods()
          .forEach(m ->
              rows.add(
                  String.format(
                      Locale.ROOT,
                      "%-13s %-6s precision %.3f recall %.3f F1 %.3f (%d)",
                      type,
                      m.getKey(),
                      m.getValue().precision(),
                      m.getValue().recall(),
                      m.getValue().f1(),
                      m.getValue().right() + m.getValue().missed())));
    }
    return rows;
  }

  private EntityTrainer trainer() throws IOException {
    return new EntityTrainer(new RegisterMentionTagger(Registers.read(models, List.of())));
  }

  /** The hash of all statements: which ones a model was trained on. */
  private static String version(Path data) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        all.append(ContentId.sha256(Files.readAllBytes(file))).append('\n');
      }
    }
    return ContentId.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  private static List<EntityTrainer.Labelled> labelled(Path data) throws IOException {
    try {
      List<EntityTrainer.Labelled> documents = new ArrayList<>();
      for (TrainingDocument document : TrainingSetReader.readFolder(data)) {
        TrainingLayout layout = TrainingLayout.of(document);
        documents.add(
            new EntityTrainer.Labelled(
                layout.text(),
                facts(document),
                layout.structure(),
                layout.sentences(),
                layout.mentions()));
      }
      return documents;
    } catch (TrainingFormatException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static DocumentFacts facts(TrainingDocument document) {
    return new DocumentFacts(
        null,
        document.council(),
        CouncilMethod.UNKNOWN,
        "",
        document.committee(),
        CommitteeType.OTHER,
        null,
        DateMethod.UNKNOWN,
        "",
        null,
        null,
        "",
        Extent.UNKNOWN,
        MinutesStatus.UNKNOWN,
        Access.OPEN,
        DocumentMetadata.none(document.name()),
        List.of());
  }
}
