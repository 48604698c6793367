package org.stet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.engine.Facts.DRAFT;
import static org.stet.engine.Facts.STORY;
import static org.stet.engine.Facts.claim;
import static org.stet.engine.Rules.base;
import static org.stet.engine.Rules.everyClaim;
import static org.stet.engine.Rules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Finding;
import org.stet.fact.RuleFailure;

class FailingRulesTest {
  private static final List<Fact> CLAIM = List.of(claim(DRAFT, "we took money", false));
  private static final List<Fact> UNATTRIBUTED =
      List.of(withoutSpeaker(), claim(DRAFT, "we took nothing", true));

  private static Claim withoutSpeaker() {
    return claim(Facts.at(DRAFT, "we took money"), "take", false, null);
  }

  private static final RuleSource CONSEQUENCE =
      rule(
          "consequence-throws",
          "when $c : Claim() then insertLogical( new Concern($c.attribution().chain().get(7) == null ? $c : $c) );");
  private static final RuleSource CONDITION =
      rule(
          "condition-throws",
          "when $c : Claim( attribution.speakerKey == \"orr\" ) then insertLogical( new Concern($c) );");

  @Test
  void aThrowingConsequenceIsNamedAndTheOthersRun() {
    Outcome outcome =
        base(everyClaim("z-fine"), CONSEQUENCE, everyClaim("a-fine")).check(STORY, CLAIM);
    assertThat(outcome.findings()).extracting(Finding::rule).containsExactly("a-fine", "z-fine");
    assertThat(outcome.failures())
        .extracting(RuleFailure::rule)
        .containsExactly("consequence-throws");
    assertThat(outcome.failures().get(0).reason())
        .startsWith("rules/contradiction/consequence-throws.drl: a consequence fails with")
        .doesNotContain("\tat ");
  }

  @Test
  void aThrowingConditionIsNamedAndTheOthersRun() {
    Outcome outcome =
        base(everyClaim("z-fine"), CONDITION, everyClaim("a-fine")).check(STORY, UNATTRIBUTED);
    assertThat(outcome.findings())
        .extracting(Finding::rule)
        .contains("a-fine", "z-fine")
        .hasSize(4);
    assertThat(outcome.failures())
        .extracting(RuleFailure::rule)
        .containsExactly("condition-throws");
    assertThat(outcome.failures().get(0).reason())
        .contains("a condition fails with NullPointerException");
  }

  @Test
  void aThrowingJoinIsNamed() {
    RuleSource join =
        rule(
            "join-throws",
            """
            when $a : Claim( $p : predicate )
                 $b : Claim( predicate == $p, this != $a, attribution.speaker.length > $a.attribution.speaker.length )
            then insertLogical( new Conflict($a, $b) );
            """);
    Outcome outcome = base(join, everyClaim("fine")).check(STORY, UNATTRIBUTED);
    assertThat(outcome.failures()).extracting(RuleFailure::rule).containsExactly("join-throws");
    assertThat(outcome.findings()).extracting(Finding::rule).containsOnly("fine");
  }

  @Test
  void severalThatThrowAreAllNamed() {
    Outcome outcome =
        base(
                everyClaim("a"),
                CONDITION,
                everyClaim("d"),
                rule(
                    "sum-throws",
                    "when $c : Claim( span.article.charAt(99) == 'x' ) then insertLogical( new Concern($c) );"),
                CONSEQUENCE)
            .check(STORY, UNATTRIBUTED);
    assertThat(outcome.failures())
        .extracting(RuleFailure::rule)
        .containsExactly("condition-throws", "consequence-throws", "sum-throws");
    assertThat(outcome.findings()).extracting(Finding::rule).containsOnly("a", "d");
  }

  @Test
  void aRuleThatThrewOnOneStoryIsAskedAgainOnTheNext() {
    RuleBase rules = base(CONDITION);
    assertThat(rules.check(STORY, UNATTRIBUTED).failures()).hasSize(1);
    assertThat(rules.check(STORY, CLAIM).failures()).isEmpty();
    assertThat(rules.check(STORY, CLAIM).findings()).hasSize(1);
  }

