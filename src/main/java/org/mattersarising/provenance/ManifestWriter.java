package org.mattersarising.provenance;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mattersarising.threads.OrderedThreads;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes {@code run-manifest.json}, the last file of a result. Stateless, safe for use by several
 * threads on different directories.
 */
public final class ManifestWriter {

  private final int threads;

  /** Reads what it hashes on one thread. */
  public ManifestWriter() {
    this(1);
  }

  /**
   * @param threads that read the files to hash, from 1; the manifest is the same for any number
   */
  public ManifestWriter(int threads) {
    this.threads = threads;
  }

  /**
   * Writes the manifest with the hashes of all files that lie in the directory now, in place of
   * whatever outputs it had.
   *
   * @return the manifest as written
   * @throws IOException when a file cannot be read or the manifest not written
   */
  public RunManifest write(RunManifest manifest, Path directory) throws IOException {
    RunManifest complete = manifest.with(outputs(directory));
    Path file = directory.resolve(RunManifest.FILE_NAME);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        JsonGenerator json =
            new JsonFactory().createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
      write(json, complete);
      json.writeRaw('\n');
    } catch (JacksonException e) {
      throw new IOException("cannot write " + file, e);
    }
    return complete;
  }

  private static void write(JsonGenerator json, RunManifest manifest) {
    json.writeStartObject();
    json.writeNumberProperty("format", RunManifest.FORMAT);
    json.writeStringProperty("tool", RunManifest.TOOL);
    json.writeStringProperty("version", manifest.version());
    map(json, "models", manifest.models());
    json.writeObjectPropertyStart("codebook");
    json.writeStringProperty("id", manifest.codebook().id());
    json.writeStringProperty("version", manifest.codebook().version());
    json.writeStringProperty("sha256", manifest.codebook().sha256());
    json.writeEndObject();
    json.writeStringProperty("register_version", manifest.registerVersion());
    map(json, "configuration", manifest.configuration());
    json.writeNumberProperty("seed", manifest.seed());
    json.writeArrayPropertyStart("inputs");
    for (RunManifest.Input input : manifest.inputs()) {
      json.writeStartObject();
      json.writeStringProperty("path", input.path());
      json.writeStringProperty("sha256", input.sha256());
      json.writeStringProperty("read_status", input.status().code());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("outputs");
    for (RunManifest.Output output : manifest.outputs()) {
      json.writeStartObject();
      json.writeStringProperty("path", output.path());
      json.writeStringProperty("sha256", output.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("warnings");
    manifest.warnings().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void map(JsonGenerator json, String name, SortedMap<String, String> map) {
    json.writeObjectPropertyStart(name);
    map.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private List<RunManifest.Output> outputs(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause(); // a folder that could not be listed
    }
    SortedMap<String, Path> named = new TreeMap<>();
    files.forEach(f -> named.put(directory.relativize(f).toString().replace('\\', '/'), f));
    named.remove(RunManifest.FILE_NAME);
    try (OrderedThreads pool = new OrderedThreads(threads)) {
      return pool.all(
          named.entrySet(), e -> new RunManifest.Output(e.getKey(), sha256(e.getValue())));
    }
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Two spaces and LF on every system; Jackson's own default takes the system's line end. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
