package org.stet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RuleCases;
import org.stet.authoring.coverage.CoverageResult;
import org.stet.authoring.coverage.CoverageRun;
import org.stet.authoring.mutation.MutationResult;
import org.stet.authoring.mutation.MutationRun;
import org.stet.authoring.mutation.MutationScore;
import org.stet.authoring.mutation.ReviewedSurvivors;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.extraction.SharedExtractor;

/** The cases of the rule base notice mistakes in its rules. */
class RuleMutationTest {
  private static final int LEAST = 80;

  private static final List<RuleSource> RULES = RuleFolder.read(Path.of("rules")).sources();
  private static final List<MutationResult> MUTATIONS = new ArrayList<>();
  private static final List<CoverageResult> COVERAGE = new ArrayList<>();

  @BeforeAll
  static void run() throws InvalidRule {
    for (RuleSource rule : RULES) {
      List<PreparedCase> cases =
          PreparedCase.all(
              RuleCases.read(Path.of("fixtures/rules", rule.id() + ".yaml")),
              SharedExtractor.EXTRACTOR::extract);
      MUTATIONS.add(MutationRun.of(rule, cases));
      COVERAGE.add(CoverageRun.of(rule, cases));
    }
  }

  @Test
  void theCasesNoticeMostMistakes() {
    assertThat(MutationScore.of(MUTATIONS).percent()).isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void everySurvivorIsListedWithItsReasonAndNothingElseIs() {
    ReviewedSurvivors list = ReviewedSurvivors.read(Path.of("fixtures/mutation.yaml"));

    assertThat(MUTATIONS)
        .flatExtracting(MutationResult::survivors)
        .extracting(MutationResult.Trial::name)
        .allSatisfy(name -> assertThat(list.reason(name)).as(name.toString()).isPresent());
    assertThat(list.stale(MUTATIONS, RULES.stream().map(RuleSource::id).toList())).isEmpty();
  }

  @Test
  void everyRuleHasCasesOnBothSidesAndMostConstraintsAreCovered() {
    assertThat(COVERAGE)
        .allSatisfy(
            result -> {
              assertThat(result.fires()).as(result.rule().id()).isPositive();
              assertThat(result.silent()).as(result.rule().id()).isPositive();
            });
    assertThat(CoverageResult.percent(COVERAGE)).isGreaterThanOrEqualTo(LEAST);
  }
}
