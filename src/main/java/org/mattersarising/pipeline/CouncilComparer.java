package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mattersarising.compare.ComparisonException;
import org.mattersarising.compare.ComparisonReport;
import org.mattersarising.compare.ComparisonWriter;
import org.mattersarising.compare.PeerChoice;
import org.mattersarising.ingest.EvidenceFactsReader;
import org.mattersarising.model.CouncilRegister;

/** Compares councils of a finished run, or of a corpus that it analyses for that. */
public final class CouncilComparer {

  private final ModelFiles models;
  private final Progress progress;
  private final String toolVersion;

  /** A comparer that looks models up in {@code models}. */
  public CouncilComparer(ModelFiles models, Progress progress, String toolVersion) {
    this.models = models;
    this.progress = progress;
    this.toolVersion = toolVersion;
  }

  /**
   * The comparison as it is printed.
   *
   * @param threads for the analysis of a corpus
   * @param remarks gets what the user should know beside it
   * @throws UsageException where the settings ask for what cannot be
   * @throws NothingToAnalyseException where a corpus has no inputs
   */
  public String compare(ComparisonSettings settings, int threads, Consumer<String> remarks)
      throws IOException {
    if (settings.corpora().isEmpty()) {
      return of(settings.run(), settings, remarks);
    }
    Path folder = Files.createTempDirectory("matters-compare");
    try {
      Path run = folder.resolve("run");
      new Analysis(models, progress, toolVersion).run(analysis(settings, run, threads));
      return of(run, settings, remarks);
    } finally {
      delete(folder);
    }
  }

  private static AnalyseSettings analysis(ComparisonSettings settings, Path run, int threads) {
    return new AnalyseSettings(
        settings.corpora(),
        run,
        settings.codebooks(),
        settings.registers(),
        "",
        "",
        null,
        null,
        threads,
        LocalDate.EPOCH, // shown on pages only, which nobody sees
        false,
        false);
  }

  private String of(Path run, ComparisonSettings settings, Consumer<String> remarks)
      throws IOException {
    Corpus corpus = settings.corpora().isEmpty() ? null : CorpusFinder.find(settings.corpora());
    List<Path> registers = new ArrayList<>(corpus == null ? List.of() : corpus.registers());
    registers.addAll(settings.registers());
    CouncilRegister register = Registers.read(models, registers);
    EvidenceFactsReader names = new EvidenceFactsReader(register);
    NamedPeers named = NamedPeers.of(settings.peers(), names);
    try {
      ComparisonReport report =
          ComparisonReport.of(
              run,
              register.councils(),
              settings.councils(),
              peers(settings.peers(), corpus, named, names),
              settings.theme());
      named.check(report.names().keySet(), register).ifPresent(remarks);
      return switch (settings.format()) {
        case TEXT -> ComparisonWriter.text(report);
        case CSV -> ComparisonWriter.csv(report);
        case JSON -> ComparisonWriter.json(report) + "\n";
      };
    } catch (ComparisonException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Optional<PeerChoice> peers(
      String said, @Nullable Corpus corpus, NamedPeers named, EvidenceFactsReader names) {
    if (said.isBlank()) {
      return corpus == null
          ? Optional.empty()
          : Optional.of(Expectations.peers(corpus.peers(), names));
    }
    return PeerChoice.Kind.of(said)
        .map(k -> new PeerChoice(k, Set.of()))
        .or(() -> Optional.of(PeerChoice.named(new TreeSet<>(named.ids().values()))));
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure)
              throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
