package org.stet.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.PlainLanguage;
import org.stet.engine.rule.RuleSource;
import org.stet.pipeline.Installation;

/**
 * Broken rules, one mistake each, and beside each the very lines that an author reads. A rule is
 * named by the code that it gets.
 */
class LintFixturesTest {
  private static final Path FIXTURES = Path.of("fixtures/lint");

  /** Codes whose examples tell of a file name, an encoding, or another file. */
  private static final Set<LintCode> SHOWN_OTHERWISE =
      Set.of(
          LintCode.UNREADABLE,
          LintCode.FOLDER,
          LintCode.DUPLICATE_ID,
          LintCode.DUPLICATE_NAME,
          LintCode.TOO_LONG);

  private static Map<String, List<LintFinding>> findings;

  @BeforeAll
  static void lintAll() {
    Installation here = new Installation(Path.of(""), Path.of("target/test-cache"), true);
    findings =
        new ProjectLint(here)
            .lint(RuleFiles.read(List.of(FIXTURES))).stream()
                .collect(Collectors.groupingBy(LintFinding::path));
  }

  @TestFactory
  Stream<DynamicTest> everyBrokenRuleIsAnsweredAsExpected() throws IOException {
    return rules()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> answered(file)));
  }

  private static void answered(Path file) throws IOException {
    Path expected = Path.of(file.toString().replaceFirst("\\.[a-z]+$", ".expected"));
    String answer =
        of(file).stream().map(new LintText(false)::render).collect(Collectors.joining("\n"));

    assertThat(answer).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }

  @Test
  void thereAreSixtyBrokenRulesAndMoreAndEachHasOneMistake() throws IOException {
    List<Path> expected = files(".expected").toList();

    assertThat(expected).hasSizeGreaterThanOrEqualTo(60);
    assertThat(expected)
        .allSatisfy(
            file -> {
              Path rule = Path.of(file.toString().replace(".expected", ".drl"));
              Path plain = Path.of(file.toString().replace(".expected", ".dslr"));
              String code = file.getFileName().toString().split("-")[0];
              assertThat(of(Files.exists(plain) ? plain : rule))
                  .singleElement()
                  .extracting(finding -> finding.code().id())
                  .asString()
                  .isEqualToIgnoringCase(code);
            });
  }

  @Test
  void everyCodeHasABrokenRule() throws IOException {
    Set<String> shown =
        files(".expected")
            .map(file -> file.getFileName().toString().split("-")[0].toUpperCase())
            .collect(Collectors.toSet());

    assertThat(LintCode.values()).extracting(LintCode::id).allMatch(shown::contains);
  }

  @Test
  void nothingOfTheCompilerReachesAnAuthor() {
    assertThat(findings.values().stream().flatMap(List::stream))
        .extracting(finding -> finding.message() + finding.help())
        .allSatisfy(
            words ->
                assertThat(words)
                    .doesNotContain(
                        "does not compile",
                        "org.drools",
                        "Exception",
                        "[ERR",
                        "cannot be resolved",
                        "no viable",
                        "mismatched",
                        "unexpected token",
                        "Lambda",
                        "\n"));
  }

  @TestFactory
  Stream<DynamicTest> thePageOfEveryCodeShowsTheMistakeAndItsCure() {
    return Arrays.stream(LintCode.values())
        .map(code -> DynamicTest.dynamicTest(code.id(), () -> cured(LintPage.of(code))));
  }

  private static void cured(LintPage page) throws IOException {
    assertThat(page.explanation()).hasSizeGreaterThan(40);
    assertThat(page.render()).startsWith(page.code().id() + ": " + page.code().title());
    if (SHOWN_OTHERWISE.contains(page.code())) {
      return;
    }
    String prefix = page.code().id().toLowerCase() + "-";
    assertThat(
            rules()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .map(LintFixturesTest::source)
                .filter(broken -> broken.text().contains(page.bad()))
                .map(broken -> cure(broken, page)))
        .anySatisfy(rule -> assertThat(Linter.ofProject().lint(List.of(rule))).isEmpty());
  }

  private static RuleSource cure(RuleSource broken, LintPage page) {
    String cured = broken.text().replace(page.bad(), page.good());
    try {
      return broken.isPlain()
          ? RuleSource.plain(broken.path(), cured, PlainLanguage.ofThisBuild())
          : RuleSource.of(broken.path(), cured);
    } catch (InvalidRule e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theRulesOfTheProjectAreInOrder() {
    ProjectLint lint =
        new ProjectLint(new Installation(Path.of(""), Path.of("target/test-cache"), true));

    assertThat(lint.lint(lint.rules())).isEmpty();
  }

  private static List<LintFinding> of(Path file) {
    return findings.getOrDefault(file.toString(), List.of());
  }

  private static RuleSource source(Path file) {
    try {
      return RuleSource.of(file.toString(), Files.readString(file));
    } catch (MalformedInputException e) {
      return RuleSource.of(file.toString(), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> rules() throws IOException {
    return Stream.concat(files(".drl"), files(".dslr"));
  }

  private static Stream<Path> files(String suffix) throws IOException {
    try (Stream<Path> walk = Files.walk(FIXTURES)) {
      return walk.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
    }
  }
}
