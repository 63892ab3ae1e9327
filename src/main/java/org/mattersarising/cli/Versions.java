package org.mattersarising.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.mattersarising.pipeline.ModelVersions;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the tool's version, the models' and the Java that runs it. */
final class Versions implements IVersionProvider {

  /** The tool's version, as the build wrote it. */
  static String tool() {
    Properties build = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("/matters.properties")) {
      if (in != null) {
        build.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "unknown");
  }

  @Override
  public String[] getVersion() throws IOException {
    java.util.List<String> lines = new java.util.ArrayList<>();
    lines.add("matters " + tool());
    new ModelVersions().all().forEach((name, version) -> lines.add(name + " " + version));
    lines.add("Java " + Runtime.version());
    return lines.toArray(String[]::new);
  }
}
