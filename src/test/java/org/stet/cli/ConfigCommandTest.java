package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings that count for a draft, as a user is shown them. */
class ConfigCommandTest {
  @TempDir private Path folder;

  private Path settings(String yaml) throws IOException {
    return Files.writeString(folder.resolve("stet.yaml"), yaml);
  }

  /** The line of {@code setting}, runs of spaces as one. */
  private static String line(Stet shown, String setting) {
    return shown
        .out()
        .lines()
        .filter(line -> line.startsWith(setting + " "))
        .map(line -> line.replaceAll(" +", " "))
        .findFirst()
        .orElse("");
  }

  @Test
  void eachSettingIsShownWithWhereItComesFrom() throws IOException {
    Path file =
        settings(
            """
            disable: calque
            severity: {residue: info}
            spellings: {Kyiv: [Kiev, Kiew]}
            outlets: {trusted: [AP]}
            fail-level: warning
            """);
    Path draft = Files.writeString(folder.resolve("draft.txt"), "It rains.");

    Stet shown = Stet.run("config", draft);

    assertThat(shown.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(shown.out()).startsWith("The settings in " + file + " count for " + draft);
    assertThat(shown.out().replaceAll(" +", " "))
        .contains("severity calque: off " + file + ":1\n")
        .contains("severity residue: info " + file + ":2\n")
        .contains("spellings Kyiv: Kiev, Kiew " + file + ":3\n");
    assertThat(line(shown, "locale")).isEqualTo("locale as each text tells default");
    assertThat(line(shown, "fail-level")).isEqualTo("fail-level warning " + file + ":5");
  }

  @Test
  void theWorkingFolderIsNamedInWords() {
    assertThat(Stet.run("config", Path.of(".")).out())
        .startsWith("No stet.yaml counts for the working folder; everything is as it comes.");
  }

  @Test
  void anOptionComesBeforeTheFile() throws IOException {
    settings("fail-level: warning");

    Stet shown = Stet.run("config", folder, "--fail-level", "info");

    assertThat(line(shown, "fail-level")).isEqualTo("fail-level info option");
  }

  @Test
  void withoutAFileTheDefaultsAreShown() {
    Stet shown = Stet.run("config", folder);

    assertThat(shown.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(shown.out()).startsWith("No stet.yaml counts for ");
    assertThat(line(shown, "rules")).isEqualTo("rules those of Stet default");
    assertThat(line(shown, "fail-level")).isEqualTo("fail-level error default");
  }

  @Test
  void programsReadJson() throws IOException {
    settings("severity: {residue: info}");

    JsonNode shown = new ObjectMapper().readTree(Stet.run("config", folder, "-f", "json").out());

    assertThat(shown.path("file").asText()).endsWith("stet.yaml");
    JsonNode severity = shown.path("settings").get(1);
    assertThat(severity.path("setting").asText()).isEqualTo("severity");
    assertThat(severity.path("name").asText()).isEqualTo("residue");
    assertThat(severity.path("from").asText()).isEqualTo("file");
    assertThat(severity.path("place").asText()).endsWith("stet.yaml:1");
  }

  @Test
  void aSlipEndsWithOneLineOfWhatToDo() throws IOException {
    Path file = settings("severity: {vaque-source: off}");

    Stet shown = Stet.run("config", folder);

    assertThat(shown.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shown.err())
        .isEqualTo(
            "stet: %s:1: there is no rule or kind \"vaque-source\"; did you mean \"vague-source\"?%n"
                .formatted(file));
  }

  @Test
  void whatStandsInTheFileCannotReachTheTerminal() throws IOException {
    settings("outlets: {trusted: [\"\\e[2J\\u202Egnol\"]}");

    assertThat(Stet.run("config", folder).out()).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void badUseIsTold() {
    assertThat(Stet.run("config", folder.resolve("nowhere")).err())
        .contains("there is no such file or folder");
    assertThat(Stet.run("config", "--no-config", "--config", "x").err()).contains("keep one");
  }
}
