package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a rule author, from the command line. */
class RuleCommandsTest {
  private static final InputStream STANDARD_INPUT = System.in;

  @TempDir private Path home;

  @AfterEach
  void leaveHome() {
    System.clearProperty("stet.home");
    System.setIn(STANDARD_INPUT);
  }

  private void moveIn() throws IOException {
    Files.createDirectories(home.resolve("rules"));
    Files.createDirectories(home.resolve("fixtures/rules"));
    Files.createSymbolicLink(
        home.resolve("rules/lexicon"), Path.of("rules/lexicon").toAbsolutePath());
    System.setProperty("stet.home", home.toString());
  }

  private static void refused(Stet stet, String words) {
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(stet.err()).startsWith("stet: ").contains(words).doesNotContain("\tat ");
    assertThat(stet.out()).isEmpty();
  }

  @Test
  void rulesAreListedByKind() {
    Stet stet = Stet.run("rules", "list", "--kind", "weak-sourcing", "--severity", "warning");

    assertThat(stet.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out())
        .startsWith("weak-sourcing (")
        .containsPattern(
            "  rumour +warning  A rumour is not reported as news  \\(fires \\d+, silent \\d+\\)\n")
        .doesNotContain("tag-list")
        .doesNotContain("one-origin");
  }

  @Test
  void programsGetTheListAsJson() throws IOException {
    JsonNode rules =
        new ObjectMapper()
            .readTree(Stet.run("rules", "list", "--format", "json").out())
            .get("rules");

    assertThat(rules).hasSizeGreaterThan(100);
    assertThat(rules)
        .anySatisfy(
            rule -> {
              assertThat(rule.get("rule").asText()).isEqualTo("rumour");
              assertThat(rule.get("path").asText()).isEqualTo("rules/weak-sourcing/rumour.dslr");
            });
  }

  @Test
  void aRuleThatCannotBeReadIsTold() throws IOException {
    moveIn();
    Files.createDirectories(home.resolve("rules/residue"));
    Files.writeString(home.resolve("rules/residue/x.dslr"), "when\nThere is a fgure\n");
    Stet stet = Stet.run("rules", "list");

    assertThat(stet.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(stet.err()).contains("x.dslr:2: ").contains("did you mean \"There is a figure\"?");
  }

  @Test
  void whatIsMistypedIsFollowedByWhatThereIs() {
    refused(Stet.run("rules", "list", "--kind", "residu"), "did you mean \"residue\"?");
    refused(Stet.run("rules", "list", "--severity", "warn"), "choose one of: error, info, warning");
    refused(Stet.run("rules", "docs", "rumuor"), "did you mean \"rumour\"?");
    refused(Stet.run("rules", "test", "rumuor"), "did you mean \"rumour\"?");
    refused(
        Stet.run("rules", "new", "x", "--kind", "weak-sorcing"), "did you mean \"weak-sourcing\"?");
    refused(
        Stet.run("rules", "new", "x", "--kind", "residue", "--fact", "figur"),
        "did you mean \"figure\"?");
    refused(Stet.run("rules", "tset"), "Try 'stet rules --help'");
  }

  @Test
  void optionsThatDoNotGoTogetherAreTold() {
    refused(Stet.run("rules", "docs", "rumour", "--out", home), "leave out the ids, or --out");
    refused(Stet.run("rules", "test", "--watch", "--format", "json"), "leave out --format");
    refused(Stet.run("fixtures", "validate", "--changed", "a", "--since", "b"), "give one of them");
  }

  @Test
  void everyCommandShowsExamples() {
    for (String command : List.of("list", "new", "test", "docs")) {
      assertThat(Stet.run("rules", command, "--help").out()).contains("Examples:");
    }
    assertThat(Stet.run("fixtures", "validate", "--help").out()).contains("Examples:");
  }

  @Test
  void thePageOfARuleIsShown() {
    Stet stet = Stet.run("rules", "docs", "rumour");

    assertThat(stet.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out()).startsWith("rumour\n").contains("Stays silent").contains("«They say»");
  }

  @Test
  void thePagesOfAllRulesAreWrittenWhereTheFindingsPoint() throws IOException {
    assertThat(Stet.run("rules", "docs", "--out", home).code()).isEqualTo(ExitCode.CLEAN);
    assertThat(home.resolve("weak-sourcing/rumour.md")).exists();
    assertThat(Files.readString(home.resolve("README.md")))
        .contains("[rumour](weak-sourcing/rumour.md)");
  }

  @Test
  void aNewRuleIsWrittenOnce() throws IOException {
    moveIn();
    Stet stet = Stet.run("rules", "new", "no-dates", "--kind", "residue");

    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out()).contains("no-dates.drl").contains("stet rules test no-dates");
    assertThat(home.resolve("rules/residue/no-dates.drl")).exists();
    assertThat(home.resolve("fixtures/rules/no-dates.yaml")).exists();
    refused(
        Stet.run("rules", "new", "no-dates", "--kind", "contradiction"),
        "there is a rule \"no-dates\" in ");
  }

