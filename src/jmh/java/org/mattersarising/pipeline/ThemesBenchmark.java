package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mattersarising.model.AnalysedDocument;
import org.mattersarising.model.Statement;
import org.mattersarising.themes.EncoderModel;
import org.mattersarising.themes.SentenceEncoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many counted statements of the sample get their themes and vectors per second of one core's
 * processor time, by effort. A marker is made anew for each pass, so that none remembers vectors of
 * the pass before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ThemesBenchmark {

  /** How much work goes into it. */
  @Param({"FAST", "BALANCED", "THOROUGH"})
  public Effort effort;

  private EncoderModel model;
  private SentenceEncoder encoder;
  private Codebooks.Learnt learnt;
  private CodebookThemes themes;
  private List<AnalysedDocument> documents;
  private long statements;

  /** Reads the sample and the models. */
  @Setup
  public void read() throws IOException {
    Sample sample = Sample.read(Path.of("corpus"));
    documents = sample.documents().stream().map(Sample.Prepared::analysed).toList();
    statements =
        documents.stream()
            .mapToLong(d -> d.statements().stream().filter(Statement::counted).count())
            .sum();
    Codebooks.Chosen chosen =
        Codebooks.read(
            sample.models(), List.of(), CorpusFinder.find(List.of(Path.of("corpus"))));
    learnt = Codebooks.learnt(sample.models(), chosen);
    model = EncoderModel.load();
    encoder = model.newEncoder();
    themes = new CodebookThemes(chosen, learnt, effort, encoder);
  }

  /** Closes the encoder. */
  @TearDown
  public void close() {
    encoder.close();
  }

  /** Themes and vectors of all counted statements. */
  @Benchmark
  public void marks(PerCore core, Blackhole sink) {
    core.does(statements, "statements", () -> {
      try (ThemeMarker marker =
          new ThemeMarker(model, themes::plan, learnt.projection(effort, encoder.model()))) {
        documents.forEach(d -> sink.consume(marker.mark(d)));
      }
    });
  }
}
