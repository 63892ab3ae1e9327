package org.mattersarising.pipeline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
   * @throws UsageException where the settings ask for what cannot be
   * @throws NothingToAnalyseException where a corpus has no inputs
   */
  public String compare(ComparisonSettings settings, int threads) throws IOException {
    if (settings.corpora().isEmpty()) {
      return of(settings.run(), settings);
    }
    Path folder = Files.createTempDirectory("matters-compare");
    try {
      Path run = folder.resolve("run");
      new Analysis(models, progress, toolVersion).run(analysis(settings, run, threads));
      return of(run, settings);
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

  private String of(Path run, ComparisonSettings settings) throws IOException {
    Corpus corpus = settings.corpora().isEmpty() ? null : CorpusFinder.find(settings.corpora());
    List<Path> registers = new ArrayList<>(corpus == null ? List.of() : corpus.registers());
    registers.addAll(settings.registers());
    CouncilRegister register = Registers.read(models, registers);
    try {
      ComparisonReport report =
          ComparisonReport.of(
              run,
              register.councils(),
              settings.councils(),
              peers(settings.peers(), corpus, new EvidenceFactsReader(register)),
              settings.theme());
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
      String said, @Nullable Corpus corpus, EvidenceFactsReader names) throws IOException {
    if (said.isBlank()) {
      return corpus == null
          ? Optional.empty()
          : Optional.of(Expectations.peers(corpus.peers(), names));
    }
    Optional<PeerChoice.Kind> kind = PeerChoice.Kind.of(said);
    if (kind.isPresent()) {
      return kind.map(k -> new PeerChoice(k, Set.of()));
    }
    List<String> councils = lines(said).orElseGet(() -> List.of(said.split(",", -1)));
    Set<String> ids = new TreeSet<>();
    for (String council : councils.stream().map(String::strip).toList()) {
      if (!council.isEmpty()) {
        ids.add(
            names
                .councilId(council)
                .orElseThrow(() ->
                    new UsageException(
                        "--peers names \""
                            + council
                            + "\", which is no file and can be several councils or none. Name all,"
                            + " same-type, same-region, neighbours, a file with one council a"
                            + " line, or councils separated by commas.")));
      }
    }
    if (ids.isEmpty()) {
      throw new UsageException("--peers names no council.");
    }
    return Optional.of(PeerChoice.named(ids));
  }

  /** The councils of a group's file, without remarks behind a #; empty where it is no file. */
  private static Optional<List<String>> lines(String name) throws IOException {
    try {
      Path file = Path.of(name);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      return Optional.of(
          Arrays.stream(Files.readString(file).split("\\R", -1))
              .map(l -> l.replaceFirst("#.*", "").strip())
              .toList());
    } catch (InvalidPathException e) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw new UsageException("The group of peers " + name + " is not UTF-8.", e);
    }
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
