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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CI may rely on: suppressions, baselines, formats and exit codes, from files to the end. */
class CiContractTest {
  private static final String RULE = "toll-names-who-counted";
  private static final String TEXT =
      "Fighting broke out near the border on Friday. Dozens of soldiers were killed.\n";
  private static final String ENTRY =
      "- {rule: toll-names-who-counted, words: Dozens of soldiers, reason: the desk has the list%s}\n";

  @TempDir private Path folder;
  private Path draft;

  @BeforeEach
  void writeDraft() throws IOException {
    draft = file("draft.txt", TEXT);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Stet check(Object... more) {
    Object[] arguments = new Object[more.length + 4];
    arguments[0] = "check";
    arguments[1] = draft;
    arguments[2] = "--fail-level";
    arguments[3] = "info";
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Stet.run(arguments);
  }

  private static JsonNode json(Stet stet) throws IOException {
    return new JsonMapper().readTree(stet.out());
  }

  private void clean(Stet stet) {
    assertThat(stet.code()).as(stet.out() + stet.err()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void withoutADecisionTheFindingCounts() {
    Stet stet = check();
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.FINDINGS);
    assertThat(stet.out()).contains(RULE).contains("«Dozens of soldiers»");
  }

  @Test
  void aFileBesideTheDraftSuppressesIt() throws IOException {
    file("stet-suppressions.yaml", ENTRY.formatted(""));
    Stet stet = check();
    clean(stet);
    assertThat(stet.out())
        .startsWith("STET  draft.txt may stand")
        .contains("toll-names-who-counted: “Dozens of soldiers”")
        .contains("stet-suppressions.yaml:1: the desk has the list")
        .contains("1 finding suppressed.");
  }

  @Test
  void aFileFromElsewhereSuppressesItToo() throws IOException {
    clean(check("--suppressions", file("desk/allowed.yaml", ENTRY.formatted(""))));
  }

  @Test
  void aLineOfTheDraftSuppressesItAndIsNoCopy() throws IOException {
    JsonNode before = json(check("--format", "json"));
    draft = file("draft.txt", "<!-- stet: allow " + RULE + ": the list -->\n\n" + TEXT);
    Stet stet = check("--format", "json");
    clean(stet);
    JsonNode after = json(stet);

    assertThat(after.get("findings")).isEmpty();
    assertThat(after.at("/suppressed/0/source").asText()).isEqualTo("inline");
    assertThat(after.at("/suppressed/0/reason").asText()).isEqualTo("the list");
    JsonNode was = before.at("/findings/0");
    JsonNode is = after.at("/suppressed/0/finding");
    assertThat(is.get("id")).isEqualTo(was.get("id"));
    int start = is.at("/spans/0/start").asInt();
    assertThat(Files.readString(draft).substring(start)).startsWith("Dozens of soldiers");
  }

  @Test
  void itRunsOutOnTheDayAfterItsLast() throws IOException {
    file("stet-suppressions.yaml", ENTRY.formatted(", until: 2027-01-31"));
    clean(check("--today", "2027-01-31"));
    Stet late = check("--today", "2027-02-01");

    assertThat(late.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(late.out())
        .contains("«Dozens of soldiers»")
        .contains(":1:3: expired: it was good until");
  }

  @ParameterizedTest
  @CsvSource({
    "'- {rule: toll-names-who-counted, words: Ten men, reason: r}', unused",
    "'- {rule: toll-names-who-counted, words: Dozens of soldiers}', no-reason",
    "'- {rule: tolls-names-who-counted, words: Dozens, reason: r}', unknown-rule",
    "'- {rule: calque, words: Dozens, reason: r, until: 2020-01-01}', expired",
    "'- {rule: calque, reason: r}', malformed"
  })
  void aSuppressionThatDoesNotHoldFailsTheCheckAsAnErrorDoes(String entry, String problem)
      throws IOException {
    draft = file("draft.txt", "The fair opened on Friday.\n");
    file("stet-suppressions.yaml", entry + "\n");
    Stet stet =
        Stet.run(
            "check", draft, "--fail-level", "error", "--format", "json", "--today", "2026-11-20");

    assertThat(stet.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(json(stet).at("/suppressionProblems/0/problem").asText()).isEqualTo(problem);
    assertThat(Stet.run("check", draft, "--fail-level", "never").code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void aBaselineHidesWhatItHasAndNothingElse() throws IOException {
    Path baseline = file("baseline.json", check("--format", "json").out());
    Stet same = check("--baseline", baseline);
    clean(same);
    assertThat(same.out())
        .contains("nothing to ask about that the baseline has not")
        .contains("1 finding of the baseline not shown.");

    draft = file("draft.txt", TEXT + "\nOn Sunday twelve miners died.\n");
    Stet more = check("--baseline", baseline, "--format", "json");
    assertThat(more.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(json(more).at("/findings/0/spans/0/text").asText()).containsIgnoringCase("twelve");
    assertThat(json(more).at("/baseline/known")).hasSize(1);

    // A report made against a baseline serves as the next one.
    clean(check("--baseline", file("next.json", more.out())));
  }

  @Test
  void aBaselineOfAnotherStoryIsTold() throws IOException {
    Path baseline =
        file(
            "baseline.json",
            check("--format", "json")
                .out()
                .replace("\"story\" : \"draft.txt\"", "\"story\" : \"x\""));
    Stet stet = check("--baseline", baseline);
    assertThat(stet.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(stet.err()).contains("the baseline holds no report on draft.txt");
  }

  @Test
  void aBatchHasABaselineAndSuppressionsOfItsOwn() throws IOException {
    String line = "{\"id\": \"%s\", \"draft\": {\"id\": \"d\", \"text\": \"%s\"}}\n";
    Path stories =
        file(
            "stories.jsonl",
            line.formatted("a", TEXT.strip()) + line.formatted("b", "The fair opened on Friday."));
    Stet first = Stet.run("batch", stories, "--fail-level", "info");
    assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.FINDINGS);
    Path baseline = file("baseline.jsonl", first.out());
    clean(Stet.run("batch", stories, "--fail-level", "info", "--baseline", baseline));

    file("stet-suppressions.yaml", ENTRY.formatted(", story: a"));
    clean(Stet.run("batch", stories, "--fail-level", "info"));
    file("stet-suppressions.yaml", ENTRY.formatted(", story: b"));
    Stet unused = Stet.run("batch", stories, "--fail-level", "error");
    assertThat(unused.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(unused.err()).contains("stet-suppressions.yaml:1:3: suppression unused: ");
  }

  @Test
  void aFolderIsAStory() throws IOException {
    file("story/draft.md", TEXT);
    file("story/wire.txt", "Forty soldiers were killed, the army said.\n");
    file("story/sources/other.txt", "The army said forty soldiers were killed.\n");
    file("story/README.md", "How to read this.\n");
    Stet stet =
        Stet.run("check", folder.resolve("story"), "--format", "json", "--fail-level", "never");

    clean(stet);
    assertThat(json(stet).get("articles"))
        .extracting(article -> article.get("id").asText())
        .containsExactly("draft.md", "wire.txt", "other.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "sarif, '\"version\" : \"2.1.0\"'",
    "junit, '<testsuites name=\"stet\"'",
    "github, '::warning file='",
    "markdown, '## Stet: **query**'",
    "html, '<span class=\"stamp\">Query</span>'"
  })
  void everyFormatComesOutTheSameTwice(String format, String words) {
    Stet once = check("--format", format);
    assertThat(once.code()).as(once.err()).isEqualTo(ExitCode.FINDINGS);
    assertThat(once.out()).contains(words).isEqualTo(check("--format", format).out());
  }

  @Test
  void filesBelowTheWorkingFolderAreNamedFromThere() {
    assertThat(
            ArticlePaths.of(
                java.util.List.of(Path.of("fixtures").toAbsolutePath().resolve("a.txt"))))
        .containsEntry("a.txt", "fixtures/a.txt");
    assertThat(ArticlePaths.shown(Path.of("./fixtures/../rules/a"))).isEqualTo("rules/a");
  }

  @Test
  void exitCodesHaveAPage() {
    Stet page = Stet.run("help", "exit-codes");
    clean(page);
    assertThat(page.out()).contains("  2  Bad use or input.").contains("with never, neither");
    assertThat(Stet.run("exit-codes").out()).isEqualTo(page.out());
  }
}
