package org.stet.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleSource;

class LinterTest {
  private static final String RULE =
      """
      package rules.residue.stray

      import org.stet.fact.Anomaly
      import org.stet.fact.Concern

      rule "Nothing strays"
          @id("stray") @kind("residue") @type("tags") @severity("info")
          @problem("“{subject.span}” strays")
      when
          $place : Anomaly( confidence >= 0.5 )
      then
          insertLogical( new Concern($place) );
      end
      """;

  private static List<LintFinding> strict(String text) {
    return Linter.strict().lint(List.of(RuleSource.of("elsewhere/stray.drl", text)));
  }

  private static List<String> codes(List<LintFinding> findings) {
    return findings.stream().map(finding -> finding.code().id()).toList();
  }

  @Test
  void aRuleFromElsewhereNeedNotTellItsGrounds() {
    RuleSource rule = RuleSource.of("elsewhere/stray.drl", RULE);

    assertThat(Linter.strict().lint(List.of(rule))).isEmpty();
    assertThat(codes(Linter.ofProject().lint(List.of(rule)))).containsOnly("E210").hasSize(3);
  }

  @Test
  void allMistakesOfAFileAreToldInOneGoInItsOrder() {
    List<LintFinding> findings =
        strict(
            RULE.replace("Anomaly( confidence", "Anomaly( confidense")
                .replace("\"info\"", "\"loud\"")
                .replace("import org.stet.fact.Concern", "import java.io.File")
                .replace("insertLogical(", "insert("));

    assertThat(findings)
        .extracting(LintFinding::toString)
        .containsExactly(
            "elsewhere/stray.drl:4:8: E311: a rule may not import java.io.File",
            "elsewhere/stray.drl:7:59: E206: \"loud\" is no severity",
            "elsewhere/stray.drl:10:23: E102: an Anomaly has no field \"confidense\"",
            "elsewhere/stray.drl:12:5: E307: what is inserted so stays when its facts are gone",
            "elsewhere/stray.drl:12:17: E103: \"Concern\" is not imported");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          confidence >= 0.5 | getClass().getClassLoader() != null           | E313
          confidence >= 0.5 | class.name == "x"                             | E313
          confidence >= 0.5 | System.exit(1) == null                        | E314
          confidence >= 0.5 | java.lang.System.exit(1) == null              | E314
          confidence >= 0.5 | type.getDeclaringClass() != null              | E313
          confidence >= 0.5 | type.declaringClass.classLoader != null       | E313
          confidence >= 0.5 | span.text.getBytes() != null                  | E313
          confidence >= 0.5 | kcontext.knowledgeRuntime != null             | E314
          confidence >= 0.5 | new java.io.File("x") != null                 | E315
          confidence >= 0.5 | exit(1)                                       | E102
          new Concern($place) | new ProcessBuilder("x")                     | E108
          new Concern($place) | new Concern(System.getenv())                | E314
          insertLogical(      | Runtime.getRuntime().exec("x"); insertLogical( | E314
          insertLogical(      | while (true) {} insertLogical(              | E304
          insertLogical(      | drools.halt(); insertLogical(               | E314
          insertLogical(      | new java.io.File("x").delete(); insertLogical( | E314
          end                 | end\\nfunction void f() {}                  | E303
          """)
  void aHostileRuleIsRefusedOnBothSides(String right, String wrong, String code) {
    List<LintFinding> findings = strict(RULE.replace(right, wrong.replace("\\n", "\n")));

    assertThat(codes(findings)).contains(code);
    assertThat(findings).anyMatch(LintFinding::isError);
  }

  @Test
  void whoeverRunsRulesGetsTheErrorsAlone() {
    String rule = RULE.replace("$place : Anomaly(", "$place : Anomaly( $unused : span,");

    assertThat(Linter.strict().objections(RuleSource.of("stray.drl", rule))).isEmpty();
    assertThat(
            Linter.strict().objections(RuleSource.of("stray.drl", rule.replace("span,", "spam,"))))
        .extracting(RuleError::toString)
        .containsExactly("stray.drl:10: an Anomaly has no field \"spam\"; did you mean \"span\"?");
  }

  @Test
  void theSecondOfTwoRulesWithOneIdIsTold() {
    RuleSource one = RuleSource.of("a/stray.drl", RULE);
    RuleSource two = RuleSource.of("b/stray.drl", RULE.replace("Nothing strays", "None strays"));

    assertThat(Linter.strict().lint(List.of(one, two)))
        .singleElement()
        .asString()
        .isEqualTo("b/stray.drl:7:9: E214: the id \"stray\" is that of a/stray.drl");
    assertThat(Linter.strict().lint(List.of(one), List.of(two))).hasSize(1);
  }

  @Test
  void everyBeginningOfARuleIsReadWithoutFailure() {
    for (int length = 0; length < RULE.length() - 4; length++) {
      assertThat(strict(RULE.substring(0, length))).as("%d", length).isNotEmpty();
    }
  }

  @Test
  void aRuleWithAnyWordTakenOutIsReadWithoutFailure() {
    String[] words = RULE.split("(?<=\\W)|(?=\\W)");
    for (int gone = 0; gone < words.length; gone++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < words.length; i++) {
        text.append(i == gone ? "" : words[i]);
      }
      assertThat(strict(text.toString())).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0",
        "\uD83D\uDE00",
        "rule",
        "\r\n\r\n",
        "rule \"\uD83D\uDE00",
        "when then end"
      })
  void oddTextIsNoRuleAndNoFailure(String text) {
    assertThat(strict(text)).isNotEmpty();
  }

  @Test
  void aLongLineIsReadAndAHugeFileIsNot() {
    String some = "confidence >= 0.5, ".repeat(500);
    String many = some.repeat(1_000);

    assertThat(strict(RULE.replace("confidence >= 0.5", some + "confidence < 2"))).isEmpty();
    assertThat(strict(RULE.replace("confidence >= 0.5", many + "confidence < 2")))
        .singleElement()
        .asString()
        .endsWith(" characters, and is not read");
  }

  @Test
  void ofALongLineThePartAroundThePlaceIsShown() {
    String many = "confidence >= 0.5, ".repeat(20);
    String rule = RULE.replace("confidence >= 0.5", many + "konfidence < 2, " + many + "!headline");
    List<String> shown = new LintText(false).render(strict(rule).get(0)).lines().toList();

    assertThat(shown.get(1)).startsWith("   10 | …").contains("konfidence").endsWith("…");
    assertThat(shown.get(1).length()).isLessThan(140);
    assertThat(shown.get(2).indexOf('^')).isEqualTo(shown.get(1).indexOf("konfidence"));
  }

  @Test
  void thePlaceIsMarkedAlsoBehindTabsAndSignsOfTwoUnits() {
    String rule =
        RULE.replace(
            "    $place : Anomaly( confidence", "\t/* \uD83D\uDE00 */ $p : Anomaly( konfidence");

    assertThat(new LintText(false).render(strict(rule).get(0)).lines().skip(1).limit(2))
        .containsExactly(
            "   10 | \t/* \uD83D\uDE00 */ $p : Anomaly( konfidence >= 0.5 )",
            "      | \t                       ^^^^^^^^^^");
  }
}