  @Test
  void anIdThatIsNoneIsRefused() throws IOException {
    moveIn();
    for (String id :
        List.of("No-Dates", "no_dates", "no--dates", "4-dates", "../x", "a".repeat(80), "")) {
      refused(Stet.run("rules", "new", id, "--kind", "residue"), "is no id for a rule");
    }
    refused(Stet.run("rules", "new", "when", "--kind", "residue"), "a word of the rule language");
    refused(Stet.run("rules", "new", "class", "--kind", "residue"), "a word of the rule language");
  }

  @Test
  void casesAreRunAndTheSumTold() {
    Stet stet = Stet.run("rules", "test", "tag-list", "rumour.dslr");

    assertThat(stet.code()).as(stet.out() + stet.err()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out()).startsWith("2 rules, ").contains("0 missing, 0 noisy, 0 failed");
  }

  @Test
  @Timeout(120)
  void aSavedRuleIsTriedAgain() throws Exception {
    moveIn();
    Stet.run("rules", "new", "no-dates", "--kind", "residue");
    Path rule = home.resolve("rules/residue/no-dates.drl");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Thread watching =
        new Thread(
            () ->
                Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                    .execute("rules", "test", "no-dates", "--watch"));
    watching.start();
    await(out, "watching");
    Files.writeString(rule, Files.readString(rule).replace("confidence >= 0.6", "confidence >= 2"));
    await(out, "missing: no-dates");
    watching.interrupt();
    watching.join();

    assertThat(out.toString()).contains("1 rule, 2 cases: 1 reported, 1 validated");
    assertThat(err.toString()).isEmpty();
  }

  private static void await(StringWriter out, String words) throws InterruptedException {
    while (!out.toString().contains(words)) {
      Thread.sleep(10);
    }
  }

  @Test
  void theFixturesOfStetAreSound() {
    Stet stet = Stet.run("fixtures", "validate", "--no-run");

    assertThat(stet.code()).as(stet.out()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void aFindingThatIsExpectedAndNotFoundIsAProblem() throws IOException {
    moveIn();
    Stet.run("rules", "new", "no-dates", "--kind", "residue");
    Path cases = home.resolve("fixtures/rules/no-dates.yaml");
    Files.writeString(
        cases, Files.readString(cases).replace("«2025. February 4.»", "«4 February»"));
    Stet stet = Stet.run("fixtures", "validate", "--format", "json");

    assertThat(stet.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(new ObjectMapper().readTree(stet.out()).at("/problems/0/code").asText())
        .isEqualTo("missing");
  }

  @Test
  void onlyWhatWasChangedIsLookedAt() {
    assertThat(
            Stet.run("fixtures", "validate", "--no-run", "--changed", "fixtures/rules/rumour.yaml")
                .out())
        .isEqualTo("1 files of cases, 0 stories: 0 problems\n");
    System.setIn(
        new ByteArrayInputStream(
            "README.md\nfixtures/stories/mali-ukraine/censor-net.txt\n"
                .getBytes(StandardCharsets.UTF_8)));
    assertThat(Stet.run("fixtures", "validate", "--no-run", "--changed", "-").out())
        .isEqualTo("0 files of cases, 1 stories: 0 problems\n");
  }

  @Test
  void gitIsAskedOnlyForARevision() throws IOException {
    moveIn();
    refused(Stet.run("fixtures", "validate", "--since", "HEAD"), "git cannot tell");
    refused(Stet.run("fixtures", "validate", "--since=--output=x"), "is no revision");
    assertThatThrownBy(() -> ChangedFiles.since("HEAD", home, "no-git-of-that-name"))
        .isInstanceOf(BadUse.class)
        .hasMessage("there is no git to ask; install it, or name the changed files with --changed");
  }

  @Test
  void aFolderThatIsMissingIsTold() {
    refused(Stet.run("fixtures", "validate", home.resolve("none")), "none: is no folder");
  }
}
