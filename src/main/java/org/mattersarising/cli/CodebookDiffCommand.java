package org.mattersarising.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mattersarising.evaluate.ThemeMoves;
import org.mattersarising.pipeline.CodebookDifference;
import org.mattersarising.pipeline.CodebookDifference.Change;
import org.mattersarising.pipeline.CodebookMoves;
import org.mattersarising.pipeline.ModelFiles;
import org.mattersarising.pipeline.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** {@code matters codebook diff}: what changed in the entries, and what that moved. */
@Command(
    name = "diff",
    description = "Tells what changed between two codebooks, and which statements that moved.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  matters codebook diff mine-1.yaml mine-2.yaml",
      "  matters codebook diff mine-1.yaml mine-2.yaml --corpus minutes",
      "  matters codebook diff mine-1.yaml mine-2.yaml --run result-may --run result-june",
      "",
      "Exit codes: 0 done; 2 usage; 4 nothing to analyse."
    })
final class CodebookDiffCommand implements Callable<Integer> {

  private enum Format {
    TEXT,
    JSON
  }

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A YAML file, or the name of a shipped codebook.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "Likewise.")
  private String after = "";

  @Option(
      names = "--corpus",
      paramLabel = "CORPUS",
      description = "Minutes to analyse by both, to tell which statements gain and lose a theme.")
  private List<Path> corpora = new ArrayList<>();

  @Option(
      names = "--run",
      paramLabel = "DIR",
      description = "Twice: results by OLD and by NEW to compare instead of a corpus.")
  private List<Path> runs = new ArrayList<>();

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many statements to print for each theme (default: ${DEFAULT-VALUE}).")
  private int examples = 3;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at once; the result is the same for any number.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final ModelsOption models = new ModelsOption();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How to print what changed.")
  private Format format = Format.TEXT;

  @Mixin private final Terminal terminal = new Terminal();

  @Override
  public Integer call() throws IOException {
    if (!runs.isEmpty() && (runs.size() != 2 || !corpora.isEmpty())) {
      throw new UsageException(
          "Name either --corpus, or --run twice: the old result, the new one.");
    }
    ModelFiles files = models.files();
    List<Change> changes = CodebookDifference.between(files, before, after);
    ThemeMoves moves = null;
    if (!corpora.isEmpty()) {
      moves =
          new CodebookMoves(files, TerminalProgress.create(terminal.err()))
              .in(corpora, before, after, threads);
    } else if (!runs.isEmpty()) {
      moves = CodebookMoves.ofRuns(runs.getFirst(), runs.getLast());
    }
    PrintWriter out = terminal.out();
    if (format == Format.JSON) {
      json(changes, moves, out);
    } else {
      text(changes, moves, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private void text(List<Change> changes, @Nullable ThemeMoves moves, PrintWriter out) {
    if (changes.isEmpty()) {
      out.println("The entries are the same.");
    }
    String theme = "";
    for (Change change : changes) {
      if (change.field().isEmpty()) {
        boolean gone = change.added().isEmpty();
        out.println(
            change.theme()
                + (gone ? ": gone (" : ": new (")
                + (gone ? change.removed() : change.added()).getFirst()
                + ")");
        continue;
      }
      if (!change.theme().equals(theme)) {
        out.println(change.theme() + ":");
        theme = change.theme();
      }
      change.removed().forEach(t -> out.println("  " + change.field() + " - " + oneLine(t)));
      change.added().forEach(t -> out.println("  " + change.field() + " + " + oneLine(t)));
    }
    if (moves != null) {
      out.println();
      out.println(
          moves.moved()
              + " of "
              + moves.statements()
              + " statements have other themes than before");
      for (ThemeMoves.Move move : moves.byTheme()) {
        out.println(
            move.theme()
                + ": "
                + move.before()
                + " -> "
                + move.after()
                + " statements (+"
                + move.gained().size()
                + ", -"
                + move.lost().size()
                + ")");
        move.gained().stream().limit(examples).forEach(t -> out.println("  + " + oneLine(t)));
        move.lost().stream().limit(examples).forEach(t -> out.println("  - " + oneLine(t)));
      }
    }
  }

  /** Words of a document must not look like lines of ours, nor steer a terminal. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private void json(List<Change> changes, @Nullable ThemeMoves moves, PrintWriter out) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("entries");
      for (Change change : changes) {
        json.writeStartObject();
        json.writeStringProperty("theme", change.theme());
        json.writeStringProperty("field", change.field());
        texts(json, "removed", change.removed());
        texts(json, "added", change.added());
        json.writeEndObject();
      }
      json.writeEndArray();
      if (moves != null) {
        json.writeNumberProperty("statements", moves.statements());
        json.writeNumberProperty("moved", moves.moved());
        json.writeArrayPropertyStart("themes");
        for (ThemeMoves.Move move : moves.byTheme()) {
          json.writeStartObject();
          json.writeStringProperty("theme", move.theme());
          json.writeNumberProperty("before", move.before());
          json.writeNumberProperty("after", move.after());
          json.writeNumberProperty("gained", move.gained().size());
          json.writeNumberProperty("lost", move.lost().size());
          texts(json, "gained_examples", move.gained().stream().limit(examples).toList());
          texts(json, "lost_examples", move.lost().stream().limit(examples).toList());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    out.println(text);
  }

  private static void texts(JsonGenerator json, String key, List<String> texts) {
    json.writeArrayPropertyStart(key);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
