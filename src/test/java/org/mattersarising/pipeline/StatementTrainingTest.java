package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.annotate.statement.LearntStatementReader;
import org.mattersarising.annotate.statement.StatementModel;
import org.mattersarising.model.Statement;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingLayout;
import org.mattersarising.train.TrainingSetReader;

class StatementTrainingTest {

  private static final Path SET = Path.of("models", "train", "statements");

  private static final String FILE =
      """
      # council: Dunmarsh Council %d
      # committee: Scrutiny Committee
      # codebook: childrens-services
      # item: Workforce %d
      concern member churn=p :: Members were worried that | workers left too soon.
      + assurance officer churn=i :: The Director said that | posts were now filled.
      information officer churn=n :: There were %d teams.
      assurance executive churn=d :: The Cabinet Member denied that | workers were leaving.
      question member - :: Cllr Pym asked | why.
      action officer - :: Officers would circulate | the table.
      decision member - :: It was agreed that | the report be noted.
      recommendation member - :: Members recommended that | the team be larger.
      commendation member - :: Members thanked | the team.
      concern external churn=p :: A parent said that | nobody had rung, for the third time.
      procedural none - :: The order of business was read out.
      """;

  private final StatementTraining training =
      new StatementTraining(new ModelFiles(null, null), (stage, done, all) -> {});

  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < 12; i++) {
      Files.writeString(folder.resolve("f" + i + ".txt"), FILE.formatted(i, i, i + 2));
    }
  }

  @Test
  void givesTheSameFileOnAnyNumberOfThreads(@TempDir Path folder) throws IOException {
    write(folder.resolve("data"));
    StatementTraining.Outcome one =
        training.train(folder.resolve("data"), folder.resolve("one"), 1);
    StatementTraining.Outcome two =
        training.train(folder.resolve("data"), folder.resolve("two"), 2);
    assertThat(two.file()).hasSameBinaryContentAs(one.file());
    assertThat(two.file().resolveSibling("tasks.model"))
        .hasSameBinaryContentAs(one.file().resolveSibling("tasks.model"));
    assertThat(one.unseen())
        .containsOnlyKeys("act", "speaker", "stance", "tasks (precision)", "tasks (recall)");
    assertThat(StatementModel.read(Files.readString(one.file())).fits()).isTrue();
  }

  /**
   * A grammar that changed under the model shows here first: then {@code matters train statements}
   * is due.
   */
  @Test
  void shipsAModelThatFitsTheGrammarAsItIs() throws IOException {
    List<TrainingDocument> documents = TrainingSetReader.readFolder(SET);
    List<TrainingDocument> tenth = new ArrayList<>();
    for (int i = 0; i < documents.size(); i += 10) {
      tenth.add(documents.get(i));
    }
    Right right = right(tenth);
    assertThat(right.acts()).isGreaterThan(0.70);
    assertThat(right.speakers()).isGreaterThan(0.68);
  }

  @Test
  void readsMinutesThatAreNoScrutiny() throws IOException {
    Right right = right(TrainingSetReader.readFolder(SET.resolveSibling("check")));
    assertThat(right.acts()).isGreaterThan(0.57);
    assertThat(right.speakers()).isGreaterThan(0.60);
  }

  private record Right(double acts, double speakers) {}

  /** The shares of statements that the shipped model has right. */
  private static Right right(List<TrainingDocument> documents) throws IOException {
    StatementModel model =
        Objects.requireNonNull(StatementReading.of(new ModelFiles(null, null)).model());
    LearntStatementReader reader = new LearntStatementReader(model);
    int acts = 0;
    int speakers = 0;
    int all = 0;
    for (TrainingDocument document : documents) {
      TrainingLayout layout = TrainingLayout.of(document);
      List<Statement> read = TrainingSource.read(reader, document, layout, layout.mentions());
      for (int s = 0; s < read.size(); s++) {
        all++;
        acts += read.get(s).act() == document.statements().get(s).act() ? 1 : 0;
        speakers += read.get(s).speaker().group() == document.statements().get(s).speaker() ? 1 : 0;
      }
    }
    return new Right((double) acts / all, (double) speakers / all);
  }
}
