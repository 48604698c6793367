package org.stet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stet.authoring.CaseResult;
import org.stet.authoring.CaseRunner;
import org.stet.authoring.RuleCases;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.extraction.SharedExtractor;

/** Every rule of the catalogue does on its cases what they say, and nothing else. */
class RuleCatalogueTest {
  private static final Path RULES = Path.of("rules");
  private static final Path CASES = Path.of("fixtures/rules");

  @TestFactory
  Stream<DynamicTest> everyRuleDoesWhatItsCasesSay() {
    CaseRunner runner = new CaseRunner(SharedExtractor.EXTRACTOR::extract, RuleStore.none());
    return sources().stream()
        .flatMap(
            rule ->
                runner.run(rule, RuleCases.read(CASES.resolve(rule.id() + ".yaml"))).stream()
                    .map(result -> test(rule, result)));
  }

  @Test
  void everyRuleLoads() {
    RuleBase rules = RuleBase.load(RULES, RuleStore.none());

    assertThat(rules.failures()).isEmpty();
    assertThat(rules.rules()).hasSameSizeAs(sources());
  }

  @Test
  void everyRuleTellsSinceWhenAndWhyItStands() {
    assertThat(RuleBase.load(RULES, RuleStore.none()).rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.since()).as(rule.id()).isNotNull();
              assertThat(rule.reference()).as(rule.id()).isNotNull();
              assertThat(rule.example()).as(rule.id()).isNotNull();
            });
  }

  @Test
  void theExampleOfEveryRuleIsOneOfItsCases() {
    assertThat(RuleBase.load(RULES, RuleStore.none()).rules())
        .allSatisfy(rule -> assertThat(cases(rule)).contains(quoted(rule.example())));
  }

  private static String cases(RuleMetadata rule) {
    try {
      return Files.readString(CASES.resolve(rule.id() + ".yaml"))
          .replaceAll("[«»]", "")
          .replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words between the outermost quotation marks of each side. */
  private static List<String> quoted(String example) {
    return Stream.of(example.split(" × "))
        .map(side -> side.substring(1, side.length() - 1))
        .toList();
  }

  @Test
  void noCaseFileIsLeftOverFromARuleThatIsGone() {
    List<String> ids = sources().stream().map(RuleSource::id).toList();

    assertThat(CASES)
        .isDirectoryNotContaining(
            file -> !ids.contains(file.getFileName().toString().replace(".yaml", "")));
  }

  @Test
  void everyRuleFitsOnAScreen() {
    assertThat(sources())
        .allSatisfy(rule -> assertThat(rule.text().lines().toList()).hasSizeLessThanOrEqualTo(60));
  }

  private static List<RuleSource> sources() {
    return RuleFolder.read(RULES).sources();
  }

  private static DynamicTest test(RuleSource rule, CaseResult result) {
    return DynamicTest.dynamicTest(
        rule.id() + ": " + result.example().why(),
        () -> assertThat(result.passed()).as(result.describe()).isTrue());
  }
}
