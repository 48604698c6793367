package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir private Path folder;

  @AfterEach
  void leaveHome() {
    System.clearProperty("stet.home");
  }

  @Test
  void aSoundInstallationHasNothingThatFails() {
    Stet doctor = Stet.run("doctor");
    assertThat(doctor.code()).as(doctor.out()).isEqualTo(ExitCode.CLEAN);
    assertThat(doctor.out().lines().map(line -> line.substring(0, 4).strip()).distinct())
        .isSubsetOf("ok", "warn", "");
    assertThat(doctor.out())
        .contains(
            "java ", "memory ", "rules ", "lint ", "words ", "models ", "cache of ", "terminal");
  }

  @Test
  void aHomeWithoutRulesFailsAndTheRestIsToldAllTheSame() {
    System.setProperty("stet.home", folder.toString());
    Stet doctor = Stet.run("doctor");
    assertThat(doctor.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(doctor.out())
        .contains(
            "fail  installation    there are no rules", "holds no rules folder", "ok    models");
  }

  @Test
  void aBrokenRuleAndABrokenListOfWordsFailWithWhatToDo() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules/lexicon"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.copy(file, folder.resolve(file));
      }
    }
    Files.writeString(folder.resolve("rules/broken.drl"), "rule \"half");
    Files.writeString(folder.resolve("rules/lexicon/cues.yaml"), "cues: 7");
    System.setProperty("stet.home", folder.toString());
    Stet doctor = Stet.run("doctor", "--format", "json");
    assertThat(doctor.code()).isEqualTo(ExitCode.FINDINGS);
    JsonNode checks = new JsonMapper().readTree(doctor.out()).path("checks");
    assertThat(state(checks, "rules")).isEqualTo("fail");
    assertThat(state(checks, "lint")).isEqualTo("warn");
    assertThat(state(checks, "words")).isEqualTo("fail");
    assertThat(state(checks, "models")).isEqualTo("ok");
  }

  private static String state(JsonNode checks, String subject) {
    for (JsonNode check : checks) {
      if (check.path("subject").asText().equals(subject)) {
        assertThat(check.path("finding").asText()).isNotBlank();
        return check.path("state").asText();
      }
    }
    return "absent";
  }
}
