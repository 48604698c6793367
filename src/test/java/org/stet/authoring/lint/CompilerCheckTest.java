package org.stet.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.engine.compiled.CompiledRules;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleSource;

class CompilerCheckTest {
  private static final String RULE =
      """
      package rules.residue.stray

      import org.stet.fact.Concern
      import org.stet.fact.Figure

      rule "Nothing strays"
          @id("stray") @kind("residue") @type("tags") @severity("info") @problem("strays")
      when
          $one : Figure( known, 3.0 == span.start, low > 2 )
          Figure( low == $one.low,
                  4.5 == span.end )
      then
          insertLogical( new Concern($one) );
      end
      """;

  private static List<String> refused(String text) {
    RuleSource rule = RuleSource.of("stray.drl", text);
    assertThat(Linter.strict().lint(List.of(rule))).isEmpty();
    return new CompilerCheck(CompiledRules.of(RuleStore.none()))
        .check(rule).stream().map(LintFinding::toString).toList();
  }

  @Test
  void everyPlaceThatTheCompilerRefusesIsToldAsTheAuthorWroteIt() {
    assertThat(refused(RULE))
        .containsExactly(
            "stray.drl:9:27: E901: the compiler refuses this: it does not compare a whole number"
                + " with a number with decimals",
            "stray.drl:11:13: E901: the compiler refuses this: it does not compare a whole number"
                + " with a number with decimals");
  }

  @Test
  void aRuleThatCompilesIsLeftAlone() {
    assertThat(refused(RULE.replace("3.0", "3").replace("4.5", "4"))).isEmpty();
  }
}