  @Test
  void aRuleThatFeedsItselfIsStoppedAndNamed() {
    RuleSource runaway =
        rule(
            "runaway",
            """
            when $c : Claim( $p : predicate )
            then insert( new Claim($c.span(), null, $p + "!", null, null, null, null, null, false,
                Factuality.CERTAIN, null, Part.BODY) );
            """);
    Outcome outcome = base(200, runaway).check(STORY, CLAIM);
    assertThat(outcome.cutShort()).isTrue();
    assertThat(outcome.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.rule()).isEqualTo("runaway");
              assertThat(failure.reason()).contains("stopped after 200 consequences");
            });
  }

  @Test
  void theLimitItselfIsAllowed() {
    Outcome outcome = base(1, everyClaim("every")).check(STORY, CLAIM);
    assertThat(outcome.cutShort()).isFalse();
    assertThat(outcome.failures()).isEmpty();
  }

  @Test
  void aFileThatDoesNotCompileIsNamedWithItsLineAndTheOthersLoad() {
    RuleBase rules =
        base(
            rule(
                "bad-condition",
                "when $c : Claim(\n  predicat == \"x\" )\nthen insertLogical( new Concern($c) );"),
            rule(
                "bad-consequence", "when $c : Claim()\nthen\n  insertLogical( new Conflict($c) );"),
            rule(
                "bad-syntax",
                "when $c : Claim( predicate == )\nthen insertLogical( new Concern($c) );"),
            rule("bad-java", "when $c : Claim()\nthen insertLogical( new Concern($c);"),
            rule("bad-type", "when $c : Clam()\nthen insertLogical( new Concern($c) );"),
            everyClaim("fine"));
    assertThat(rules.rules()).extracting(RuleMetadata::id).containsExactly("fine");
    assertThat(rules.failures())
        .extracting(RuleFailure::rule)
        .containsExactly("bad-condition", "bad-consequence", "bad-syntax", "bad-java", "bad-type");
    assertThat(rules.failures())
        .extracting(RuleFailure::reason)
        .allSatisfy(
            reason ->
                assertThat(reason)
                    .matches("(?s)rules/contradiction/bad-\\w+\\.drl:\\d+: does not compile: .*")
                    .doesNotContain("\n")
                    .doesNotContain("Exception")
                    .doesNotContainPattern("[0-9A-F]{32}"));
    assertThat(rules.failures().get(0).reason())
        .isEqualTo(
            "rules/contradiction/bad-condition.drl:6: does not compile: "
                + "Unable to parse left part of expression: predicat == \"x\"");
  }

  @Test
  void aRuleOnWhichTheCompilerItselfFailsLeavesTheOthersStanding() {
    RuleBase rules =
        base(
            rule(
                "bad-constant",
                "when $c : Claim( factuality == Factuality.import )\nthen insertLogical( new Concern($c) );"),
            everyClaim("fine"));

    assertThat(rules.rules()).extracting(RuleMetadata::id).containsExactly("fine");
    assertThat(rules.failures()).extracting(RuleFailure::rule).containsExactly("bad-constant");
  }

  @Test
  void twoFilesMayNotShareAnIdOrAPackage() {
    RuleSource one = everyClaim("one");
    RuleSource sameId =
        RuleSource.of(
            "rules/residue/one.drl", one.text().replace("rules.sample.one", "rules.sample.x"));
    RuleSource samePackage =
        RuleSource.of("rules/residue/two.drl", one.text().replace("@id(\"one\")", "@id(\"two\")"));
    RuleBase rules = base(one, sameId, samePackage);
    assertThat(rules.rules()).hasSize(1);
    assertThat(rules.failures())
        .extracting(RuleFailure::reason)
        .containsExactly(
            "rules/residue/one.drl:1: has the id \"one\" of rules/contradiction/one.drl; give it another",
            "rules/residue/two.drl:1: has the package \"rules.sample.one\" of rules/contradiction/one.drl; give it another");
  }
}
