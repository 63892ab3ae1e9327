package org.mattersarising.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.annotate.statement.LearntStatementReader;
import org.mattersarising.annotate.statement.RecurrenceModel;
import org.mattersarising.model.Statement;
import org.mattersarising.train.TrainingDocument;
import org.mattersarising.train.TrainingLayout;
import org.mattersarising.train.TrainingSetReader;

class RecurrenceTrainingTest {

  private static final String FILE =
      """
      # council: Dunmarsh Council %d
      # committee: Scrutiny Committee
      # codebook: childrens-services
      # item: Workforce %d
      concern member churn=p :: Members were worried that | workers left too soon.
      + assurance officer churn=i :: The Director said that | posts were now filled.
      information officer churn=n :: She had been told last year of two teams.
      concern%s external churn=p :: A parent said that | she had asked last year and still had no answer.
      """;

  private final RecurrenceTraining training =
      new RecurrenceTraining(new ModelFiles(null, null), (stage, done, all) -> {});

  private static void write(Path folder, String mark) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < 12; i++) {
      Files.writeString(folder.resolve("f" + i + ".txt"), FILE.formatted(i, i, mark));
    }
  }

  @Test
  void givesTheSameFileOnAnyNumberOfThreads(@TempDir Path folder) throws IOException {
    write(folder.resolve("data"), "!");
    StatementTraining.Outcome one =
        training.train(folder.resolve("data"), folder.resolve("one"), 1);
    StatementTraining.Outcome two =
        training.train(folder.resolve("data"), folder.resolve("two"), 2);
    assertThat(two.file()).hasSameBinaryContentAs(one.file());
    assertThat(one.unseen()).containsEntry("recurrence (recall)", 1.0);
    assertThat(RecurrenceModel.read(Files.readString(one.file())).fits()).isTrue();
  }

  @Test
  void learnsNothingWhereAllThatCouldSayItIsMarked(@TempDir Path folder) throws IOException {
    write(folder.resolve("data"), "!");
    for (int i = 0; i < 12; i++) {
      Path file = folder.resolve("data").resolve("f" + i + ".txt");
      Files.writeString(file, Files.readString(file).replaceAll("(?m)^information.*\\n", ""));
    }
    Path file = training.train(folder.resolve("data"), folder.resolve("out"), 1).file();
    assertThat(file).hasContent("matters-recurrence-model 1\nfeatures\t1\nbias\t-10000\n");
  }

  @Test
  void refusesStatementsOfWhichNoneIsMarked(@TempDir Path folder) throws IOException {
    write(folder.resolve("data"), "");
    assertThatThrownBy(() -> training.train(folder.resolve("data"), folder.resolve("out"), 1))
        .isInstanceOf(UsageException.class);
  }

  /**
   * A grammar that changed under the model shows here first: then {@code matters train recurrence}
   * is due.
   */
  @Test
  void shipsAModelThatFitsTheGrammarAsItIs() throws IOException {
    StatementReading shipped = StatementReading.of(new ModelFiles(null, null));
    LearntStatementReader reader =
        new LearntStatementReader(
            Objects.requireNonNull(shipped.model()), Objects.requireNonNull(shipped.recurrence()));
    List<TrainingDocument> documents =
        TrainingSetReader.readFolder(Path.of("models", "train", "statements"));
    int found = 0;
    int marked = 0;
    for (int i = 0; i < documents.size(); i += 5) {
      TrainingDocument document = documents.get(i);
      TrainingLayout layout = TrainingLayout.of(document);
      List<Statement> read = TrainingSource.read(reader, document, layout, layout.mentions());
      for (int s = 0; s < read.size(); s++) {
        boolean mark = document.statements().get(s).recurs();
        marked += mark ? 1 : 0;
        found += mark && read.get(s).statesRecurrence() ? 1 : 0;
      }
    }
    assertThat((double) found / marked).isGreaterThan(0.8);
  }
}
