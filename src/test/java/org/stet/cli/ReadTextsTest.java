package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts go the whole way, from files to a report. */
class ReadTextsTest {
  private static final String STORY =
      """
      {"id": "%s", "draft": {"id": "d", "text": "The mayor said 40 people came."}, \
      "sources": [{"id": "s", "text": "The mayor said 40 people came to the fair."}]}
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aReportIsTheSameFromACacheAndWithout() throws IOException {
    Path draft = file("draft.txt", "Ms Orr said on Monday that 40 people came to the fair.");
    Path source = file("source.txt", "Ms Orr said on Tuesday that 14 people came to the fair.");
    Stet anew = Stet.run("check", draft, "--source", source, "--format", "json", "--no-cache");
    Stet first = Stet.run("check", draft, "--source", source, "--format", "json");
    Stet again = Stet.run("check", draft, "--source", source, "--format", "json");

    assertThat(anew.code()).as(anew.err()).isLessThan(ExitCode.BAD_INPUT);
    assertThat(List.of(first, again)).containsOnly(anew);
  }

  @Test
  void anEmptyDraftHasNothingToReport() throws IOException {
    Stet stet = Stet.run("check", file("empty.txt", ""), "--fail-level", "info");
    assertThat(stet.code()).as(stet.err()).isIn(ExitCode.CLEAN, ExitCode.BAD_INPUT);
    assertThat(stet.err()).doesNotContain("internal failure");
  }

  @Test
  void whatIsTooLongToReadIsTold() throws IOException {
    Stet stet = Stet.run("check", file("data.txt", "The key is " + "x".repeat(3_000) + " today."));
    assertThat(stet.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.err()).contains("stet: data.txt, characters ").contains("without a space");
  }

  @Test
  void extractWritesALineAFileInTheOrderGiven() throws IOException {
    Path one = file("one.txt", "Ms Orr said 40 people came.");
    Path none = folder.resolve("none.txt");
    Path two = file("two.txt", "Nobody came.");
    Stet stet = Stet.run("extract", one, none, two, "--threads", "2");

    assertThat(stet.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(stet.err()).contains("none.txt").doesNotContain("internal failure");
    List<String> lines = stet.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode first = new JsonMapper().readTree(lines.get(0));
    assertThat(first.path("article").asText()).isEqualTo("one.txt");
    assertThat(first.path("figures")).hasSize(1);
    assertThat(new JsonMapper().readTree(lines.get(1)).path("article").asText())
        .isEqualTo("two.txt");
  }

  @Test
  void aBadLineOfABatchIsToldAndTheOthersAreChecked() throws IOException {
    Path stories =
        file("stories.jsonl", STORY.formatted("a") + "{\"id\": \n\n" + STORY.formatted("b"));
    Stet stet = Stet.run("batch", stories, "--threads", "2");

    assertThat(stet.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(stet.err()).contains("line 2").doesNotContain("\tat ");
    assertThat(stet.out().lines()).hasSize(2);
    assertThat(stet.out().lines().toList().get(0)).contains("\"story\":\"a\"");
    assertThat(stet.out().lines().toList().get(1)).contains("\"story\":\"b\"");
  }

  @Test
  void anEmptyBatchIsClean() throws IOException {
    Stet stet = Stet.run("batch", file("none.jsonl", ""));
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out()).isEmpty();
  }
}
