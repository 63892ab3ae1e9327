package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mattersarising.pipeline.CodebookTrial;
import org.mattersarising.pipeline.CodebookTrial.Case;
import org.mattersarising.pipeline.CodebookTrial.Kind;
import org.mattersarising.pipeline.CodebookTrial.Outcome;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** {@code matters codebook test}: whether a codebook does what its own examples say. */
@Command(
    name = "test",
    description = "Tries a codebook on its own examples and look-alikes.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "Examples must be marked with their theme, and so must each include phrase when it is left",
      "out of the codebook; counterexamples and exclude phrases must not be.",
      "",
      "Exit codes: 0 done; 2 usage, or a codebook with a fault; 5 F1 below --floor."
    })
final class CodebookTestCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      paramLabel = "FILE|NAME",
      description = "A YAML file, or the name of a shipped codebook.")
  private String codebook = "";

  @Option(
      names = "--floor",
      paramLabel = "F1",
      defaultValue = "0",
      description = "Exit 5 where the F1 of all cases together is lower.")
  private double floor;

  @Option(
      names = "--definitions-alone",
      description = "Leave aside what was learnt about a shipped codebook.")
  private boolean definitionsAlone;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many phrases to try at once; the result is the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final ModelsOption models = new ModelsOption();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to print the outcome.")
  private Format format = Format.TEXT;

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    if (!(floor >= 0 && floor <= 1)) {
      throw new UsageException("--floor is an F1, from 0 to 1.");
    }
    Outcome outcome =
        new CodebookTrial(models.files(), TerminalProgress.create(terminal.err()))
            .of(codebook, definitionsAlone, threads);
    if (outcome.cases().isEmpty()) {
      throw new UsageException(
          codebook + " has nothing to try: no examples, include or exclude phrases.");
    }
    PrintWriter out = terminal.out();
    if (format == Format.JSON) {
      json(outcome, out);
    } else {
      text(outcome, out);
    }
    out.flush();
    return outcome.f1() < floor ? ExitCode.BELOW_FLOOR : ExitCode.DONE;
  }

  private static void text(Outcome outcome, PrintWriter out) {
    for (Case c : outcome.cases()) {
      if (!c.passed()) {
        out.println(
            c.theme()
                + ": "
                + (c.kind().belongs() ? "not marked: " : "wrongly marked: ")
                + c.kind().name().toLowerCase(Locale.ROOT)
                + " “"
                + c.text().replaceAll("[\\p{Cntrl}\\s]+", " ")
                + "”"
                + (c.kind().belongs() && !c.marked().isEmpty()
                    ? " (but " + String.join(", ", c.marked().stream().sorted().toList()) + ")"
                    : ""));
      }
    }
    List<String> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Case> cases = outcome.of(kind);
      counts.add(
          String.format(
              Locale.ROOT,
              "%s %d of %d",
              switch (kind) {
                case EXAMPLE -> "examples marked";
                case INCLUDE -> "include phrases marked without themselves";
                case COUNTEREXAMPLE -> "counterexamples left out";
                case EXCLUDE -> "exclude phrases left out";
              },
              cases.stream().filter(Case::passed).count(),
              cases.size()));
    }
    out.println(outcome.codebook() + ": " + String.join("; ", counts));
    out.printf(
        Locale.ROOT,
        "precision %.3f, recall %.3f, F1 %.3f%n",
        outcome.precision(),
        outcome.recall(),
        outcome.f1());
  }

  private static void json(Outcome outcome, PrintWriter out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("codebook", outcome.codebook());
      json.writeNumberProperty("precision", rounded(outcome.precision()));
      json.writeNumberProperty("recall", rounded(outcome.recall()));
      json.writeNumberProperty("f1", rounded(outcome.f1()));
      json.writeArrayPropertyStart("cases");
      for (Case c : outcome.cases()) {
        json.writeStartObject();
        json.writeStringProperty("theme", c.theme());
        json.writeStringProperty("kind", c.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("text", c.text());
        json.writeArrayPropertyStart("marked");
        c.marked().stream().sorted().forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("passed", c.passed());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println(text);
  }

  private static double rounded(double value) {
    return Math.rint(value * 1e4) / 1e4;
  }
}
