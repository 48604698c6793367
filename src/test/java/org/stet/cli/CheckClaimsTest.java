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

/** Facts that are given go through rules, verdict and report without any model. */
class CheckClaimsTest {
  private static final Path FERRY = Path.of("fixtures/claims/ferry.json");

  @TempDir private Path folder;

  @AfterEach
  void leaveHome() {
    System.clearProperty("stet.home");
  }

  @Test
  void findingsMakeTheExitCodeOne() {
    Stet stet = Stet.run("check", "--claims", FERRY, "--fail-level", "info");
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.FINDINGS);
    assertThat(stet.out()).contains("denied-here-reported-there");
    assertThat(stet.err()).isEmpty();
  }

  @Test
  void findingsNeverFailWhereTheUserSaysSo() {
    assertThat(Stet.run("check", "--claims", FERRY, "--fail-level", "never").code())
        .isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void aStoryWithoutFindingsEndsWithZero() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("claims.json"),
            """
            {"schemaVersion": "1.0", "story": "quiet", "articles": [
              {"id": "draft.txt", "role": "draft", "text": "The fair opens."}], "claims": []}
            """);
    Stet stet = Stet.run("check", "--claims", file, "--fail-level", "info");
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void givenFactsMakeAPageToo() {
    String page = Stet.run("check", "--claims", FERRY, "--format", "html").out();
    assertThat(page).startsWith("<!DOCTYPE html>").contains("denied-here-reported-there");
  }

  @Test
  void theJsonReportIsTheSameByteForByte() throws IOException {
    String once = Stet.run("check", "--claims", FERRY, "--format", "json").out();
    String twice = Stet.run("check", "--claims", FERRY, "--format", "JSON").out();
    assertThat(twice).isEqualTo(once);
    JsonNode report = new JsonMapper().readTree(once);
    assertThat(report.path("schemaVersion").asText()).isEqualTo("1.2");
    assertThat(report.path("findings")).isNotEmpty();
  }

  @Test
  void aRuleThatFailsIsNamedAndTheOthersAreAsked() throws IOException {
    Path home = copyOfRules();
    Files.writeString(
        home.resolve("rules/contradiction/always-fails.drl"),
        """
        package rules.contradiction.always_fails

        import org.stet.fact.Claim
        import org.stet.fact.Concern

        // Asks a claim in the paper's own voice for its speaker.
        rule "Every claim has a speaker"
            @id("always-fails")
            @kind("contradiction") @type("negation") @severity("error") @since("0.1")
            @reference("none")
            @problem("nobody says this")
        when
            $c : Claim( attribution.speakerKey == "nobody" )
        then
            insertLogical( new Concern($c) );
        end
        """);
    System.setProperty("stet.home", home.toString());

    Stet stet = Stet.run("check", "--claims", FERRY);

    assertThat(stet.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(stet.err()).contains("rule always-fails failed").doesNotContain("\tat ");
    assertThat(stet.out()).contains("denied-here-reported-there");
  }

  @Test
  void aRuleThatCannotBeCompiledIsNamedAndTheOthersAreAsked() throws IOException {
    Path home = copyOfRules();
    Files.writeString(home.resolve("rules/contradiction/broken.drl"), "rule \"half");
    System.setProperty("stet.home", home.toString());

    Stet stet = Stet.run("check", "--claims", FERRY);

    assertThat(stet.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(stet.err()).contains("rule broken failed").doesNotContain("\tat ");
    assertThat(stet.out()).contains("denied-here-reported-there");
  }

  @Test
  void aFolderOfTheInstallationBringsTrustedRulesUnlessToldOtherwise() throws IOException {
    Path home = copyOfRules();
    Path mine = Files.createDirectories(home.resolve("mine"));
    Files.writeString(
        mine.resolve("every-claim.drl"),
        """
        package rules.mine.every_claim

        import org.stet.fact.*

        rule "Nobody claims anything"
            @id("every-claim")
            @kind("weak-sourcing") @type("test") @severity("info")
            @problem("somebody says this")
        when
            $c : Claim()
        then
            insertLogical( new Concern($c) );
        end
        """);
    System.setProperty("stet.home", home.toString());

    Stet beside = Stet.run("check", "--claims", FERRY, "--rules", mine);
    assertThat(beside.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(beside.err())
        .contains("stet: rule every-claim failed: ", "org.stet.fact.* may not be imported");

    Path among = Files.createDirectories(home.resolve("rules/weak-sourcing/mine"));
    Files.move(mine.resolve("every-claim.drl"), among.resolve("every-claim.drl"));
    Stet trusted = Stet.run("check", "--claims", FERRY, "--rules", among);
    assertThat(trusted.err()).isEmpty();
    assertThat(trusted.out()).contains("Rule: every-claim");
  }

  @Test
  void rulesThatAreAskedAnywayAreNotAskedTwice() {
    Stet stet = Stet.run("check", "--claims", FERRY, "--rules", Path.of("rules"));
    assertThat(stet.err()).isEmpty();
    assertThat(stet.out()).isEqualTo(Stet.run("check", "--claims", FERRY).out());
  }

  private Path copyOfRules() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("home with a space").resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return folder.resolve("home with a space");
  }
}
