package org.stet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stet.authoring.FindingExplanation;
import org.stet.authoring.FindingExplanation.Section;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RuleCases;
import org.stet.engine.InterpretedRule;
import org.stet.engine.interpreted.Observer;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.RuleTree;
import org.stet.extraction.SharedExtractor;
import org.stet.fact.Finding;

/** Every finding of every rule can be explained. */
class ReplayedRulesTest {

  @TestFactory
  Stream<DynamicTest> everyFindingOfEveryRuleIsExplained() {
    return RuleFolder.read(Path.of("rules")).sources().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> isExplained(rule)));
  }

  private static void isExplained(RuleSource source) throws InvalidRule {
    RuleMetadata metadata = RuleMetadata.of(source);
    InterpretedRule rule = new InterpretedRule(metadata, RuleTree.of(source.text()));
    RuleCases cases = RuleCases.read(Path.of("fixtures/rules", source.id() + ".yaml"));
    PreparedCase first =
        PreparedCase.all(cases, SharedExtractor.EXTRACTOR::extract).stream()
            .filter(PreparedCase::fires)
            .findFirst()
            .orElseThrow();
    List<Finding> findings = rule.check(first.story(), first.facts(), Observer.NONE).findings();
    assertThat(findings).isNotEmpty();
    for (Finding finding : findings) {
      List<Section> sections =
          FindingExplanation.of(finding, first.story(), metadata, source).sections();
      assertThat(sections).extracting(Section::title).contains("Why it spoke", "The names");
      assertThat(sections).allSatisfy(section -> assertThat(section.lines()).isNotEmpty());
    }
  }
}
