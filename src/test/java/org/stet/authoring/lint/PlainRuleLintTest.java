package org.stet.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a rule in plain sentences is told on the sentences of its author. */
class PlainRuleLintTest {
  private static final String RULE =
      """
      // Why.
      rule "A date is written as English writes it"
          @id("dates")
          @kind("residue") @type("date-format") @severity("info")
          @problem("“{subject.span}” is no date")
      when
          There is an anomaly of type date_format
          - that is likely
      then
          Report the anomaly
      end
      """;

  @TempDir private Path folder;

  private List<LintFinding> lint(String text) throws Exception {
    Path file = folder.resolve("rules/residue/dates.dslr");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    RuleFiles files = RuleFiles.read(List.of(file));
    return files.unreadable().isEmpty()
        ? Linter.strict().lint(files.sources())
        : files.unreadable();
  }

  private String told(String text) throws Exception {
    return new LintText(false)
        .render(lint(text).get(0))
        .replace(folder.toString().replace('\\', '/') + "/", "");
  }

  @Test
  void aGoodRuleIsNotObjectedTo() throws Exception {
    assertThat(lint(RULE)).isEmpty();
  }

  @Test
  void aSlipIsMarkedInTheSentence() throws Exception {
    assertThat(told(RULE.replace("that is likely", "that is likly")))
        .isEqualTo(
            """
            rules/residue/dates.dslr:8:5: E010: "- that is likly" is no sentence that Stet knows here
                8 |     - that is likly
                  |     ^^^^^^^^^^^^^^^
              help: did you mean "- that is likely"?
            """);
  }

  @Test
  void anUnknownConstantIsToldOnItsSentence() throws Exception {
    assertThat(told(RULE.replace("date_format", "date_formt")))
        .isEqualTo(
            """
            rules/residue/dates.dslr:7:5: E106: AnomalyType has no constant "DATE_FORMT"
                7 |     There is an anomaly of type date_formt
                  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              help: did you mean "DATE_FORMAT"?
            """);
  }

  @Test
  void metadataIsMarkedWhereItStands() throws Exception {
    assertThat(told(RULE.replace("\"info\"", "\"infos\"")))
        .contains("dates.dslr:4:")
        .contains("    4 |     @kind(\"residue\") @type(\"date-format\") @severity(\"infos\")\n");
  }
}
