package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.mattersarising.annotate.ActionFinder;
import org.mattersarising.annotate.StatementReader;
import org.mattersarising.annotate.mention.LearntMentionTagger;
import org.mattersarising.annotate.mention.RegisterMentionTagger;
import org.mattersarising.annotate.statement.GrammarFigureFinder;
import org.mattersarising.annotate.statement.GrammarResolutionFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast names and statements are read on one core, in megabytes of the sample's text per second
 * of processor time; JMH's own figure is passes over the sample.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class AnnotatingBenchmark {

  private final GrammarFigureFinder figures = new GrammarFigureFinder();
  private final GrammarResolutionFinder resolutions = new GrammarResolutionFinder();
  private Sample sample;
  private RegisterMentionTagger rules;
  private LearntMentionTagger learnt;
  private StatementReader statements;
  private ActionFinder actions;

  /** Reads the sample and the models. */
  @Setup
  public void read() throws IOException {
    sample = Sample.read(Path.of("corpus"));
    rules = new RegisterMentionTagger(sample.register());
    learnt = new LearntMentionTagger(rules, EntityModels.read(sample.models()).orElseThrow());
    StatementReading reading = StatementReading.of(sample.models());
    statements = reading.reader();
    actions = reading.actions();
  }

  /** Names by the rules alone. */
  @Benchmark
  public void namesByRules(PerCore core, Blackhole sink) {
    core.does(sample.megabytes(), "MB", () -> {
      for (Sample.Prepared d : sample.documents()) {
        sink.consume(rules.tag(d.text(), d.facts(), d.structure(), d.sentences()));
      }
    });
  }

  /** Names by rules and model. */
  @Benchmark
  public void namesWithModel(PerCore core, Blackhole sink) {
    core.does(sample.megabytes(), "MB", () -> {
      for (Sample.Prepared d : sample.documents()) {
        sink.consume(learnt.tag(d.text(), d.facts(), d.structure(), d.sentences()));
      }
    });
  }

  /** Frame, speaker, act and stance. */
  @Benchmark
  public void statements(PerCore core, Blackhole sink) {
    core.does(sample.megabytes(), "MB", () -> {
      for (Sample.Prepared d : sample.documents()) {
        sink.consume(
            statements.read(d.source(), d.facts(), d.structure(), d.sentences(), d.mentions()));
      }
    });
  }

  /** The same, and figures, actions and resolutions. */
  @Benchmark
  public void statementsWithFiguresAndActions(PerCore core, Blackhole sink) {
    core.does(sample.megabytes(), "MB", () -> {
      for (Sample.Prepared d : sample.documents()) {
        var said =
            statements.read(d.source(), d.facts(), d.structure(), d.sentences(), d.mentions());
        sink.consume(figures.find(d.text(), said));
        sink.consume(actions.find(d.text(), d.facts(), d.structure(), said, d.mentions()));
        sink.consume(resolutions.find(d.text(), d.facts(), d.structure(), said));
      }
    });
  }
}
