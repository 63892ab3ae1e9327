package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mattersarising.pipeline.CodebookCheck;
import org.mattersarising.pipeline.CodebookCheck.Checked;
import org.mattersarising.pipeline.CodebookCheck.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** {@code matters codebook check}: every fault and every doubt, with its line and advice. */
@Command(
    name = "check",
    description = "Finds every fault of codebooks, and what is often a slip.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {"", "Exit codes: 0 no fault (warnings do not count); 2 usage; 5 a fault."})
final class CodebookCheckCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|NAME",
      description = "YAML files, or names of shipped codebooks.")
  private List<String> codebooks = new ArrayList<>();

  @Mixin private final ModelsOption models = new ModelsOption();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to print what was found.")
  private Format format = Format.TEXT;

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    List<Checked> all = new CodebookCheck(models.files()).check(codebooks);
    PrintWriter out = terminal.out();
    if (format == Format.JSON) {
      json(all, out);
    } else {
      all.forEach(c -> text(c, out));
    }
    out.flush();
    return all.stream().allMatch(c -> c.faults() == 0) ? ExitCode.DONE : ExitCode.BELOW_FLOOR;
  }

  private static void text(Checked checked, PrintWriter out) {
    for (Finding f : checked.findings()) {
      out.println(
          checked.name()
              + (f.line() > 0 ? ":" + f.line() + ":" + f.column() : "")
              + ": "
              + (f.fault() ? "fault: " : "warning: ")
              + f.problem());
      out.println("    " + f.advice());
    }
    long warnings = checked.findings().size() - checked.faults();
    out.println(
        checked.name()
            + ": "
            + (checked.themes() > 0 ? checked.themes() + " themes, " : "")
            + counted(checked.faults(), "fault")
            + ", "
            + counted(warnings, "warning"));
  }

  private static String counted(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private static void json(List<Checked> all, PrintWriter out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartArray();
      for (Checked checked : all) {
        json.writeStartObject();
        json.writeStringProperty("codebook", checked.name());
        json.writeNumberProperty("themes", checked.themes());
        json.writeArrayPropertyStart("findings");
        for (Finding f : checked.findings()) {
          json.writeStartObject();
          json.writeStringProperty("kind", f.fault() ? "fault" : "warning");
          json.writeNumberProperty("line", f.line());
          json.writeNumberProperty("column", f.column());
          json.writeStringProperty("problem", f.problem());
          json.writeStringProperty("advice", f.advice());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.println(text);
  }
}
