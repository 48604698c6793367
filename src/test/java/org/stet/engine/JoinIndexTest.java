package org.stet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.common.NetworkNode;
import org.drools.base.reteoo.NodeTypeEnums;
import org.drools.core.reteoo.BetaNode;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.stet.authoring.lint.LintCode;
import org.stet.authoring.lint.Linter;
import org.stet.engine.compiled.CompiledRules;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;

/**
 * Reads the networks that Drools builds. A join whose constraints have no {@code field == $var} is
 * a nested loop over all facts of both types: a second a story at 10,000 claims, and minutes in a
 * large batch.
 */
class JoinIndexTest {
  private static final String NESTED_LOOP =
      """
      when
          $one : Claim( !denied, $key : predicate )
          $other : Claim( denied, predicate != $key )
      then
          insertLogical( new Conflict($one, $other) );""";

  @Test
  void everyJoinOfTheRulesFindsItsPartnersByAKey() {
    KieBase network = network(RuleFolder.read(Path.of("rules")).sources());

    assertThat(joins(network)).hasSizeGreaterThan(10);
    assertThat(unindexed(network)).isEmpty();
  }

  @Test
  void aJoinWithoutAKeyIsNoticed() {
    KieBase network = network(List.of(Rules.rule("nested-loop", NESTED_LOOP)));

    assertThat(unindexed(network)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$b : Claim( predicate == $p )",
        "$b : Claim( $p == predicate )",
        "$b : Claim( (predicate == $p) )",
        "$b : Claim( this.predicate == $p )",
        "$b : Claim( predicate == $a.predicate )",
        "$b : Claim( predicate == $a.predicate() )",
        "$b : Implication( claim.predicate == $p )",
        "$b : Implication( claim == $a )",
        "$b : Claim( predicate == $p, agentKey != $p )",
        "$b : Claim( denied ) not Claim( predicate == $p )",
        "$b : Claim( predicate() == $p )",
        "$b : Implication( claim.predicate() == $p )",
        "$b : Claim( predicate == $p && denied )",
        "$b : Claim( predicate == $p || agentKey == $p )",
        "$b : Claim( predicate in ($p, \"x\") )",
        "$b : Claim( predicate != $p )",
        "$b : Claim( speaksAs($a) )",
        "$b : Claim( $q : predicate, agentKey == $q )",
        "$b : Claim( predicate == $p ) not Implication( !holds )",
        "$b : Claim( predicate == $p ) not ( Claim( agentKey == $p ) and Implication( !holds ) )"
      })
  void lintKnowsWhichJoinsHaveAKey(String join) {
    RuleSource rule =
        Rules.rule(
            "join",
            "when $a : Claim( $p : predicate ) %s then insertLogical( new Conflict($a, $b) );"
                .formatted(join));
    String named =
        rule.text()
            .replace("*", "Claim\nimport org.stet.fact.Implication\nimport org.stet.fact.Conflict");
    long objections =
        Linter.strict().lint(List.of(RuleSource.of(rule.path(), named))).stream()
            .filter(finding -> finding.code() == LintCode.UNINDEXED_JOIN)
            .count();

    assertThat(objections).isEqualTo(unindexed(network(List.of(rule))).size());
  }

  private static KieBase network(List<RuleSource> sources) {
    RuleLoader loader = new RuleLoader(CompiledRules.of(RuleStore.none()));
    loader.load(sources);
    assertThat(loader.failures()).isEmpty();
    return new KieBases().of(loader.rules());
  }

  /** The joins without a key: the rules they serve, and what is joined to the rest. */
  private static List<String> unindexed(KieBase network) {
    return joins(network).stream()
        .filter(join -> !join.getRawConstraints().isIndexed())
        .map(join -> rules(join) + ": " + join.getObjectTypeNode().getObjectType())
        .toList();
  }

  private static List<String> rules(BetaNode join) {
    return Stream.of(join.getAssociatedRules()).map(Rule::getName).sorted().toList();
  }

  /** The nodes that hold one fact of a story against another. */
  private static List<BetaNode> joins(KieBase network) {
    Set<NetworkNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    ((InternalKnowledgeBase) network).getRete().getObjectTypeNodes().forEach(n -> walk(n, seen));
    return seen.stream().filter(JoinIndexTest::joinsFacts).map(BetaNode.class::cast).toList();
  }

  private static void walk(NetworkNode node, Set<NetworkNode> seen) {
    if (seen.add(node) && node.getSinks() != null) {
      for (NetworkNode sink : node.getSinks()) {
        walk(sink, seen);
      }
    }
  }

  /**
   * A node over a group of conditions has no facts of its own: its two sides are one chain of
   * facts, with and without the group.
   */
  private static boolean joinsFacts(NetworkNode node) {
    return NodeTypeEnums.isBetaNodeWithoutSubnetwork(node);
  }
}
