package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.ActionFinder;
import org.mattersarising.annotate.StatementReader;
import org.mattersarising.annotate.statement.GrammarActionFinder;
import org.mattersarising.annotate.statement.GrammarStatementReader;
import org.mattersarising.annotate.statement.LearntStatementReader;
import org.mattersarising.annotate.statement.RecurrenceModel;
import org.mattersarising.annotate.statement.StatementModel;
import org.mattersarising.annotate.statement.TaskModel;
import org.mattersarising.model.ContentId;
import org.mattersarising.report.ReportSettings.ReliabilityBin;

/**
 * How a run reads statements: by grammar and model together, or by the grammar alone where there is
 * no model that fits it.
 *
 * @param model null without one
 * @param tasks what tells unmarked tasks; null without one, or without {@code model}
 * @param recurrence what tells which statements say that their matter came up before; likewise
 * @param name for the manifest: what tells this model from others
 */
record StatementReading(
    @Nullable StatementModel model,
    @Nullable TaskModel tasks,
    @Nullable RecurrenceModel recurrence,
    String name) {

  private static final String FILE = "statements/statements.model";
  private static final String TASKS = "statements/tasks.model";
  private static final String RECURRENCE = "statements/recurrence.model";

  static StatementReading of(ModelFiles models) throws IOException {
    Optional<byte[]> file = models.read(FILE);
    if (file.isPresent()) {
      StatementModel model = StatementModel.read(new String(file.get(), StandardCharsets.UTF_8));
      if (model.fits()) {
        Optional<byte[]> learnt = models.read(TASKS);
        TaskModel tasks = learnt.isPresent() ? tasks(learnt.get()) : null;
        Optional<byte[]> stated = models.read(RECURRENCE);
        RecurrenceModel recurrence = stated.isPresent() ? recurrence(stated.get()) : null;
        String name = "sha256 " + hash(file.get());
        name = tasks == null ? name : name + ", tasks " + hash(learnt.get());
        name = recurrence == null ? name : name + ", recurrence " + hash(stated.get());
        return new StatementReading(model, tasks, recurrence, name);
      }
    }
    return new StatementReading(null, null, null, "none: the grammar alone");
  }

  private static String hash(byte[] file) {
    return ContentId.sha256(file).substring(0, 16);
  }

  private static @Nullable TaskModel tasks(byte[] file) throws IOException {
    TaskModel model = TaskModel.read(new String(file, StandardCharsets.UTF_8));
    return model.fits() ? model : null;
  }

  private static @Nullable RecurrenceModel recurrence(byte[] file) throws IOException {
    RecurrenceModel model = RecurrenceModel.read(new String(file, StandardCharsets.UTF_8));
    return model.fits() ? model : null;
  }

  StatementReader reader() {
    return model == null
        ? new GrammarStatementReader()
        : new LearntStatementReader(model, recurrence);
  }

  ActionFinder actions() {
    return tasks == null ? new GrammarActionFinder() : new GrammarActionFinder(tasks);
  }

  List<ReliabilityBin> reliability() {
    return model == null
        ? List.of()
        : model.reliability().bins().stream()
            .map(b -> new ReliabilityBin(b.score(), b.statements(), b.right()))
            .toList();
  }
}
