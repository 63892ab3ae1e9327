package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.StatementReader;
import org.mattersarising.annotate.statement.GrammarStatementReader;
import org.mattersarising.annotate.statement.LearntStatementReader;
import org.mattersarising.annotate.statement.StatementModel;
import org.mattersarising.model.ContentId;
import org.mattersarising.report.ReportSettings.ReliabilityBin;

/**
 * How a run reads statements: by grammar and model together, or by the grammar alone where there is
 * no model that fits it.
 *
 * @param model null without one
 * @param name for the manifest: what tells this model from others
 */
record StatementReading(@Nullable StatementModel model, String name) {

  private static final String FILE = "statements/statements.model";

  static StatementReading of(ModelFiles models) throws IOException {
    Optional<byte[]> file = models.read(FILE);
    if (file.isPresent()) {
      StatementModel model = StatementModel.read(new String(file.get(), StandardCharsets.UTF_8));
      if (model.fits()) {
        return new StatementReading(
            model, "sha256 " + ContentId.sha256(file.get()).substring(0, 16));
      }
    }
    return new StatementReading(null, "none: the grammar alone");
  }

  StatementReader reader() {
    return model == null ? new GrammarStatementReader() : new LearntStatementReader(model);
  }

  List<ReliabilityBin> reliability() {
    return model == null
        ? List.of()
        : model.reliability().bins().stream()
            .map(b -> new ReliabilityBin(b.score(), b.statements(), b.right()))
            .toList();
  }
}
