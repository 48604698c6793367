package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stet rules mutate}, {@code stet rules coverage} and {@code stet explain --why-not}. */
class RuleTrialsTest {
  private static final String TWO_CASES =
      """
      fires:
        - why: Nobody counted.
          draft: |
            «Twelve miners» were killed in the pit on Monday.
      silent:
        - why: The police counted.
          draft: |
            Twelve miners were killed in the pit on Monday, the police said.
      """;

  @TempDir private Path folder;
  private RuleHome home;

  @BeforeEach
  void install() {
    home = RuleHome.of(folder, "unattributed-figure", "toll-names-who-counted");
  }

  @AfterEach
  void leaveHome() throws IOException {
    // The folder is deleted behind the test, what the link leads to must not be.
    Files.delete(folder.resolve("rules/lexicon"));
    System.clearProperty("stet.home");
  }

  private static void refused(Stet stet, String words) {
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(stet.err()).startsWith("stet: ").contains(words).doesNotContain("\tat ");
    assertThat(stet.out()).isEmpty();
  }

  @Test
  void survivorsAreShownAndTheThresholdDecides() {
    home.write("fixtures/rules/toll-names-who-counted.yaml", TWO_CASES);

    Stet shown = Stet.run("rules", "mutate");
    assertThat(shown.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(shown.out())
        .contains("toll-names-who-counted.drl:")
        .contains("survived, without `!known`")
        .contains("~~!known,~~")
        .contains(
            "to kill it: a silent case with a Figure that fits in all but this: known is true")
        .contains("mutants killed");

    Stet failed = Stet.run("rules", "mutate", "--at-least", 95);
    assertThat(failed.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(failed.err()).contains("at least 95 % are asked for");
    assertThat(Stet.run("rules", "mutate", "--reviewed").code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void anEntryOfTheListThatNoLongerSurvivesIsAnError() {
    home.write(
        "fixtures/mutation.yaml",
        "- {rule: toll-names-who-counted, constraint: unattributed, change: without, reason: No.}");

    Stet stet = Stet.run("rules", "mutate");
    assertThat(stet.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(stet.out()).contains("a case kills it now; take the entry out");
  }

  @Test
  void programsReadSurvivorsAndCoverage() throws IOException {
    home.write("fixtures/rules/toll-names-who-counted.yaml", TWO_CASES);

    JsonNode mutants = json(Stet.run("rules", "mutate", "-f", "json"));
    assertThat(mutants.path("mutants").asInt())
        .isEqualTo(mutants.path("killed").asInt() + mutants.at("/rules/0/survivors").size());
    assertThat(mutants.at("/rules/0/survivors/0/sketch").asText()).contains("silent case");

    JsonNode coverage = json(Stet.run("rules", "coverage", "-f", "json"));
    assertThat(coverage.at("/rules/0/rule").asText()).isEqualTo("toll-names-who-counted");
    assertThat(coverage.at("/rules/0/constraints/0/held").asInt()).isEqualTo(1);
  }

  private static JsonNode json(Stet stet) throws IOException {
    return new ObjectMapper().readTree(stet.out());
  }

  @Test
  void coverageNamesEveryConstraintOfARuleThatIsNamed() {
    home.write("fixtures/rules/toll-names-who-counted.yaml", TWO_CASES);

    Stet stet = Stet.run("rules", "coverage", "toll-names-who-counted", "--at-least", 90);
    assertThat(stet.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(stet.out())
        .contains("toll-names-who-counted: 1 fire, 1 silent; 1 of 6 covered")
        .contains("      1        1   unattributed\n")
        .contains("no case would go wrong without `!known`");
  }

  @Test
  void anEditorIsToldWhyARuleWasSilent() throws IOException {
    Path draft = Files.writeString(folder.resolve("d.txt"), "Twelve miners died, police said.");

    Stet stet = Stet.run("explain", "--why-not", "toll-names-who-counted", draft);
    assertThat(stet.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out())
        .contains("a figure, “Twelve miners” (d.txt:1, from “police”)")
        .contains("the rule asks that nobody is named who answers for it");
  }

  @Test
  void aProgramIsToldWhyARuleWasSilent() throws IOException {
    String text = "Twelve miners died, police said.";
    Path draft = Files.writeString(folder.resolve("d.txt"), text);
    Object[] words = {"explain", "--why-not", "toll-names-who-counted", draft, "-f", "json"};

    Stet stet = Stet.run(words);
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.CLEAN);
    JsonNode page = json(stet);
    assertThat(page.path("rule").asText()).isEqualTo("toll-names-who-counted");
    assertThat(page.path("silent").asBoolean()).isTrue();
    assertThat(page.path("absent").isNull()).isTrue();
    JsonNode nearest = page.at("/nearest/0");
    assertThat(nearest.path("obstacle").asText()).isEqualTo("unlike");
    assertThat(nearest.at("/facts/0/spans/0/text").asText()).isEqualTo("Twelve miners");
    assertThat(nearest.path("reason").asText())
        .startsWith("the rule asks that nobody is named who answers for it");
    assertThat(nearest.at("/condition/text").asText()).isEqualTo("unattributed");
    assertThat(Stet.run(words).out()).isEqualTo(stet.out());
    refused(Stet.run("explain", "abc", draft, "--format", "json"), "goes with --why-not");
  }

  @Test
  void whatCannotBeUsedIsToldInOneSentence() {
    refused(
        Stet.run("rules", "mutate", "toll-names-who-countd"),
        "there is no rule \"toll-names-who-countd\"; did you mean \"toll-names-who-counted\"?");
    refused(Stet.run("rules", "coverage", "--at-least", 101), "give a percentage from 0 to 100");
    refused(Stet.run("explain", "--why-not", "toll-names-who-counted"), "nothing to look at");
    refused(Stet.run("explain"), "--why-not");
    home.write("fixtures/rules/toll-names-who-counted.yaml", "fires: 3");
    refused(Stet.run("rules", "coverage"), "toll-names-who-counted.yaml:1");
  }

  @Test
  void aBrokenRuleIsToldWithItsPlace() {
    home.write("rules/residue/broken.drl", "rule \"x\" when Claim( then end");

    refused(Stet.run("rules", "mutate", "broken"), "broken.drl:1:");
    refused(Stet.run("rules", "coverage"), "broken.drl:1:");
  }

  @Test
  void aRuleThatFailsItsCasesIsToBeMendedFirst() {
    home.write(
        "fixtures/rules/toll-names-who-counted.yaml",
        TWO_CASES.replace("the police said", "to their sorrow"));

    refused(Stet.run("rules", "mutate"), "the rule fails its case \"The police counted.\"");
  }
}
