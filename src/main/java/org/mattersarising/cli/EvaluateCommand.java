package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mattersarising.evaluate.ErrorPage;
import org.mattersarising.evaluate.EvaluationException;
import org.mattersarising.evaluate.Floors;
import org.mattersarising.evaluate.Scorecard;
import org.mattersarising.evaluate.SheetEvaluator;
import org.mattersarising.pipeline.CodingAgreement;
import org.mattersarising.pipeline.Effort;
import org.mattersarising.pipeline.EffortComparison;
import org.mattersarising.pipeline.EvaluateSettings;
import org.mattersarising.pipeline.Evaluation;
import org.mattersarising.pipeline.LearningCurve;
import org.mattersarising.pipeline.ModelFiles;
import org.mattersarising.pipeline.Progress;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matters evaluate}: how good the result is. */
@Command(
    name = "evaluate",
    description = "Measures the tool against labels, planted truth or filled coding sheets.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  matters evaluate --truth corpus/truth --register corpus/register.csv corpus",
      "  matters evaluate --gold labels --errors errors.html --floor themes.micro=0.60",
      "  matters evaluate --gold labels --learning-curve",
      "  matters evaluate --agreement models/train",
      "  matters evaluate --compare-efforts corpus",
      "  matters evaluate --sheet coder1.csv --sheet coder2.csv reports/latest",
      "",
      "Exit codes: 0 done; 1 internal error; 2 usage; 4 nothing to analyse; 5 below a floor."
    })
