package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.mattersarising.model.Codebook;
import org.mattersarising.model.Coded;
import org.mattersarising.model.Theme;
import org.mattersarising.pipeline.CodebookShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** {@code matters codebook show}: a codebook for people or programs. */
@Command(
    name = "show",
    description = "Prints a codebook: a list, JSON, or Markdown to hand to a coder.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {"", "Exit codes: 0 done; 2 usage, or a codebook with a fault."})
final class CodebookShowCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON,
    MARKDOWN
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|NAME",
      description = "A YAML file, or the name of a shipped codebook (default: childrens-services).")
  private String codebook = CodebookShelf.shipped().getFirst();

  @Mixin private final ModelsOption models = new ModelsOption();

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      defaultValue = "text",
      description = "How to print it: one line a theme, all of it, or as a coder's handout.")
  private Format format = Format.TEXT;

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    Codebook shown = new CodebookShelf(models.files()).read(codebook);
    PrintWriter out = terminal.out();
    switch (format) {
      case TEXT -> text(shown, out);
      case JSON -> json(shown, out);
      case MARKDOWN -> markdown(shown, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static void text(Codebook codebook, PrintWriter out) {
    out.println(title(codebook));
    if (!codebook.committees().isEmpty()) {
      out.println("for the minutes of: " + String.join(", ", committees(codebook)));
    }
    if (!councils(codebook).isEmpty()) {
      out.println("of a service of: " + String.join(", ", councils(codebook)));
    }
    for (Theme theme : codebook.themes()) {
      out.println();
      out.println(
          theme.id()
              + ": "
              + theme.label()
              + (theme.parent().isEmpty() ? "" : " (part of " + theme.parent() + ")"));
      if (!theme.definition().isEmpty()) {
        out.println("    " + theme.definition());
      }
      out.println(
          "    "
              + theme.include().size()
              + " include, "
              + theme.exclude().size()
              + " exclude, "
              + theme.terms().size()
              + " terms, "
              + theme.examples().size()
              + " examples, "
              + theme.counterexamples().size()
              + " counterexamples");
    }
  }

  private static String title(Codebook codebook) {
    return codebook.id()
        + (codebook.version().isEmpty() ? "" : ", version " + codebook.version())
        + ": "
        + codebook.themes().size()
        + (codebook.themes().size() == 1 ? " theme" : " themes");
  }

  private static List<String> councils(Codebook codebook) {
    return codebook.themes().stream().flatMap(t -> t.councils().stream()).distinct().toList();
  }

  private static List<String> committees(Codebook codebook) {
    return codebook.committees().stream().map(Coded::code).toList();
  }

  /** What a person needs to code by hand: not the terms, which are for the tool. */
  private static void markdown(Codebook codebook, PrintWriter out) {
    out.println("# Codebook " + escaped(codebook.id()));
    out.println();
    out.println(
        "Version "
            + escaped(codebook.version())
            + ", "
            + codebook.themes().size()
            + " themes. Mark"
            + " a theme for what a statement says about it, not for a word that only names a place,"
            + " a team or an office. A statement may have several themes, or none.");
    for (Theme theme : codebook.themes()) {
      out.println();
      out.println("## " + escaped(theme.label()) + " (`" + theme.id() + "`)");
      if (!theme.parent().isEmpty()) {
        out.println();
        out.println("Part of `" + theme.parent() + "`.");
      }
      if (!theme.definition().isEmpty()) {
        out.println();
        out.println(escaped(theme.definition()));
      }
      list(out, "Belongs here", theme.include());
      list(out, "Does not belong here", theme.exclude());
      list(out, "Examples", theme.examples());
      list(out, "Look alike, and are not", theme.counterexamples());
    }
  }

  private static void list(PrintWriter out, String title, List<String> texts) {
    if (!texts.isEmpty()) {
      out.println();
      out.println("**" + title + "**");
      out.println();
      texts.forEach(t -> out.println("- " + escaped(t)));
    }
  }

  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_<>\\[\\]#|])", "\\\\$1");
  }

  private static void json(Codebook codebook, PrintWriter out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("codebook", codebook.id());
      json.writeStringProperty("version", codebook.version());
      texts(json, "committees", committees(codebook));
      texts(json, "councils", councils(codebook));
      json.writeArrayPropertyStart("themes");
      for (Theme theme : codebook.themes()) {
        json.writeStartObject();
        json.writeStringProperty("id", theme.id());
        json.writeStringProperty("label", theme.label());
        if (!theme.parent().isEmpty()) {
          json.writeStringProperty("parent", theme.parent());
        }
        if (!theme.definition().isEmpty()) {
          json.writeStringProperty("definition", theme.definition());
        }
        texts(json, "include", theme.include());
        texts(json, "exclude", theme.exclude());
        texts(json, "terms", theme.terms());
        texts(json, "examples", theme.examples());
        texts(json, "counterexamples", theme.counterexamples());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println(text);
  }

  /** Lists that are empty are left out, as in the file. */
  private static void texts(JsonGenerator json, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      json.writeArrayPropertyStart(key);
      texts.forEach(json::writeString);
      json.writeEndArray();
    }
  }
}
