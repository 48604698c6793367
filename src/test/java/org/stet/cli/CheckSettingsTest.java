package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newsroom has set, as it tells in the reports on its drafts. */
class CheckSettingsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path draft;

  @BeforeEach
  void write() throws IOException {
    draft =
        Files.writeString(
            folder.resolve("draft.txt"),
            """
            Flood cuts off harbour town

            Twelve miners were killed in the flood on Monday. Kiev's mayor sent engineers.
            """);
  }

  private void settings(String yaml) throws IOException {
    Files.writeString(folder.resolve("stet.yaml"), yaml);
  }

  private Stet check(Object... options) {
    List<Object> all = new ArrayList<>(List.of("check", draft));
    all.addAll(List.of(options));
    return Stet.run(all.toArray());
  }

  private JsonNode finding(String rule, Object... options) throws IOException {
    List<Object> all = new ArrayList<>(List.of("--format", "json"));
    all.addAll(List.of(options));
    for (JsonNode finding : JSON.readTree(check(all.toArray()).out()).path("findings")) {
      if (finding.path("rule").asText().equals(rule)) {
        return finding;
      }
    }
    return null;
  }

  @Test
  void aRuleWeighsAsTheNewsroomWants() throws IOException {
    assertThat(finding("toll-names-who-counted").path("severity").asText()).isEqualTo("warning");
    assertThat(check().code()).isEqualTo(ExitCode.CLEAN);

    settings("severity: {unattributed-figure: info, toll-names-who-counted: error}");

    assertThat(finding("toll-names-who-counted").path("severity").asText()).isEqualTo("error");
    Stet sarif = check("--format", "sarif");
    assertThat(sarif.code()).isEqualTo(ExitCode.FINDINGS);
    JsonNode run = JSON.readTree(sarif.out()).path("runs").get(0);
    assertThat(run.path("results").findValuesAsText("level")).contains("error");
    assertThat(check().out()).startsWith("HOLD").contains("ERROR  unattributed-figure");
    assertThat(check("--no-config").out()).startsWith("QUERY");
  }

  @Test
  void aRuleThatIsOffIsNotAsked() throws IOException {
    settings("disable: unattributed-figure");

    assertThat(finding("toll-names-who-counted")).isNull();
    assertThat(check("--format", "junit").out()).doesNotContain("toll-names-who-counted");
  }

  @Test
  void aSuppressionOfARuleThatIsOffIsNoMistake() throws IOException {
    settings("disable: toll-names-who-counted");
    Files.writeString(
        folder.resolve("stet-suppressions.yaml"),
        "- {rule: toll-names-who-counted, words: Twelve miners, reason: the desk has a list}");

    assertThat(check().code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void theFailLevelOfAnOptionComesBeforeThatOfTheFile() throws IOException {
    settings("fail-level: warning");

    assertThat(check().code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(check("--fail-level", "error").code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void theHouseSpellingIsSuggested() throws IOException {
    assertThat(finding("house-spelling")).isNull();

    settings("spellings: {Kyiv: [Kiev]}");

    assertThat(finding("house-spelling").path("suggestion").asText()).isEqualTo("Kyiv's");
    String id = finding("house-spelling").path("id").asText();
    assertThat(Stet.run("explain", id, draft).out()).contains("in this house");
  }

  @Test
  void theDraftIsInTheLanguageOfTheHouse() throws IOException {
    settings("locale: en-GB");

    JsonNode report = JSON.readTree(check("--format", "json").out());

    assertThat(report.path("articles").get(0).path("language").asText()).isEqualTo("en-GB");
  }

  @Test
  void suppressionsOfTheNewsroomAreHeededBesidesThoseOfTheDraft() throws IOException {
    Files.writeString(
        folder.resolve("house.yaml"),
        "- {rule: toll-names-who-counted, words: Twelve miners, reason: the desk has a list}");
    settings("suppressions: house.yaml");

    assertThat(finding("toll-names-who-counted")).isNull();
  }

  @Test
  void rulesOfAStrangersProjectRunInAProcessOfTheirOwn() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("desk-rules"));
    String text = Files.readString(Path.of("rules/unattributed-figure/toll-names-who-counted.drl"));
    Files.writeString(
        rules.resolve("tolls.drl"),
        text.replace("toll-names-who-counted", "tolls")
            .replace("toll_names_who_counted", "tolls")
            .replace("insertLogical( new Concern($figure) );", "System.exit(0);"));
    settings("rules: desk-rules");

    Stet checked = check();

    assertThat(checked.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(checked.err()).contains("rule tolls failed").contains("may only insert evidence");
  }

  @Test
  void settingsThatCannotBeUsedEndTheCheckBeforeItBegins() throws IOException {
    settings("severty: {}");

    Stet checked = check();

    assertThat(checked.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(checked.out()).isEmpty();
    assertThat(checked.err()).contains("stet.yaml:1: there is no setting \"severty\"");
  }

  @Test
  void manyStoriesAreCheckedByTheSettingsBesideThem() throws IOException {
    settings("spellings: {Kyiv: [Kiev]}");
    Path stories =
        Files.writeString(
            folder.resolve("stories.jsonl"),
            "{\"id\": \"a\", \"draft\": {\"id\": \"d\", \"text\": \"Kiev's mayor sent engineers.\"}}\n");

    assertThat(Stet.run("batch", stories).out()).contains("house-spelling");
    assertThat(Stet.run("batch", stories, "--no-config").out())
        .doesNotContain("\"rule\":\"house-spelling\"");
  }
}
