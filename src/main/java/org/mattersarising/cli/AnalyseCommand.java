package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mattersarising.pipeline.AnalyseSettings;
import org.mattersarising.pipeline.Analysis;
import org.mattersarising.pipeline.Discover;
import org.mattersarising.pipeline.Effort;
import org.mattersarising.pipeline.MaskPeople;
import org.mattersarising.pipeline.Progress;
import org.mattersarising.pipeline.RunOutcome;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matters analyse}: from minutes to CSV files and a report. */
@Command(
    name = "analyse",
    description = "Reads minutes and writes CSV files and an HTML report.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  matters analyse corpus",
      "  matters analyse minutes --out result --council gloucestershire --from 2023-04-01",
      "  matters analyse minutes --codebook housing --format json",
      "  matters analyse minutes --previous result-may --out result-june",
      "",
      "Exit codes: 0 done; 1 internal error; 2 usage; 3 done, but some input could not be read",
      "(documents.csv says which and why); 4 nothing to analyse."
    })
final class AnalyseCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "CORPUS",
      description = {
        "Files or folders of minutes: text, Markdown, web pages, PDF with a text layer,",
        "Word (DOCX, DOC) and OpenDocument (ODT) files, ZIP archives of these, and web",
        "crawls (WARC, WET). The content decides, not the name."
      })
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "reports/latest",
      description = "Where the result goes (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("reports", "latest");

  @Option(
      names = "--codebook",
      paramLabel = "FILE|NAME",
      description = {
        "The themes to look for: a YAML file, or any of childrens-services,",
        "adult-social-care, housing, parish-town; several with commas",
        "(default: what corpus.yaml names, or parish-town for parish and town councils and",
        "childrens-services for all others)."
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
      description = "A CSV file of further councils, such as parishes and joint bodies.")
  private List<Path> registers = new ArrayList<>();

  @Option(
      names = "--council",
      paramLabel = "ID",
      defaultValue = "",
      description = "Only minutes of this host council, by its id, such as gloucestershire.")
  private String council = "";

  @Option(
      names = "--committee",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Only committees whose name holds this text.")
  private String committee = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Only meetings on or after this day.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Only meetings on or before this day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at once; the result is the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day that the report shows (default: SOURCE_DATE_EPOCH, or today).")
  private @Nullable LocalDate date;

  @Mixin private final ModelsOption models = new ModelsOption();

  @Option(names = "--excel-bom", description = "Begin CSV files with a byte-order mark for Excel.")
  private boolean excelBom;

  @Option(
      names = "--include-exempt",
      description = {
        "Keep the text of parts marked exempt or confidential (default: it is withheld",
        "from every output; what is not marked is not found)."
      })
  private boolean includeExempt;

  @Option(
      names = "--no-texts",
      description = {
        "For sharing: leave the folder texts/ out and shorten every quote to its first",
        "words. Offsets still count in the original."
      })
  private boolean noTexts;

  @Option(
      names = "--mask-people",
      paramLabel = "none|public|all",
      defaultValue = "none",
      description = {
        "Put blocks in place of names of people: public (all without a known office)",
        "or all. What is not recognised as a name stays."
      })
  private MaskPeople maskPeople = MaskPeople.NONE;

  @Option(
      names = "--previous",
      paramLabel = "RUN",
      description = {
        "The folder of an earlier result: issues that are still the same keep its ids and",
        "labels, and what is new, continues, came back or has gone quiet is told."
      })
  private @Nullable Path previous;

  @Option(
      names = "--discover",
      paramLabel = "rest|all|none",
      defaultValue = "rest",
      description = {
        "Where to look for themes that no codebook lists: in what the codebook leaves over",
        "(rest, the default), in all, or nowhere."
      })
  private Discover discover = Discover.REST;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to print the outcome: text (the report's path) or json.")
  private Format format = Format.TEXT;

  @Option(names = "--profile", description = "Print how long each stage took to stderr.")
  private boolean profile;

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    PrintWriter results = terminal.out();
    PrintWriter notes = terminal.err();
    Progress progress = TerminalProgress.create(notes);
    RunOutcome outcome = new Analysis(models.files(), progress, Versions.tool()).run(settings());
    outcome.problems().forEach(p -> notes.println("matters: not read: " + p));
    outcome.remarks().forEach(r -> notes.println("matters: " + r));
    if (profile) {
      outcome
          .timings()
          .forEach((stage, time) -> notes.printf("%-12s %6d ms%n", stage, time.toMillis()));
    }
    if (format == Format.JSON) {
      OutcomeJson.write(outcome, results);
    } else {
      results.println(outcome.out().resolve("index.html"));
    }
    return outcome.problems().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_UNREAD_INPUT;
  }

  private AnalyseSettings settings() {
    return new AnalyseSettings(
            corpora,
            out,
            codebooks,
            registers,
            council,
            committee,
            from,
            to,
            threads,
            date == null ? shownDay(System.getenv(), Clock.systemDefaultZone()) : date,
            excelBom,
            includeExempt,
            noTexts,
            maskPeople)
        .since(previous)
        .discovering(discover)
        .by(effort);
  }

  /** The day of SOURCE_DATE_EPOCH where it is set, else today. */
  static LocalDate shownDay(Map<String, String> environment, Clock clock) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    if (epoch.isBlank()) {
      return LocalDate.now(clock);
    }
    try {
      return LocalDate.ofInstant(
          Instant.ofEpochSecond(Long.parseLong(epoch.strip())), ZoneOffset.UTC);
    } catch (NumberFormatException e) {
      throw new UsageException("SOURCE_DATE_EPOCH is not a number of seconds: " + epoch, e);
    }
  }
}
