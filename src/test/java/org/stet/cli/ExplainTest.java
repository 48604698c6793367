package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  @TempDir private Path folder;
  private Path draft;

  @BeforeEach
  void write() throws IOException {
    draft =
        Files.writeString(
            folder.resolve("draft.txt"),
            "Dozens of soldiers were killed.\n\nDozens of sailors were killed near the port.\n");
  }

  private JsonNode findings() throws IOException {
    String report = Stet.run("check", draft, "--format", "json").out();
    return new JsonMapper().readTree(report).path("findings");
  }

  @Test
  void theBeginningOfAnIdIsEnough() throws IOException {
    JsonNode toll = findings().get(0);
    assertThat(toll.path("rule").asText()).isEqualTo("toll-names-who-counted");
    Stet explained = Stet.run("explain", toll.path("id").asText().substring(0, 8), draft);
    assertThat(explained.code()).as(explained.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(explained.out())
        .contains("Finding " + toll.path("id").asText())
        .contains("  draft.txt:1:1\n    «Dozens of soldiers» were killed.")
        .contains("A toll names who counted.")
        .contains("file: ", "toll-names-who-counted.drl")
        .contains("$figure : Figure is “Dozens of soldiers”")
        .contains("measure == Measure.TOLL: holds because measure is toll")
        .contains("!known: holds because known is no")
        .contains("$figure = “Dozens of soldiers”")
        .contains("a figure in draft.txt", "outcome: “killed”", "numeral: “Dozens”")
        .contains("Say who counted");
  }

  @Test
  void anIdThatIsNoneIsTold() {
    Stet unknown = Stet.run("explain", "no-such-id", draft);
    assertThat(unknown.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(unknown.err())
        .startsWith("stet: no finding of this story has an id that begins with \"no-such-id\"");
  }

  @Test
  void aBeginningThatSeveralHaveIsToldWithThem() throws IOException {
    assertThat(findings()).hasSizeGreaterThan(1);
    Stet several = Stet.run("explain", "", draft);
    assertThat(several.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(several.err())
        .contains("findings have an id that begins with \"\": ")
        .contains(findings().get(0).path("id").asText());
  }

  @Test
  void nothingToLookAtIsTold() {
    assertThat(Stet.run("explain", "abc").err()).contains("give a draft or a --source");
  }
}
