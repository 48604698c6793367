package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that mean harm are refused or killed, each with its sentence, and cost nothing else. */
class HostileRulesTest {
  private static final Path RULES = Path.of("fixtures/hostile-rules");
  private static final String STORY = "fixtures/stories/mali-ukraine/";

  @TempDir private Path folder;

  private static Stet check(Object... more) {
    List<Object> words =
        List.of(
            "check",
            STORY + "rebels-deny.txt",
            "--source",
            STORY + "censor-net.txt",
            "--source",
            STORY + "english-report.txt",
            "--format",
            "json");
    return Stet.run(Stream.concat(words.stream(), Stream.of(more)).toArray());
  }

  private static ObjectNode withoutFailures(JsonNode report) {
    ObjectNode rest = report.deepCopy();
    rest.remove("failures");
    return rest;
  }

  @Test
  void eachIsRefusedOrKilledWithItsSentenceAndTheRestOfTheReportIsIntact() throws IOException {
    Stet without = check();
    Stet with = check("--rules", RULES, "--untrusted", "--rule-seconds", "3");

    JsonNode report = new JsonMapper().readTree(with.out());
    assertThat(withoutFailures(report))
        .isEqualTo(withoutFailures(new JsonMapper().readTree(without.out())));
    assertThat(with.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(with.err()).doesNotContain("\tat ");

    Map<String, String> said = new TreeMap<>();
    for (JsonNode failure : report.path("failures")) {
      String rule = failure.path("rule").asText();
      String reason = failure.path("reason").asText();
      said.put(rule, reason.replace("fixtures/hostile-rules/", ""));
      assertThat(with.err()).contains("stet: rule " + rule + " failed: " + reason);
    }
    assertThat(said).isEqualTo(expected());
  }

  private static Map<String, String> expected() throws IOException {
    return new YAMLMapper()
        .readValue(RULES.resolve("expected.yaml").toFile(), new TypeReference<>() {});
  }

  @Test
  void aFolderOfTheInstallationBesideItsRulesIsNotTrusted() throws IOException {
    Stet with = check("--rules", RULES, "--rule-seconds", "1");
    assertThat(with.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(with.err().lines()).hasSameSizeAs(expected().keySet());
    assertThat(with.err()).contains("rule system-exit failed: ", "endless-words.drl: was stopped");
  }

  @Test
  void everyHostileRuleHasASentenceExpected() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".drl"))
                  .map(name -> name.replace(".drl", "")))
          .containsExactlyInAnyOrderElementsOf(expected().keySet());
    }
  }

  @Test
  void anHonestRuleFromOutsideIsAskedAndTheReportIsTheSameByteForByte() throws IOException {
    for (String name : List.of("honest.drl", "honest-operators.drl")) {
      Files.copy(Path.of("src/test/resources/untrusted-rules", name), folder.resolve(name));
    }
    Stet once = check("--rules", folder);
    Stet twice = check("--rules", folder);
    assertThat(once.err()).isEmpty();
    assertThat(once.out()).contains("\"rule\" : \"honest\"", "\"rule\" : \"honest-operators\"");
    assertThat(twice.out()).isEqualTo(once.out());
  }

  @Test
  void aRuleInPlainSentencesFromOutsideIsAskedInItsProcess() throws IOException {
    String rule = Files.readString(Path.of("rules/weak-sourcing/rumour.dslr"));
    Files.writeString(
        folder.resolve("hearsay.dslr"),
        rule.replace("@id(\"rumour\")", "@id(\"hearsay\")").replace("A rumour is", "Hearsay is"));
    Path draft =
        Files.writeString(
            folder.resolve("draft.txt"), "Rumour has it that the captain was asleep.\n");

    Stet stet = Stet.run("check", draft, "--rules", folder, "--format", "json");
    assertThat(stet.err()).isEmpty();
    assertThat(stet.out()).contains("\"rule\" : \"rumour\"", "\"rule\" : \"hearsay\"");
  }

  @Test
  void inABatchARunawayRuleIsNamedOnceAndThenLeftOut() throws IOException {
    for (String name : List.of("endless-words.drl", "reflection.drl")) {
      Files.copy(RULES.resolve(name), folder.resolve(name));
    }
    Files.copy(
        Path.of("src/test/resources/untrusted-rules/honest.drl"), folder.resolve("honest.drl"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      lines.append(
          """
          {"id": "s%d", "draft": {"id": "d", "headline": "Forty came to the fair", \
          "text": "Forty came to the fair\\n\\nThe mayor said that forty people came to the fair on a rainy Monday."}}
          """
              .formatted(i));
    }
    Path stories = Files.writeString(folder.resolve("stories.jsonl"), lines);
    Object[] words = {"batch", stories, "--rules", folder, "--rule-seconds", "4", "--threads", "2"};
    Stet once = Stet.run(words);
    assertThat(once.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(once.out().lines()).hasSize(6).allMatch(line -> line.contains("\"honest\""));
    assertThat(once.err().lines().filter(line -> line.contains("was stopped, as"))).hasSize(1);
    assertThat(once.err().lines().filter(line -> line.contains("is left out"))).hasSize(5);
    Stet twice = Stet.run(words);
    assertThat(twice.out()).isEqualTo(once.out());
    assertThat(twice.err()).isEqualTo(once.err());
  }

  @Test
  void optionsThatSayNothingAreTold() {
    assertThat(check("--untrusted").err()).contains("name their folder with --rules DIR");
    assertThat(check("--rules", folder.resolve("none")).err()).contains("is not a folder");
    assertThat(check("--rule-seconds", "0").code()).isEqualTo(ExitCode.BAD_INPUT);
  }
}
