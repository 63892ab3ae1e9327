package org.mattersarising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.LauncherMachine.jdk;
import static org.mattersarising.LauncherMachine.link;
import static org.mattersarising.LauncherMachine.script;
import static org.mattersarising.LauncherMachine.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.LauncherMachine.Run;

/** The launcher script, run for real on a {@link LauncherMachine}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for POSIX shells")
final class LauncherIT {

  private LauncherMachine machine;

  @BeforeEach
  void layOutAProjectAndAMachine(@TempDir Path folder) throws IOException {
    machine = LauncherMachine.in(folder.toRealPath());
  }

  @Test
  void passesArgumentsUnharmed() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");

    List<String> arguments =
        List.of(
            "two words", "", "  ", "*", "\"q\"", "it's", "$HOME", "a\\nb", "-x=ü", "`id`", "\n");
    Run run = machine.launch(arguments.toArray(String[]::new));

    assertThat(String.join("\n", run.argumentsOfProgram()))
        .isEqualTo(String.join("\n", arguments.stream().map(a -> "[" + a + "]").toList()));
  }

  @Test
  void handsOnTheExitCodeAndPrintsNothingOfItsOwn() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");
    machine.launch();

    Run second = machine.launch("--help");

    assertThat(second.exit()).isEqualTo(42);
    assertThat(second.err()).isEmpty();
    assertThat(second.out().getFirst()).startsWith("java of ");
  }

  @Test
  void keepsWhatMavenSaysOutOfTheResults() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");

    Run first = machine.launch();

    assertThat(first.out()).doesNotContain("a word from Maven");
    assertThat(first.err()).contains("a word from Maven");
  }

  @Test
  void worksThroughSymbolicLinksFromAnyFolder() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");
    Path bin = Files.createDirectories(machine.folder().resolve("home/my bin"));
    link(bin.resolve("direct"), machine.project().resolve("matters"));
    link(bin.resolve("again"), Path.of("direct"));
    Path elsewhere = Files.createDirectories(machine.folder().resolve("elsewhere"));

    Run run = machine.run(elsewhere, "../home/my bin/again", Map.of(), "here");

    assertThat(run.argumentsOfProgram()).containsExactly("[here]");
    assertThat(machine.builds()).isEqualTo(1);
  }

  @Test
  void takesJavaHomeBeforeAllOthers() throws Exception {
    Path own = jdk(machine.folder().resolve("own jdk"), "26.0.1");
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");

    Run run = machine.run(Map.of("JAVA_HOME", own.toString()));

    assertThat(run.out()).contains("java of " + own);
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    Path old = jdk(machine.folder().resolve("old jdk"), "17.0.9");
    Path good = jdk(machine.jdks().resolve("jdk-25"), "25.0.1");

    Run run = machine.run(Map.of("JAVA_HOME", old.toString()));

    assertThat(run.out()).contains("java of " + good);
  }

  @Test
  void takesTheJavaOnThePathBeforeTheUsualFolders() throws Exception {
    Path onPath = jdk(machine.folder().resolve("path jdk"), "25");
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");
    link(machine.tools().resolve("java"), onPath.resolve("bin/java"));

    assertThat(machine.launch().out()).contains("java of " + onPath);
  }

  @Test
  void asksAJavaOnThePathThatHasNoJdkAroundIt() throws Exception {
    Path behind = jdk(machine.folder().resolve("behind a shim"), "25.0.2");
    script(
        machine.tools().resolve("java"), "#!/bin/sh\necho '    java.home = " + behind + "' >&2\n");

    assertThat(machine.launch().out()).contains("java of " + behind);
  }

  @Test
  void findsAJdkInTheUsualFoldersNearestToTheOneTested() throws Exception {
    jdk(machine.jdks().resolve("a-27"), "27-ea");
    Path nearest = jdk(machine.jdks().resolve("b-25.jdk/Contents/Home"), "25.0.1");
    jdk(machine.jdks().resolve("c-8"), "1.8.0_402");
    Files.createDirectories(machine.jdks().resolve("d-empty"));

    assertThat(machine.launch().out()).contains("java of " + nearest);
  }

  @Test
  void saysInOneSentenceWhichJdkIsNeeded() throws Exception {
    jdk(machine.jdks().resolve("jdk-21"), "21.0.5");

    Run run = machine.launch("--help");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip().lines()).hasSize(1);
    assertThat(run.err()).contains("JDK 25 or later").contains("install");
  }

  @Test
  void saysThatMavenIsNeededOnlyWhereSomethingIsToBeBuilt() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");
    machine.launch();
    Files.delete(machine.tools().resolve("mvn"));

    assertThat(machine.launch().exit()).isEqualTo(42);
    write(machine.project().resolve("pom.xml"), "<project>changed</project>");
    Run stale = machine.launch();

    assertThat(stale.exit()).isEqualTo(1);
    assertThat(stale.err().strip().lines()).hasSize(1);
    assertThat(stale.err()).contains("Maven");
  }

  @Test
  void buildsAgainOnlyWhenPomSourcesOrModelsChange() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");
    machine.launch();
    machine.launch();
    assertThat(machine.builds()).isEqualTo(1);

    write(machine.project().resolve("README.md"), "not part of the program");
    write(machine.project().resolve("src/test/java/MainTest.java"), "class MainTest {}");
    machine.launch();
    assertThat(machine.builds()).isEqualTo(1);

    write(machine.project().resolve("src/main/java/Main.java"), "class Main { }");
    machine.launch();
    assertThat(machine.builds()).isEqualTo(2);

    write(machine.project().resolve("models/model.txt"), "other weights");
    machine.launch();
    assertThat(machine.builds()).isEqualTo(3);

    write(machine.project().resolve("pom.xml"), "<project></project>");
    machine.launch();
    assertThat(machine.builds()).isEqualTo(4);

    Files.move(
        machine.project().resolve("models/model.txt"),
        machine.project().resolve("models/renamed.txt"));
    machine.launch();
    assertThat(machine.builds()).isEqualTo(5);
  }

  @Test
  void goesBackToAnEarlierStateWithoutABuild() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");
    machine.launch();
    write(machine.project().resolve("models/model.txt"), "other weights");
    machine.launch();
    write(machine.project().resolve("models/model.txt"), "weights");
    machine.launch();

    assertThat(machine.builds()).isEqualTo(2);
  }

  @Test
  void twoLaunchesAtOnceBuildOnce() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");
    List<Process> both = new ArrayList<>();
    for (String name : List.of("one", "two")) {
      Path said = machine.folder().resolve(name);
      String command = machine.project().resolve("matters").toString();
      both.add(machine.start(machine.folder(), command, Map.of(), said, said));
    }

    for (Process process : both) {
      assertThat(process.waitFor()).isEqualTo(42);
    }
    assertThat(machine.builds()).isEqualTo(1);
  }

  @Test
  void takesOverFromABuildThatWasKilled() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");
    Process gone = new ProcessBuilder("sh", "-c", "exit 0").start();
    gone.waitFor();
    Path launch = Files.createDirectories(machine.project().resolve("target/launch"));
    Files.createSymbolicLink(launch.resolve("lock"), Path.of("process-" + gone.pid()));
    write(launch.resolve("work/src/main/broken"), "left behind");

    assertThat(machine.launch().exit()).isEqualTo(42);
    assertThat(machine.builds()).isEqualTo(1);
  }

  @Test
  void aFailedBuildShowsWhyAndRunsNothing() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");
    write(machine.project().resolve("src/main/broken"), "");

    Run run = machine.launch();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("a word from Maven").contains("could not be built");

    Files.delete(machine.project().resolve("src/main/broken"));
    assertThat(machine.launch().exit()).isEqualTo(42);
  }

  @Test
  void runsACopyWithoutSourcesAndWithoutACompiler() throws Exception {
    Path jre = jdk(machine.jdks().resolve("jre-25"), "25.0.1");
    Files.delete(jre.resolve("bin/javac"));
    Files.delete(machine.project().resolve("pom.xml"));
    Files.delete(machine.tools().resolve("mvn"));
    write(machine.project().resolve("matters-arising.jar"), "jar");

    Run run = machine.launch("x");

    assertThat(run.out()).contains("[" + machine.project().resolve("matters-arising.jar") + "]");
    assertThat(run.argumentsOfProgram()).containsExactly("[x]");
  }

  @Test
  void usesTheClassCacheItMadeAfterTheBuild() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");

    assertThat(machine.launch().out().get(1))
        .startsWith("[-XX:AOTCache=")
        .endsWith("25.0.1+9.aot]");
  }

  @Test
  void letsTheUserChooseJvmOptions() throws Exception {
    jdk(machine.jdks().resolve("jdk-25"), "25.0.1");

    Run run = machine.run(Map.of("MATTERS_JAVA_OPTS", "-Xmx8g -XX:+UseZGC"));

    assertThat(run.out())
        .contains("[-Xmx8g]", "[-XX:+UseZGC]")
        .doesNotContain("[-XX:+UseSerialGC]");
  }
}
