package org.stet.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.authoring.lint.LintCode;
import org.stet.cli.ExitCode;
import org.stet.cli.Stet;

class LintCommandTest {
  private static final Path BROKEN = Path.of("fixtures/lint/e102-unknown-field.drl");
  private static final Path UNTIDY = Path.of("fixtures/lint/w135-unused-binding.drl");

  @TempDir private Path folder;

  private static Stet lint(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = "rules";
    all[1] = "lint";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Stet.run(all);
  }

  @Test
  void theRulesOfTheInstallationAreInOrder() {
    Stet stet = lint();

    assertThat(stet.code()).as(stet.out()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out()).matches("nothing to object to in \\d+ rules\n");
  }

  @Test
  void anErrorIsToldWithItsPlaceAndWhatToDo() throws IOException {
    Stet stet = lint(BROKEN);

    assertThat(stet.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(stet.out())
        .startsWith(Files.readString(Path.of(BROKEN.toString().replace(".drl", ".expected"))))
        .endsWith("1 error and 0 warnings in 1 rule; stet rules lint --explain E102 tells more\n");
  }

  @Test
  void warningsFailWhereThatIsAsked() {
    assertThat(lint(UNTIDY).code()).isEqualTo(ExitCode.CLEAN);
    assertThat(lint(UNTIDY, "--fail-level", "warning").code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(lint(BROKEN, "--fail-level", "never").code()).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void aProgramGetsJson() throws IOException {
    Stet stet = lint(BROKEN, UNTIDY, "--format", "json");
    JsonNode page = new ObjectMapper().readTree(stet.out());

    assertThat(page.get("errors").asInt()).isEqualTo(1);
    assertThat(page.get("warnings").asInt()).isEqualTo(1);
    JsonNode first = page.get("findings").get(0);
    assertThat(first.get("code").asText()).isEqualTo("E102");
    assertThat(first.get("file").asText()).isEqualTo(BROKEN.toString());
    assertThat(first.get("line").asInt()).isEqualTo(17);
    assertThat(first.get("column").asInt()).isEqualTo(23);
    assertThat(stet.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aCodeIsExplainedWithoutAnyRule() {
    Stet stet = lint("--explain", "e401");

    assertThat(stet.code()).isEqualTo(ExitCode.CLEAN);
    assertThat(stet.out())
        .startsWith("E401: A join without a key (error)")
        .contains("Bad:", "Good:");
    assertThat(lint("--codes").out().lines()).hasSize(LintCode.values().length);
  }

  @Test
  void aFolderOfAnotherProjectIsLintedWithoutItsGrounds() throws IOException {
    String rule = Files.readString(Path.of("rules/residue/tag-list.drl"));
    Files.writeString(folder.resolve("tag-list.drl"), rule.replaceAll("@(since|example).*", ""));

    assertThat(lint(folder).out()).isEqualTo("nothing to object to in 1 rule\n");
  }

  @Test
  void whatIsNoRuleIsBadUse() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "a");
    refused(lint(folder.resolve("none.drl")), "none.drl: there is no such file");
    refused(lint(text), "a.txt: is no rule");
    refused(lint(folder), "there is no rule there");
    refused(lint("--explain", "E999"), "lint has no code \"E999\"");
    refused(lint("--format", "pdf"), "json");
  }

  private static void refused(Stet stet, String words) {
    assertThat(stet.code()).as(stet.err()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(stet.err()).startsWith("stet: ").contains(words).doesNotContain("\tat ");
    assertThat(stet.out()).isEmpty();
  }
}
