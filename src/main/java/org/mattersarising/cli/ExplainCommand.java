package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mattersarising.annotate.statement.LabelDecision;
import org.mattersarising.annotate.statement.StatementModel;
import org.mattersarising.pipeline.Explanation;
import org.mattersarising.pipeline.ModelFiles;
import org.mattersarising.pipeline.StatementExplanation;
import org.mattersarising.themes.ThemeEvidence;
import org.mattersarising.themes.ThemeScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      names = "--register",
      paramLabel = "FILE",
      description = "A CSV file of further councils, such as parishes and joint bodies.")
  private List<Path> registers = new ArrayList<>();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "A folder of codebooks, registers and models to use before the shipped ones.")
  private @Nullable Path models;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("picocli fills in the command");
    }
    PrintWriter out = spec.commandLine().getOut();
    StatementExplanation explanation =
        new Explanation(
                new ModelFiles(models, System.getenv("MATTERS_HOME")),
                TerminalProgress.create(spec.commandLine().getErr()))
            .of(id, corpora, codebooks, registers, Runtime.getRuntime().availableProcessors());
    context(out, explanation);
    explanation.labels().forEach(l -> label(out, l));
    explanation.themes().forEach(t -> theme(out, t));
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
    out.printf(Locale.ROOT, "act_score: %.2f%n", explanation.statement().actScore());
    if (explanation.labels().isEmpty()) {
      out.println(
          "The grammar alone decided: "
              + explanation.statement().act().code()
              + ", "
              + explanation.statement().speaker().group().code()
              + ", "
              + explanation.statement().stance().code()
              + ".");
    }
  }

  private static void label(PrintWriter out, LabelDecision label) {
    out.println();
    out.printf(
        Locale.ROOT,
        "%s: %s %.4f (runner-up: %s %.4f)%n",
        label.label(),
        label.value(),
        label.score(),
        label.runnerUp(),
        label.runnerUpScore());
    out.println(
        "  grammar: " + label.rule() + (label.learnt() ? "" : " (decides alone: its place)"));
    for (StatementModel.Reason reason : label.reasons()) {
      out.printf(Locale.ROOT, "  %+.3f %s%n", reason.weight(), reason.inWords());
    }
  }

  private static void theme(PrintWriter out, ThemeScore theme) {
    ThemeEvidence evidence = theme.evidence();
    out.println();
    out.printf(
        Locale.ROOT,
        "theme %s: %.4f, %s %.2f%s%n",
        evidence.themeId(),
        theme.score(),
        theme.marked() ? "marked from" : "not marked below",
        theme.threshold(),
        theme.marked() ? " (" + theme.method() + ")" : "");
    out.printf(
        Locale.ROOT,
        "  codebook %.4f: terms %.2f, hints %.2f, similarity %.2f, carried %.2f, setting %.0f%n",
        evidence.score(),
        evidence.terms(),
        evidence.hints(),
        evidence.similarity(),
        evidence.carried(),
        evidence.setting());
    Double learnt = theme.learnt();
    if (learnt != null) {
      out.printf(Locale.ROOT, "  learnt %.4f%n", learnt);
    }
  }

  /** Words of a document must not look like lines of ours, nor steer a terminal. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
