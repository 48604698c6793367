package org.stet.engine.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Expression.Comparison;
import org.stet.engine.syntax.Expression.Junction;

class RuleTreeTest {
  private static final String RULE =
      """
      // Why.
      package rules.some

      import org.stet.fact.Claim

      rule "A thing holds"
          @id("some") @severity("info")
      when
          $one : Claim( !denied, $key : predicate, kind == Kind.A || == Kind.B )
          not ( Claim( predicate == $key, this.apartFrom($one) ) and
                exists Claim( confidence >= 0.5 ) )
      then
          insertLogical( new Conflict($one, $one.other()) );
      end
      """;

  @Test
  void aRuleIsReadWithThePlacesOfItsParts() {
    RuleTree tree = RuleTree.of(RULE);

    assertThat(tree.problems()).isEmpty();
    assertThat(tree.packageName().text()).isEqualTo("rules.some");
    assertThat(tree.annotations())
        .extracting(annotation -> annotation.valueRange().of(RULE))
        .containsExactly("\"some\"", "\"info\"");
    Pattern first = (Pattern) tree.conditions().get(0);
    assertThat(first.constraints())
        .extracting(constraint -> constraint.range().of(RULE))
        .containsExactly("!denied", "$key : predicate", "kind == Kind.A || == Kind.B");
    assertThat(tree.patterns().map(pattern -> pattern.range().of(RULE)))
        .contains("Claim( predicate == $key, this.apartFrom($one) )");
    Statement.Insertion insertion = (Statement.Insertion) tree.consequence().get(0);
    assertThat(insertion.evidence().range().of(RULE)).isEqualTo("new Conflict($one, $one.other())");
  }

  @Test
  void aShortenedComparisonIsAboutWhatTheFirstIsAbout() {
    Pattern pattern = (Pattern) RuleTree.of(RULE).conditions().get(0);
    Junction either = (Junction) pattern.constraints().get(2).expression();

    Comparison second = (Comparison) either.parts().get(1);
    assertThat(second.shortened()).isTrue();
    assertThat(second.left().range().of(RULE)).isEqualTo("kind");
    assertThat(second.range().of(RULE)).isEqualTo("== Kind.B");
  }

  @Test
  void notAndExistsHoldWhatFollows() {
    Quantified absent = (Quantified) RuleTree.of(RULE).conditions().get(1);

    assertThat(absent.negative()).isTrue();
    assertThat(absent.patterns()).hasSize(2);
  }

  @Test
  void severalMistakesAreFoundInOneGo() {
    String broken =
        """
        package rules.some
        rule "A thing holds"
            @id(some) salience 10
        when
            $one : Claim( denied = true, predicate == )
            eval( true )
            $two : Claim( a == $b
        then
            System.exit(1);
        """;

    RuleTree tree = RuleTree.of(broken);

    assertThat(tree.problems())
        .extracting(problem -> problem.range().of(broken))
        .containsExactly("@id", "salience", "=", ")", "(", "");
    assertThat(tree.conditions()).hasSize(3).hasAtLeastOneElementOfType(Condition.Forbidden.class);
    assertThat(tree.consequence()).hasOnlyElementsOfType(Statement.Other.class);
  }

  @Test
  void aMissingWhenOrThenHidesNothingOfTheRule() {
    for (String word : List.of("when", "then")) {
      String broken = RULE.replace(word + "\n", "\n");
      RuleTree tree = RuleTree.of(broken);

      assertThat(tree.problems())
          .singleElement()
          .matches(problem -> problem.message().startsWith("\"" + word + "\" is missing"));
      assertThat(tree.conditions()).hasSize(2);
      assertThat(tree.consequence()).hasSize(1);
    }
  }

  @Test
  void theEndOfAMomentIsAFieldAndNotTheEndOfTheRule() {
    RuleTree tree =
        RuleTree.of(RULE.replace("!denied", "end != null, start == end, $end : end, span.end > 3"));

    assertThat(tree.problems()).isEmpty();
    assertThat(((Pattern) tree.conditions().get(0)).constraints()).hasSize(6);
  }

  @Test
  void noTextBringsTheParserDown() {
    String deep = "rule \"a\" when " + "(".repeat(100_000);
    for (String text :
        List.of(
            "", "\0", "rule", "rule \"a\" when Claim( then", "when ) then", "rule 'x' end", deep)) {
      assertThat(RuleTree.of(text).problems())
          .as(text.substring(0, Math.min(20, text.length())))
          .isNotEmpty();
    }
  }

  @Test
  void everyPrefixOfARuleIsReadToItsEnd() {
    for (int length = 0; length < RULE.length() - 4; length++) {
      assertThat(RuleTree.of(RULE.substring(0, length)).problems()).isNotEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> theParserOfDroolsReadsTheSameConstraints() {
    return RuleFolder.read(Path.of("rules")).sources().stream()
        .map(source -> DynamicTest.dynamicTest(source.id(), () -> readAlike(source)));
  }

  private static void readAlike(RuleSource source) {
    RuleTree tree = RuleTree.of(source.text());

    assertThat(tree.problems()).isEmpty();
    List<String> ours =
        tree.patterns()
            .flatMap(pattern -> pattern.constraints().stream())
            .map(constraint -> squeezed(constraint.range().of(source.text())))
            .toList();
    assertThat(ours).isEqualTo(constraintsByDrools(source.text()));
  }

  private static List<String> constraintsByDrools(String text) {
    try {
      PackageDescr file = new DrlParser(LanguageLevelOption.DRL6).parse(false, text);
      return constraints(file.getRules().get(0).getLhs()).map(RuleTreeTest::squeezed).toList();
    } catch (DroolsParserException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> constraints(BaseDescr condition) {
    if (condition instanceof PatternDescr pattern) {
      return pattern.getConstraint().getDescrs().stream().map(BaseDescr::getText);
    }
    return ((ConditionalElementDescr) condition)
        .getDescrs().stream().map(BaseDescr.class::cast).flatMap(RuleTreeTest::constraints);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
