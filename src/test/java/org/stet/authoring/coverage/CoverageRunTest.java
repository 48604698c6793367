package org.stet.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.authoring.SampleCases;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;

class CoverageRunTest {

  @Test
  void aConstraintIsCoveredThatASilentCaseTurnsOn() throws InvalidRule {
    CoverageResult result =
        CoverageRun.of(
            SampleCases.RULE,
            SampleCases.read(
                List.of("«He took money.»", "«She took a car.»"), List.of("He gave money.")));

    assertThat(result.fires()).isEqualTo(2);
    assertThat(result.silent()).isEqualTo(1);
    assertThat(result.parts())
        .extracting(PartCoverage::words, PartCoverage::held, PartCoverage::silent)
        .containsExactly(
            tuple("predicate == \"take\"", 2, 1),
            tuple("!denied", 2, 0),
            tuple("part == Part.BODY", 2, 0));
    assertThat(CoverageResult.percent(List.of(result))).isEqualTo(33);
  }

  @Test
  void everySideOfAnOrNeedsItsCase() throws InvalidRule {
    RuleSource rule =
        SampleCases.rule(
            "either",
            """
            when
                $claim : Claim( predicate == "take" || == "give", !denied )
            then
                insertLogical( new Concern($claim) );
            """);

    CoverageResult result =
        CoverageRun.of(
            rule,
            SampleCases.read(List.of("«He took it.»"), List.of("He took it, but did not lie.")));

    assertThat(result.uncovered())
        .extracting(PartCoverage::words)
        .containsExactly("predicate == \"take\" || == \"give\"", "== \"give\"");
  }

  @Test
  void whatMustBeAbsentIsCoveredByACaseThatFiresAllTheSame() throws InvalidRule {
    RuleSource rule =
        SampleCases.rule(
            "alone",
            """
            when
                $claim : Claim( predicate == "take" )
                not Claim( predicate == "give", part == Part.BODY )
            then
                insertLogical( new Concern($claim) );
            """);

    CoverageResult result =
        CoverageRun.of(
            rule,
            SampleCases.read(
                List.of("«He took it.»"), List.of("He took it. She gave it.", "She gave it.")));

    assertThat(result.uncovered())
        .extracting(PartCoverage::words)
        .containsExactly("predicate == \"take\"", "part == Part.BODY");
  }

  @Test
  void whatIsNotCoveredIsShownWithItsLine() throws InvalidRule {
    CoverageResult result =
        CoverageRun.of(
            SampleCases.RULE,
            SampleCases.read(List.of("«He took money.»"), List.of("He gave money.")));

    assertThat(new CoverageText(false, 100, true).render(List.of(result)))
        .contains("theft-told: 1 fire, 1 silent; 1 of 3 covered\n")
        .contains("theft-told.drl:10:42: no case would go wrong without `!denied`\n")
        .contains("^^^^^^^\n")
        .endsWith("1 of 3 constraints covered, 33 %; every rule has cases on both sides\n");
  }

  @Test
  void aRuleWithoutCasesIsNotCoveredAtAll() throws InvalidRule {
    CoverageResult result = CoverageRun.of(SampleCases.RULE, List.of());

    assertThat(result.covered()).isZero();
    assertThat(new CoverageText(false, 100, false).render(List.of(result)))
        .contains("never held in a case that fires")
        .endsWith("1 without cases on both sides\n");
  }
}
