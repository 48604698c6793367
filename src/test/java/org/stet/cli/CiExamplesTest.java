package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The examples for CI: they parse, and call commands, options and files that there are. */
class CiExamplesTest {
  private static final Path EXAMPLES = Path.of(".ci/examples");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Pattern CALL =
      Pattern.compile("(?:\\bstet|\"\\$stet\"|\\./stet)((?: [a-z][a-z-]*\\b)+)([^\\n|>]*)");

  @TempDir private Path folder;

  private static JsonNode read(String name) throws IOException {
    return YAML.readTree(Files.readString(EXAMPLES.resolve(name)));
  }

  @Test
  void workflowsHaveJobsOfStepsThatRunOrUseSomething() throws IOException {
    for (String name : List.of("github-workflow.yaml", "github-workflow-rules.yaml")) {
      JsonNode workflow = read(name);
      assertThat(workflow.has("on")).isTrue();
      assertThat(workflow.get("permissions").get("contents").asText()).isEqualTo("read");
      assertThat(workflow.get("jobs")).isNotEmpty();
      for (JsonNode job : workflow.get("jobs")) {
        assertThat(job.get("runs-on").isTextual()).isTrue();
        assertThat(job.get("steps")).isNotEmpty();
        assertThat(job.get("steps")).allMatch(step -> step.has("run") != step.has("uses"));
        // What somebody else may have written must not become part of a script.
        assertThat(job.get("steps")).noneMatch(step -> step.path("run").asText().contains("${{"));
      }
    }
  }

  @Test
  void hooksHaveWhatPreCommitAsksOfThem() throws IOException {
    List<JsonNode> hooks = new ArrayList<>();
    read("pre-commit-hooks.yaml").forEach(hooks::add);
    read("pre-commit-config.yaml").at("/repos/0/hooks").forEach(hooks::add);
    assertThat(hooks).hasSize(2);
    for (JsonNode hook : hooks) {
      assertThat(List.of("id", "name", "entry", "language")).allMatch(hook::hasNonNull);
      Pattern files = Pattern.compile(hook.get("files").asText());
      assertThat(files.matcher("stories/fire/draft.txt").find()).isTrue();
      assertThat(files.matcher("stories/fire/stet-suppressions.yaml").find()).isTrue();
      assertThat(files.matcher("stories/fire/photo.jpg").find()).isFalse();
    }
  }

  @Test
  void everyCommandAndOptionThatIsCalledExists() throws IOException {
    int calls = 0;
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          Matcher call = CALL.matcher(line);
          boolean code = !line.strip().startsWith("#") && !line.strip().startsWith("name:");
          while (code && call.find()) {
            assertExists(file + ": " + line.strip(), call.group(1).strip(), call.group(2));
            calls++;
          }
        }
      }
    }
    assertThat(calls).isGreaterThanOrEqualTo(3);
  }

  private static void assertExists(String where, String words, String rest) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandLine command = Main.commandLine(nowhere, nowhere);
    for (String word : words.split(" ")) {
      if (command.getSubcommands().isEmpty()) {
        break;
      }
      assertThat(command.getSubcommands()).as(where).containsKey(word);
      command = command.getSubcommands().get(word);
    }
    Map<String, ?> options = command.getCommandSpec().optionsMap();
    assertThat(Arrays.stream(rest.split("[ \"]+")).filter(word -> word.startsWith("--")))
        .as(where)
        .allMatch(options::containsKey);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"github-workflow.yaml", "pre-commit-hooks.yaml", "pre-commit-config.yaml"})
  void theScriptTheyCallIsThereAndTakesTheirOptions(String name) throws IOException {
    assertThat(Files.isExecutable(EXAMPLES.resolve("check-stories"))).isTrue();
    Matcher call =
        Pattern.compile("/check-stories((?: -[a-z] [a-z]+)*)")
            .matcher(Files.readString(EXAMPLES.resolve(name)));
    assertThat(call.find()).isTrue();
    for (int at = 0; call.find(at); at = call.end()) {
      Matcher format = Pattern.compile("-f ([a-z]+)").matcher(call.group(1));
      assertThat(!format.find() || isFormat(format.group(1))).as(call.group()).isTrue();
    }
  }

  private static boolean isFormat(String name) {
    return Arrays.stream(ReportFormat.values()).anyMatch(format -> format.toString().equals(name));
  }

  /** Runs the script with a Stet that writes down what it is asked. */
  private String script(int code, String... arguments) throws Exception {
    Path stet = folder.resolve("stet");
    Files.writeString(stet, "#!/bin/bash\necho \"$@\"\n[[ $2 == *bad* ]] && exit 3\nexit 1\n");
    Files.setPosixFilePermissions(stet, PosixFilePermissions.fromString("rwxr-xr-x"));
    List<String> command = new ArrayList<>();
    command.add(EXAMPLES.resolve("check-stories").toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("STET", stet.toString());
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(code);
    return output;
  }

  private void story(String name) throws IOException {
    Files.createDirectories(folder.resolve(name).resolve("sources"));
    Files.writeString(folder.resolve(name).resolve("draft.txt"), "x");
  }

  @Test
  void eachStoryIsCheckedOnceWhicheverOfItsFilesChanged() throws Exception {
    story("a b");
    story("-c; echo pwned");
    assertThat(
            script(
                1,
                "-f",
                "github",
                "a b/draft.txt",
                "a b/sources/wire.txt",
                "README.md",
                "./-c; echo pwned/wire.txt"))
        .isEqualTo(
            "check ./-c; echo pwned --format github --fail-level error\n"
                    .replace("check ./-c", "check ././-c")
                + "check ./a b --format github --fail-level error\n");
  }

  @Test
  void theWorstExitCodeCountsAndNoStoryIsNothingWrong() throws Exception {
    story("bad");
    story("good");
    script(3, "bad/draft.txt", "good/draft.txt");
    assertThat(script(0, "README.md")).isEmpty();
    assertThat(script(0)).isEmpty();
  }

  @Test
  void reportsMayGoToFiles() throws Exception {
    story("a");
    assertThat(script(1, "-f", "sarif", "-l", "never", "-o", "out/sarif", "a/draft.txt")).isEmpty();
    assertThat(folder.resolve("out/sarif/1.sarif"))
        .hasContent("check ./a --format sarif --fail-level never");
  }
}
