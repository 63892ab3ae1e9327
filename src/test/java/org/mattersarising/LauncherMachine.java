package org.mattersarising;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A machine with nothing on its PATH but the plain tools, a Maven and JDKs that only note how they
 * were called, and a project of a few bytes with the real launcher.
 */
record LauncherMachine(Path folder, Path project, Path tools, Path jdks) {

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "cp",
          "cut",
          "find",
          "grep",
          "ls",
          "ln",
          "mkdir",
          "mv",
          "openssl",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sha256sum",
          "shasum",
          "cksum",
          "sleep",
          "sort",
          "tr",
          "uname",
          "xargs");

  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in
          -XX:AOTCacheOutput=*) echo classes >"${argument#*=}"; exit 0 ;;
        esac
      done
      echo "java of ${0%/bin/java}"
      for argument in "$@"; do printf '[%s]\\n' "$argument"; done
      exit 42
      """;

  private static final String FAKE_MVN =
      """
      #!/bin/sh
      echo built >>"$BUILDS"
      sleep 0.3
      echo "a word from Maven"
      if [ -e src/main/broken ]; then exit 9; fi
      mkdir -p target/lib && echo jar >target/matters-arising.jar && echo lib >target/lib/one.jar
      """;

  /** What one launch ended with. */
  record Run(int exit, List<String> out, String err) {
    List<String> argumentsOfProgram() {
      int jar = out.indexOf("[-jar]");
      return out.subList(jar + 2, out.size());
    }
  }

  static LauncherMachine in(Path folder) throws IOException {
    LauncherMachine machine =
        new LauncherMachine(
            folder,
            folder.resolve("a project with 'quotes'"),
            folder.resolve("tools"),
            folder.resolve("usual JDKs"));
    String launcher = Files.readString(Path.of(System.getProperty("basedir", "."), "matters"));
    script(machine.project.resolve("matters"), launcher);
    write(machine.project.resolve("pom.xml"), "<project/>");
    write(machine.project.resolve("src/main/java/Main.java"), "class Main {}");
    write(machine.project.resolve("models/model.txt"), "weights");
    Files.createDirectories(machine.jdks);
    Files.createDirectories(machine.tools);
    for (String tool : TOOLS) {
      Path usual = Path.of("/usr/bin", tool);
      Path found = Files.exists(usual) ? usual : Path.of("/bin", tool);
      if (!Files.exists(found)) {
        continue;
      }
      // Not as symbolic links: a JUnit that tidies up warns of every one that leads out of its
      // folder.
      script(machine.tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
    }
    script(machine.tools.resolve("mvn"), FAKE_MVN);
    return machine;
  }

  /** A JDK whose release file gives this version. */
  static Path jdk(Path home, String version) throws IOException {
    script(home.resolve("bin/java"), FAKE_JAVA);
    script(home.resolve("bin/javac"), FAKE_JAVA);
    write(
        home.resolve("release"),
        """
        IMPLEMENTOR="Test"
        JAVA_RUNTIME_VERSION="%1$s+9"
        JAVA_VERSION="%1$s"
        """
            .formatted(version));
    return home;
  }

  static void script(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  static void link(Path link, Path target) throws IOException {
    Files.createSymbolicLink(link, target);
  }

  /** How often Maven was called. */
  int builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }

  Run launch(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  Run run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return run(folder, project.resolve("matters").toString(), environment, arguments);
  }

  Run run(Path from, String command, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    int exit = start(from, command, environment, out, err, arguments).waitFor();
    return new Run(
        exit,
        Files.readString(out, StandardCharsets.UTF_8).lines().toList(),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  Process start(
      Path from,
      String command,
      Map<String, String> environment,
      Path out,
      Path err,
      String... arguments)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of(command), Stream.of(arguments)).toArray(String[]::new));
    builder.directory(from.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH", tools.toString(),
                "HOME", folder.resolve("home").toString(),
                "MATTERS_JDK_FOLDERS", folder.resolve("absent") + ":" + jdks,
                "BUILDS", folder.resolve("builds").toString()));
    builder.environment().putAll(environment);
    return builder.start();
  }
}
