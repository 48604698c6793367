package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rule bases are asked about many stories. */
class CorpusDiffTest {
  private static final Path TOLL = Path.of("rules/unattributed-figure/toll-names-who-counted.drl");
  private static final Path CROWD =
      Path.of("rules/unattributed-figure/crowd-names-who-counted.drl");

  @TempDir private Path folder;
  private Path before;
  private Path after;
  private Path stories;

  @BeforeEach
  void writeStories() throws IOException {
    before = Files.createDirectories(folder.resolve("before"));
    after = Files.createDirectories(folder.resolve("after"));
    stories = folder.resolve("stories");
    story("a", "Dozens of soldiers were killed on Friday near the border.");
    story("b", "Thousands of people took to the streets of the capital on Sunday to celebrate.");
    copy(TOLL, before);
    copy(CROWD, after);
  }

  private void story(String name, String text) throws IOException {
    Files.createDirectories(stories.resolve(name));
    Files.writeString(stories.resolve(name).resolve("draft.txt"), text + "\n");
  }

  private static void copy(Path rule, Path folder) throws IOException {
    Files.writeString(folder.resolve(rule.getFileName()), Files.readString(rule));
  }

  @Test
  void whatIsGainedAndLostIsQuotedByRule() {
    Stet stet = Stet.run("corpus-diff", before, after, stories);

    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.FINDINGS);
    assertThat(stet.out())
        .contains("crowd-names-who-counted: 1 gained, 0 lost, 0 changed")
        .contains("+ gained in b, ")
        .contains("«Thousands of people»")
        .contains("toll-names-who-counted: 0 gained, 1 lost, 0 changed")
        .contains("- lost in a, ")
        .contains("«Dozens of soldiers»")
        .endsWith("1 gained, 1 lost, 0 changed by 2 rules in 2 stories.\n");
  }

  @Test
  void aFindingThatIsToldOtherwiseIsChanged() throws IOException {
    String toll = Files.readString(TOLL);
    Files.delete(after.resolve(CROWD.getFileName()));
    Files.writeString(
        after.resolve(TOLL.getFileName()),
        toll.replace("@severity(\"warning\")", "@severity(\"error\")"));
    Stet stet = Stet.run("corpus-diff", before, after, stories);

    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.FINDINGS);
    assertThat(stet.out()).contains("~ changed in a, error: ").contains("was warning: ");
  }

  @Test
  void programsGetTheSame() throws IOException {
    Stet stet = Stet.run("corpus-diff", before, after, stories, "--format", "json");
    JsonNode tree = new JsonMapper().readTree(stet.out());

    assertThat(tree.at("/rules/0"))
        .hasToString(
            "{\"rule\":\"crowd-names-who-counted\",\"gained\":1,\"lost\":0,\"changed\":0}");
    assertThat(tree.at("/differences/0/story").asText()).isEqualTo("a");
    assertThat(tree.at("/differences/0/lost/0/spans/0/text").asText())
        .isEqualTo("Dozens of soldiers");
    assertThat(tree.get("stories").asInt()).isEqualTo(2);
  }

  @Test
  void equalRulesDifferInNothing() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("stories.jsonl"),
            "{\"id\": \"x\", \"draft\": {\"id\": \"d\", \"text\": \"Dozens of soldiers died.\"}}\n");
    Stet stet = Stet.run("corpus-diff", before, before, lines);
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out()).isEqualTo("Both rule bases find the same in 1 story.\n");
  }

  @Test
  void aStoryThatCannotBeReadIsToldAndTheOthersAreCompared() throws IOException {
    Files.write(stories.resolve("a/draft.txt"), new byte[] {'x', (byte) 0xC4, 'x'});
    Stet stet = Stet.run("corpus-diff", before, after, stories);
    assertThat(stet.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(stet.err())
        .contains("draft.txt: byte 1 (0xC4) is not UTF-8")
        .doesNotContain("\tat ");
    assertThat(stet.out()).contains("in b, ");
  }

  @Test
  void aRuleThatDoesNotLoadIsTold() throws IOException {
    Files.writeString(after.resolve("broken.drl"), "rule \"half");
    Stet stet = Stet.run("corpus-diff", before, after, stories);
    assertThat(stet.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(stet.err()).contains("rule broken failed: ");
  }

  @Test
  void aRuleThatMeansHarmIsRefusedOrStoppedAndTheRestIsCompared() throws IOException {
    for (String name : List.of("system-exit.drl", "endless-words.drl")) {
      copy(Path.of("fixtures/hostile-rules", name), after);
    }
    Stet stet = Stet.run("corpus-diff", before, after, stories);

    assertThat(stet.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(stet.err())
        .contains("rule system-exit failed: ")
        .contains("rule endless-words failed: ")
        .contains("was stopped, as it took more than 5 seconds")
        .contains("is left out")
        .doesNotContain("\tat ");
    assertThat(stet.out()).endsWith("1 gained, 1 lost, 0 changed by 2 rules in 2 stories.\n");
  }

  @Test
  void theRulesOfTheInstallationAreComparedWithAnotherFolderOfThem() {
    Path built = Path.of("rules/unattributed-figure");
    Stet stet = Stet.run("corpus-diff", built, before, stories);

    assertThat(stet.out())
        .as(stet.err())
        .endsWith("0 gained, 1 lost, 0 changed by 1 rule in 2 stories.\n");
  }
}
