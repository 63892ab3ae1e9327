package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mattersarising.model.SpeakerMethod;
import org.mattersarising.pipeline.Effort;
import org.mattersarising.pipeline.Explanation;
import org.mattersarising.pipeline.StatementExplanation;
import org.mattersarising.pipeline.StatementExplanation.Decision;
import org.mattersarising.pipeline.StatementExplanation.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matters explain}: what decided the labels of one statement. */
@Command(
    name = "explain",
    description = "Shows a statement in its context and what decided each of its labels.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "For each label: the value with its score and the runner-up's, what the grammar says, and the",
      "features that weighed most between the two. Scores are those that were compared; act_score in",
      "statements.csv is the act's score as method.html corrects it. The statement's document is read",
      "again from the corpus, so name the same corpus, codebook and registers as for analyse.",
      "",
      "Exit codes: 0 done; 1 internal error; 2 usage, or no such statement."
    })
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "STATEMENT_ID",
      description = "A statement_id of statements.csv.")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "The folders or files that were analysed.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--codebook",
      paramLabel = "NAME|FILE",
      description = "The codebook of the themes (default: the corpus's).")
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

  @Mixin private final ModelsOption models = new ModelsOption();

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = terminal.out();
    StatementExplanation explanation =
        new Explanation(models.files(), TerminalProgress.create(terminal.err()))
            .of(
                id,
                corpora,
                codebooks,
                registers,
                effort,
                Runtime.getRuntime().availableProcessors());
    context(out, explanation);
    explanation.decisions().forEach(d -> decision(out, d));
    out.flush();
    return ExitCode.DONE;
  }

  private static void context(PrintWriter out, StatementExplanation explanation) {
    out.println(explanation.path());
    if (!explanation.item().isEmpty()) {
      out.println("Item: " + explanation.item());
    }
    out.println();
    out.println("  " + oneLine(explanation.before()));
    out.println("> " + oneLine(explanation.text()));
    out.println("  " + oneLine(explanation.after()));
    out.println();
    if (explanation.statement().proposition() != null) {
      out.println("proposition: " + oneLine(explanation.proposition()));
    }
    String role = explanation.statement().speaker().role();
    if (!role.isEmpty()) {
      out.println("speaker_role: " + oneLine(role));
    }
    out.println(
        "speaker_method: "
            + explanation.statement().speaker().method().code()
            + (explanation.statement().speaker().method() == SpeakerMethod.NONE
                ? " (nobody is named: what was learnt decides the group)"
                : ""));
    out.printf(Locale.ROOT, "act_score: %.2f%n", explanation.statement().actScore());
    out.println(
        "labels: "
            + explanation.statement().act().code()
            + ", "
            + explanation.statement().speaker().group().code()
            + ", "
            + explanation.statement().stance().code());
    explanation.names().forEach(n -> out.println(named(n)));
  }

  private static String named(Name name) {
    String what = name.type().toLowerCase(Locale.ROOT) + ": " + oneLine(name.text());
    return name.linkedId().isEmpty()
        ? what + ": not linked, could be " + String.join(", ", name.candidates())
        : what + ": " + oneLine(name.linkedId()) + " (" + name.method() + ")";
  }

  private static void decision(PrintWriter out, Decision decision) {
    out.println();
    out.printf(
        Locale.ROOT,
        "%s: %s %.4f (%s %.4f)%n",
        decision.label(),
        decision.value(),
        decision.score(),
        decision.other(),
        decision.otherScore());
    decision.because().forEach(line -> out.println("  " + oneLine(line)));
  }

  /** Words of a document must not look like lines of ours, nor steer a terminal. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
