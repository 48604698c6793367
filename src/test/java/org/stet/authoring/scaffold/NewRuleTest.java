package org.stet.authoring.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.stet.authoring.CaseFolder;
import org.stet.authoring.InvalidCase;
import org.stet.authoring.RuleCases;
import org.stet.authoring.RuleShelf;
import org.stet.authoring.lint.Linter;
import org.stet.authoring.trial.FactMemory;
import org.stet.authoring.trial.RuleTrial;
import org.stet.authoring.trial.TrialText;
import org.stet.authoring.trial.Trials;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.extraction.SharedExtractor;
import org.stet.fact.FindingKind;
import org.stet.fact.Severity;

/** A new rule of every kind and about every fact loads and holds on its cases as it is. */
class NewRuleTest {
  @TempDir private static Path home;

  private static NewRule rule(String id, FindingKind kind, Shape shape, boolean plain) {
    return new NewRule(id, kind, Severity.INFO, shape, plain, "0.1.0");
  }

  @TestFactory
  Stream<DynamicTest> everyNewRuleHoldsAsItIs() {
    for (FindingKind kind : FindingKind.values()) {
      for (Shape shape : Shape.values()) {
        rule(kind.id() + "-" + shape.id(), kind, shape, false).write(home);
      }
    }
    for (Shape shape : Shape.values()) {
      rule("plain-" + shape.id(), FindingKind.RESIDUE, shape, true).write(home);
    }
    RuleShelf shelf = RuleShelf.read(home);
    Trials trials =
        new Trials(
            new CaseFolder(home.resolve("fixtures/rules")),
            new FactMemory(SharedExtractor.EXTRACTOR::extract),
            RuleStore.none());
    List<DynamicTest> tests = new ArrayList<>();
    List<RuleSource> sources = RuleFolder.read(home.resolve("rules")).sources();
    tests.add(
        DynamicTest.dynamicTest(
            "lint objects to nothing",
            () -> assertThat(Linter.ofProject().lint(sources)).isEmpty()));
    tests.add(DynamicTest.dynamicTest("all load", () -> assertThat(shelf.problems()).isEmpty()));
    shelf.entries().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.metadata().id(), () -> assertHolds(trials.run(entry.source()))))
        .forEach(tests::add);
    assertThat(shelf.entries()).hasSize(54);
    return tests.stream();
  }

  private static void assertHolds(RuleTrial trial) {
    assertThat(trial.passed()).as(new TrialText(false, true).render(List.of(trial))).isTrue();
    assertThat(trial.cases()).hasSizeGreaterThan(1);
  }

  @Test
  void theExampleOfEveryShapeIsOneOfItsCases() {
    assertThat(Shape.values())
        .allSatisfy(
            shape -> {
              String cases = shape.cases.replaceAll("[«»]", "");
              for (String side : shape.example.split(" × ")) {
                assertThat(cases).contains(side.substring(1, side.length() - 1));
              }
            });
  }

  @Test
  void whatIsThereIsNotOverwritten(@TempDir Path other) throws Exception {
    NewRule rule = rule("one", FindingKind.RESIDUE, Shape.ANOMALY, false);
    Path cases = other.resolve(rule.cases());
    Files.createDirectories(cases.getParent());
    Files.writeString(cases, "mine");

    assertThatThrownBy(() -> rule.write(other))
        .isInstanceOf(InvalidCase.class)
        .hasMessageContaining("is there already");
    assertThat(cases).hasContent("mine");
    assertThat(other.resolve(rule.rule())).doesNotExist();
  }

  @Test
  void theCasesOfEveryShapeAreCases() throws Exception {
    for (Shape shape : Shape.values()) {
      Path file = home.resolve(shape.id() + ".yaml");
      Files.writeString(file, shape.cases);

      assertThat(RuleCases.read(file).silent()).isNotEmpty();
    }
  }
}