final class EvaluateCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "CORPUS",
      description = {
        "The minutes that the truth or the labels are about;",
        "with --sheet the folder of the run that the sheet was drawn from."
      })
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      description = "A folder of labels: NAME.units.tsv, NAME.labels.tsv, NAME.spans.tsv.")
  private @Nullable Path gold;

  @Option(
      names = "--truth",
      paramLabel = "DIR",
      description = "A folder of planted truth: one folder a council.")
  private @Nullable Path truth;

  @Option(
      names = "--sheet",
      paramLabel = "FILE",
      description = "A filled coding sheet; twice for two coders.")
  private List<Path> sheets = new ArrayList<>();

  @Option(
      names = "--learning-curve",
      description = {
        "How the themes of --gold are met by heads that learn from few",
        "labelled statements, and from more."
      })
  private boolean learningCurve;

  @Option(
      names = "--compare-efforts",
      description = {
        "How far the themes of CORPUS, or of the minutes of --gold, by each effort agree with the",
        "thorough ones, and how many statements a second each takes."
      })
  private boolean compareEfforts;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The labelled statements to learn from (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("models", "train", "statements");

  @Option(
      names = "--sizes",
      paramLabel = "N",
      split = ",",
      description = {
        "After how many statements to measure the curve",
        "(default: 500 and its doubles); after all of them always."
      })
  private List<Integer> sizes = new ArrayList<>();

  @Option(
      names = "--agreement",
      paramLabel = "DIR",
      description = "A training set some of whose statements were coded twice.")
  private @Nullable Path agreement;

  @Option(
      names = "--codebook",
      paramLabel = "FILE|NAME",
      description = {
        "The themes to look for, as for analyse",
        "(default: what corpus.yaml names, or childrens-services)."
      })
  private List<String> codebooks = new ArrayList<>();

  @Option(
      names = "--effort",
      paramLabel = "fast|balanced|thorough",
      defaultValue = "thorough",
      description = {
        "How much work to put into themes: a linear model alone; it and, for what is not clear",
        "to it, a sentence model; the sentence model for every statement (default)."
      })
  private Effort effort = Effort.THOROUGH;

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description = "A CSV file of further councils.")
  private List<Path> registers = new ArrayList<>();

  @Option(
      names = "--errors",
      paramLabel = "FILE.html",
      description = "Write every miss and false alarm with its context to this page.")
  private @Nullable Path errors;

  @Option(
      names = "--floor",
      paramLabel = "NAME=VALUE",
      description = "Exit 5 where this figure is lower, such as themes.micro=0.60.")
  private List<String> floors = new ArrayList<>();

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = {
        "A file of floors, NAME=VALUE a line; those of what is not",
        "measured in this run are passed over."
      })
  private List<Path> floorFiles = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at once; the figures are the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final ModelsOption models = new ModelsOption();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to print the figures.")
  private Format format = Format.TEXT;

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    if (compareEfforts) {
      return efforts(terminal.out(), terminal.err());
    }
    PrintWriter results = terminal.out();
    PrintWriter notes = terminal.err();
    try {
      Floors wanted = Floors.read(floors, floorFiles);
      List<Scorecard> cards = cards(notes);
      List<String> below = wanted.below(cards);
      if (format == Format.JSON) {
        ScorecardJson.write(cards, below, results);
      } else {
        ScorecardTable.write(cards, results);
        if (!sheets.isEmpty()) {
          ScorecardTable.disagreements(cards, results);
        }
      }
      if (errors != null) {
        Files.writeString(errors, ErrorPage.of(cards));
      }
      cards.forEach(c -> c.notes().forEach(n -> notes.println("matters: " + c.name() + ": " + n)));
      below.forEach(b -> notes.println("matters: " + b));
      return below.isEmpty() ? ExitCode.DONE : ExitCode.BELOW_FLOOR;
    } catch (EvaluationException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (FileSystemException e) {
      throw new UsageException("This cannot be read or written: " + e.getMessage() + ".", e);
    } catch (CharacterCodingException e) {
      throw new UsageException("A file of labels, truth or codes is not UTF-8.", e);
    }
  }

  private int efforts(PrintWriter results, PrintWriter notes) throws IOException {
    if (gold == null && corpora.isEmpty()) {
      throw new UsageException("With --compare-efforts, name minutes or --gold DIR.");
    }
    results.println("effort,statements,encoded,share_encoded,f1_against_thorough,per_second");
    for (EffortComparison.Row row :
        new EffortComparison(models.files(), TerminalProgress.create(notes))
            .of(
                new EvaluateSettings(
                    gold,
                    gold == null ? Path.of("") : null,
                    corpora,
                    codebooks,
                    registers,
                    threads))) {
      results.printf(
          Locale.ROOT,
          "%s,%d,%d,%.3f,%.3f,%.0f%n",
          row.effort().name().toLowerCase(Locale.ROOT),
          row.statements(),
          row.encoded(),
          (double) row.encoded() / Math.max(1, row.statements()),
          row.f1(),
          row.perSecond());
    }
    results.flush();
    return ExitCode.DONE;
  }

  private List<Scorecard> cards(PrintWriter notes) throws IOException {
    if (agreement != null) {
      if (gold != null || truth != null || !sheets.isEmpty() || !corpora.isEmpty()) {
        throw new UsageException("With --agreement, name nothing else to measure.");
      }
      return CodingAgreement.of(agreement);
    }
    if (sheets.isEmpty()) {
      ModelFiles files = models.files();
      Progress progress = TerminalProgress.create(notes);
      EvaluateSettings settings =
          new EvaluateSettings(gold, truth, corpora, codebooks, registers, threads, effort);
      return learningCurve
          ? new LearningCurve(files, progress).run(settings, folder(data), sizes)
          : new Evaluation(files, progress).run(settings);
    }
    if (gold != null || truth != null || corpora.size() != 1 || sheets.size() > 2) {
      throw new UsageException(
          "With one or two --sheet, name the folder of their run and nothing else to measure against.");
    }
    return List.of(SheetEvaluator.evaluate(corpora.getFirst(), sheets));
  }

  private static Path folder(Path data) {
    if (!Files.isDirectory(data)) {
      throw new UsageException("There is no folder " + data + " of labelled statements.");
    }
    return data;
  }
}
