package org.stet.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stet.engine.compiled.RuleCompiler;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.vocabulary.Vocabulary;

class ReservedWordsTest {

  @TestFactory
  Stream<DynamicTest> everyFieldThatLintKnowsCanBeAskedForInDrools() {
    return Vocabulary.facts().stream()
        .map(fact -> DynamicTest.dynamicTest(fact.getSimpleName(), () -> compiles(fact)));
  }

  private static void compiles(Class<?> fact) throws InvalidRule {
    String constraints =
        Vocabulary.names(fact).stream()
            .filter(name -> !ReservedWords.ofFields(name))
            .filter(name -> isField(Vocabulary.methods(fact, name)))
            .map(name -> name + " == " + name)
            .collect(Collectors.joining(", "));

    assertThat(RuleCompiler.compile(rule(fact.getSimpleName(), constraints)).models()).isNotEmpty();
  }

  private static boolean isField(List<Method> methods) {
    return methods.stream().allMatch(method -> method.getParameterCount() == 0);
  }

  @Test
  void aFieldOfAReservedNameCannot() {
    assertThatThrownBy(() -> RuleCompiler.compile(rule("Figure", "unit != null")))
        .isInstanceOf(InvalidRule.class);
  }

  private static RuleSource rule(String fact, String constraints) {
    List<String> lines =
        List.of(
            "package rules.residue.stray",
            "import org.stet.fact." + fact,
            "rule \"Stray\"",
            "when",
            "    exists %s( %s )".formatted(fact, constraints),
            "then",
            "end");
    return RuleSource.of("stray.drl", String.join("\n", lines));
  }
}
