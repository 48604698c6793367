package org.stet.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stet.authoring.InvalidCase;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.SampleCases;
import org.stet.engine.rule.InvalidRule;

class MutationRunTest {
  private static final String FIRES = "«He took money.»";

  private static MutationResult run(List<String> fires, String... silent) throws InvalidRule {
    return MutationRun.of(SampleCases.RULE, SampleCases.read(fires, List.of(silent)));
  }

  @Test
  void aMistakeThatNoCaseNoticesSurvives() throws InvalidRule {
    MutationResult result = run(List.of(FIRES), "He gave money.");

    assertThat(result.survivors())
        .extracting(trial -> trial.name().toString())
        .containsExactly(
            "theft-told: `!denied`, without", "theft-told: `part == Part.BODY`, without");
  }

  @Test
  void aCaseForEachConstraintLeavesNoSurvivor() throws InvalidRule {
    MutationResult result =
        run(
            List.of(FIRES),
            "He gave money.",
            "He took not a cent, and did not lie.",
            "He took money\n");

    assertThat(result.survivors()).isEmpty();
    assertThat(MutationScore.of(List.of(result)).percent()).isEqualTo(100);
  }

  @Test
  void aRuleThatFailsItsOwnCaseIsNotTried() {
    assertThatThrownBy(() -> run(List.of(FIRES), "She took money."))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("fails its case")
        .hasMessageContaining("stet rules test theft-told");
  }

  @Test
  void theTextOfAnotherRuleBecomesTheCaseThatWouldNotice() throws InvalidRule {
    MutationResult result = run(List.of(FIRES), "He gave money.");
    List<PreparedCase> texts =
        SampleCases.read(List.of(FIRES), List.of("He took not a cent, and did not lie."));

    List<Survivor> survivors = Survivors.of(result, noneReviewed(), Map.of("another-rule", texts));

    Survivor denied =
        survivors.stream()
            .filter(survivor -> survivor.name().constraint().equals("!denied"))
            .findFirst()
            .orElseThrow();
    assertThat(denied.killer().fires()).isFalse();
    assertThat(denied.killer().from()).isEqualTo("another-rule");
    assertThat(denied.killer().example().draft()).isEqualTo("He took not a cent, and did not lie.");
  }

  @Test
  void whereNoTextIsFoundTheCaseIsSketched() throws InvalidRule {
    MutationResult result = run(List.of(FIRES), "He gave money.");

    List<Survivor> survivors = Survivors.of(result, noneReviewed(), Map.of());

    assertThat(survivors).allSatisfy(survivor -> assertThat(survivor.killer()).isNull());
    assertThat(survivors)
        .extracting(Survivor::sketch)
        .containsExactly(
            "a silent case with a Claim that fits in all but this: denied is true",
            "a silent case with a Claim that fits in all but this: part is one of HEADLINE, RESIDUE");
  }

  @Test
  void aSurvivorIsShownStruckThrough() throws InvalidRule {
    MutationResult result = run(List.of(FIRES), "He gave money.");
    MutationReport report =
        new MutationReport(
            List.of(
                new MutationReport.RuleReport(
                    result, Survivors.of(result, noneReviewed(), Map.of()))),
            List.of());

    assertThat(new MutationText(false, 100).render(report))
        .contains("rules/contradiction/theft-told.drl:10:42: survived, without `!denied`\n")
        .contains("Claim( predicate == \"take\", ~~!denied,~~ part == Part.BODY )\n")
        .endsWith("2 survivors to look at\n");
    assertThat(new MutationText(true, 100).render(report))
        .contains("\u001B[9;31m!denied,\u001B[0m");
  }

  static ReviewedSurvivors noneReviewed() {
    return ReviewedSurvivors.read(Path.of("no-such-list.yaml"));
  }
}
