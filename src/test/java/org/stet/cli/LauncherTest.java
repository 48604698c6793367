package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with programs of the test's own in place of Java and Maven. */
class LauncherTest {
  @TempDir private Path temp;
  private Path home;
  private Path programs;

  /** How a start ended; both outputs as one text. */
  record Ended(int code, String output) {}

  @BeforeEach
  void installAside() throws IOException {
    home = Files.createDirectories(temp.resolve("a home with spaces"));
    programs = Files.createDirectories(temp.resolve("bin"));
    Files.copy(Path.of("stet"), home.resolve("stet"));
    Files.setPosixFilePermissions(
        home.resolve("stet"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("pom.xml"), "");
    for (String tool :
        new String[] {
          "bash",
          "dirname",
          "readlink",
          "sed",
          "find",
          "mkdir",
          "touch",
          "tee",
          "grep",
          "head",
          "flock",
          "cat"
        }) {
      Path found = Path.of("/usr/bin", tool);
      program(tool, "exec " + (Files.exists(found) ? found : Path.of("/bin", tool)) + " \"$@\"");
    }
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(programs.resolve(name), "#!/bin/bash\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void java(String version) throws IOException {
    program(
        "java",
        "if [[ $1 == -Xshow* ]]; then echo ' java.specification.version = %s'; else echo started \"${@: -2}\"; fi"
            .formatted(version));
  }

  private void built() throws IOException {
    Files.createDirectories(home.resolve("target/lib"));
    Files.writeString(home.resolve("target/stet.jar"), "");
  }

  private Ended start(Path launcher) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "check", "my draft.txt");
    builder.environment().clear();
    builder.environment().put("PATH", programs.toString());
    builder.directory(temp.toFile()).redirectErrorStream(true);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  @Test
  void aMissingJavaIsToldWithWhatToInstall() throws Exception {
    Ended ended = start(home.resolve("stet"));
    assertThat(ended.code()).as(ended.output()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.output()).startsWith("stet: no Java found; install a JDK 17");
  }

  @Test
  void anOldJavaIsTold() throws Exception {
    java("1.8");
    Ended ended = start(home.resolve("stet"));
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.output()).startsWith("stet: Java 1.8 is too old");
  }

  @Test
  void aMissingMavenIsTold() throws Exception {
    java("17");
    assertThat(start(home.resolve("stet")).output()).contains("stet: no Maven found");
  }

  @Test
  void aJavaThatCannotCompileIsTold() throws Exception {
    java("17");
    program("mvn", "true");
    assertThat(start(home.resolve("stet")).output()).contains("only a Java runtime found");
  }

  @Test
  void theFirstStartBuildsAndShowsEachStep() throws Exception {
    java("17");
    program("javac", "true");
    program(
        "mvn",
        "echo '[INFO] --- maven-jar-plugin:3.4.2:jar (default-jar) @ stet ---';"
            + " mkdir -p target/lib; touch target/stet.jar");
    assertThat(start(home.resolve("stet")).output().lines())
        .contains("stet:   maven-jar-plugin:3.4.2:jar (default-jar)", "stet: built")
        .endsWith("started check my draft.txt");
    assertThat(start(home.resolve("stet"))).isEqualTo(new Ended(0, "started check my draft.txt\n"));
  }

  @Test
  void aBuildThatFailsNamesItsLog() throws Exception {
    java("17");
    program("javac", "true");
    program("mvn", "echo '[ERROR] no route to host'; exit 1");
    Ended ended = start(home.resolve("stet"));
    assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(ended.output()).contains("[ERROR] no route to host").contains("build.log");
  }

  @Test
  void aBuiltInstallationStartsThroughALinkAndWritesNothing() throws Exception {
    java("17");
    built();
    Path link = Files.createSymbolicLink(temp.resolve("linked"), home.resolve("stet"));
    Files.setPosixFilePermissions(
        home.resolve("target"), PosixFilePermissions.fromString("r-xr-xr-x"));
    assertThat(start(link)).isEqualTo(new Ended(0, "started check my draft.txt\n"));
    Files.setPosixFilePermissions(
        home.resolve("target"), PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
