package org.stet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RuleCases;
import org.stet.engine.InterpretedRule;
import org.stet.engine.Outcome;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.interpreted.Observer;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.RuleTree;
import org.stet.extraction.SharedExtractor;

/** A rule that is run from its tree finds what the compiled rule finds. */
class InterpretedRulesTest {

  @TestFactory
  Stream<DynamicTest> everyRuleFindsTheSameUncompiled() {
    return RuleFolder.read(Path.of("rules")).sources().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> findsTheSame(rule)));
  }

  private static void findsTheSame(RuleSource source) throws InvalidRule {
    RuleBase compiled = RuleBase.of(List.of(source), RuleStore.none());
    InterpretedRule interpreted =
        new InterpretedRule(RuleMetadata.of(source), RuleTree.of(source.text()));
    RuleCases cases = RuleCases.read(Path.of("fixtures/rules", source.id() + ".yaml"));
    for (PreparedCase example : PreparedCase.all(cases, SharedExtractor.EXTRACTOR::extract)) {
      Outcome expected = compiled.check(example.story(), example.facts());
      Outcome actual = interpreted.check(example.story(), example.facts(), Observer.NONE);
      assertThat(actual.findings())
          .as(example.example().why())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("evidence")
          .isEqualTo(expected.findings());
      assertThat(actual.failures()).as(example.example().why()).isEmpty();
    }
  }
}
