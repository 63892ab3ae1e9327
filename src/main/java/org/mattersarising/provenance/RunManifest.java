package org.mattersarising.provenance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mattersarising.model.ReadStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What made a result, and by which a directory is known to be one of ours. It holds nothing that
 * differs between two runs on equal input: no time, no duration, no number of threads, no output
 * path, nothing of the machine.
 *
 * @param models names of models, registers included, with the SHA-256 of each
 * @param configuration options with their values, those left at their default included
 * @param inputs in order of path
 * @param outputs every file of the directory but the manifest, in order of path
 * @param warnings in the order that they were given
 */
public record RunManifest(
    String version,
    SortedMap<String, String> models,
    CodebookVersion codebook,
    String registerVersion,
    SortedMap<String, String> configuration,
    long seed,
    List<Input> inputs,
    List<Output> outputs,
    List<String> warnings) {

  /** The manifest's name in an output directory. */
  public static final String FILE_NAME = "run-manifest.json";

  static final String TOOL = "matters-arising";

  /** Raised when a reader of the old form would misread the new one. */
  static final int FORMAT = 1;

  /** Enough for a million inputs; past it the file is not read. */
  private static final long MAX_BYTES = 1L << 30;

  public RunManifest {
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    configuration = Collections.unmodifiableSortedMap(new TreeMap<>(configuration));
    inputs = inputs.stream().sorted(Comparator.comparing(Input::path)).toList();
    outputs = outputs.stream().sorted(Comparator.comparing(Output::path)).toList();
    warnings = List.copyOf(warnings);
  }

  /** A codebook as it was used; {@code sha256} is of its file. */
  public record CodebookVersion(String id, String version, String sha256) {}

  /** One input; {@code sha256} is empty where it could not be opened. */
  public record Input(String path, String sha256, ReadStatus status) {}

  /** One file of the result; {@code path} is relative to the directory, with {@code /}. */
  public record Output(String path, String sha256) {}

  /** The same manifest with other outputs: they are known only after everything else. */
  public RunManifest with(List<Output> newOutputs) {
    return new RunManifest(
        version,
        models,
        codebook,
        registerVersion,
        configuration,
        seed,
        inputs,
        newOutputs,
        warnings);
  }

  /** Copies any map into the sorted form that a manifest takes. */
  public static SortedMap<String, String> sorted(Map<String, String> map) {
    return new TreeMap<>(map);
  }

  /**
   * Whether a directory holds a result of this program, so that a new run may replace it. A missing
   * directory, a manifest that is none, is cut short, is a symbolic link or is of another format
   * gives false.
   *
   * @throws IOException when there is a manifest and it cannot be read
   */
  public static boolean isOurs(Path directory) throws IOException {
    Path file = directory.resolve(FILE_NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_BYTES) {
      return false;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      return isManifest(json);
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      return false;
    }
  }

  /** Walks all tokens: a file that was cut short in the middle is no manifest. */
  private static boolean isManifest(JsonParser json) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return false;
    }
    boolean tool = false;
    boolean format = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("tool")) {
        tool = value == JsonToken.VALUE_STRING && json.getString().equals(TOOL);
      } else if (name.equals("format")) {
        format = value == JsonToken.VALUE_NUMBER_INT && json.getString().equals("" + FORMAT);
      }
      json.skipChildren();
    }
    return json.currentToken() == JsonToken.END_OBJECT
        && json.nextToken() == null
        && tool
        && format;
  }
}
