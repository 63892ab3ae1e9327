package org.mattersarising.themes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mattersarising.model.Codebook;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a researcher's codebook: YAML 1.2 with the keys {@code codebook}, {@code version}, {@code
 * language}, {@code committees}, {@code councils} and {@code themes}; each theme with {@code id},
 * {@code label}, and where wanted {@code definition}, {@code include}, {@code exclude}, {@code
 * terms} (the notation of {@link Term}), {@code parent}, {@code examples} and {@code
 * counterexamples}. The JSON Schema {@code models/themes/codebook.schema.json} says the same.
 *
 * <p>Every mistake is told with its place. Nothing but plain values is read: no tags, no aliases,
 * no merge keys, and no file over {@value #MOST_BYTES} bytes. Stateless.
 */
public final class CodebookReader {
  /** The largest file that is read. */
  public static final int MOST_BYTES = 1 << 20;

  private static final int DEEPEST = 8;

  private static final Comparator<CodebookFinding> IN_ORDER =
      Comparator.comparingInt(CodebookFinding::line).thenComparingInt(CodebookFinding::column);

  /**
   * A codebook with all that can be said against it.
   *
   * @param codebook null where a fault forbids its use
   * @param findings in order of their place
   */
  public record Examined(@Nullable Codebook codebook, List<CodebookFinding> findings) {

    public Examined {
      findings = findings.stream().sorted(IN_ORDER).toList();
    }
  }

  /**
   * Reads a file's bytes.
   *
   * @param file its name, for messages
   * @throws CodebookException where it has a mistake
   */
  public Codebook read(byte[] yaml, String file) {
    CodebookParser parser = new CodebookParser();
    Codebook codebook = parser.parse(composed(yaml, file));
    for (CodebookFinding fault : parser.faults()) {
      throw new CodebookException(file, fault.line(), fault.column(), fault.problem());
    }
    return codebook;
  }

  /**
   * Reads a file's bytes and finds every fault, and what gives reason for doubt.
   *
   * @param file its name, for messages
   */
  public Examined examine(byte[] yaml, String file) {
    Node root;
    try {
      root = composed(yaml, file);
    } catch (CodebookException e) {
      String problem = String.valueOf(e.getMessage());
      return new Examined(
          null,
          List.of(
              new CodebookFinding(
                  true,
                  e.line(),
                  e.column(),
                  problem.substring(problem.indexOf(": ", file.length()) + 2),
                  "mend this first: what follows could not be read")));
    }
    CodebookParser parser = new CodebookParser();
    Codebook codebook = parser.parse(root);
    List<CodebookFinding> findings = new ArrayList<>(parser.faults());
    findings.addAll(CodebookDoubts.of(codebook, parser::line));
    return new Examined(parser.faults().isEmpty() ? codebook : null, findings);
  }

  private static Node composed(byte[] yaml, String file) {
    if (yaml.length > MOST_BYTES) {
      throw new CodebookException(file, 0, 0, "a codebook has at most " + MOST_BYTES + " bytes");
    }
    return compose(decoded(yaml, file), file);
  }

  private static String decoded(byte[] yaml, String file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(yaml)).toString();
    } catch (CharacterCodingException e) {
      throw new CodebookException(file, 0, 0, "the file is not UTF-8 text");
    }
  }

  private static Node compose(String yaml, String file) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MOST_BYTES)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      checkPlain(settings, yaml, file);
      return new Compose(settings)
          .composeString(yaml)
          .orElseThrow(() -> new CodebookException(file, 1, 1, "the file is empty"));
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
      throw new CodebookException(
          file,
          mark == null ? 0 : mark.getLine() + 1,
          mark == null ? 0 : mark.getColumn() + 1,
          "this is not valid YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new CodebookException(file, 0, 0, "this is not valid YAML: " + e.getMessage());
    }
  }

  /**
   * Looks at the events first, because composing follows nesting by recursion and forgets which
   * tags were written out.
   */
  private static void checkPlain(LoadSettings settings, String yaml, String file) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(yaml)) {
      Optional<String> tag = Optional.empty();
      switch (event) {
        case AliasEvent alias -> throw wrong(file, alias, "aliases such as *a are not used here");
        case ScalarEvent scalar -> tag = scalar.getTag();
        case CollectionStartEvent start -> {
          tag = start.getTag();
          if (++depth > DEEPEST) {
            throw wrong(file, start, "this is nested too deeply");
          }
        }
        case CollectionEndEvent _ -> depth--;
        default -> {}
      }
      if (tag.isPresent()) {
        throw wrong(file, event, "tags such as " + tag.get() + " are not used here");
      }
    }
  }

  private static CodebookException wrong(String file, Event event, String problem) {
    Mark mark = event.getStartMark().orElse(null);
    return mark == null
        ? new CodebookException(file, 0, 0, problem)
        : new CodebookException(file, mark.getLine() + 1, mark.getColumn() + 1, problem);
  }
}
