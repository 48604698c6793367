package org.stet.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Range;

/**
 * Finds what is wrong with rule files, all of it in one go. No file is compiled and none is run.
 *
 * <p>What only the compiler sees is told by {@link CompilerCheck}, on files without errors here.
 */
public final class Linter {
  /** Ten times the longest rule there is; what nobody wrote by hand should cost nobody time. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final List<Check> OF_EVERY_RULE =
      List.of(
          new SyntaxCheck(),
          new ConstructCheck(),
          new ConditionCheck(),
          new ConsequenceCheck(),
          new ImportCheck(),
          new BindingCheck(),
          new RegularExpressionCheck(),
          new JoinCheck(),
          new MetadataCheck(),
          new PackageCheck());

  private final List<Check> checks;

  private Linter(List<Check> checks) {
    this.checks = checks;
  }

  /** For the project's own rules, which also say since when, on what ground, and for example. */
  public static Linter ofProject() {
    List<Check> checks = new ArrayList<>(OF_EVERY_RULE);
    checks.add(new DocumentationCheck());
    return new Linter(checks);
  }

  /**
   * For rules from elsewhere: everything that decides whether a rule can and may run. A rule
   * without errors here names only facts, asks only what facts answer, and does nothing but insert
   * evidence.
   */
  public static Linter strict() {
    return new Linter(OF_EVERY_RULE);
  }

  /**
   * What is wrong with {@code sources}, file by file in the order given, and in each in the order
   * of its text. Two of them may not share an id.
   */
  public List<LintFinding> lint(List<RuleSource> sources) {
    return lint(sources, List.of());
  }

  /**
   * As {@link #lint(List)}, for some files of a larger tree.
   *
   * @param others the other files of the tree, of which nothing is told
   */
  public List<LintFinding> lint(List<RuleSource> sources, List<RuleSource> others) {
    DuplicateCheck duplicates = new DuplicateCheck(others.stream().map(RuleFile::of).toList());
    List<LintFinding> all = new ArrayList<>();
    for (RuleSource source : sources) {
      Findings findings = new Findings(source);
      if (source.text().length() > MOST_CHARACTERS) {
        tooLong(source, findings);
        all.addAll(findings.inOrder());
        continue;
      }
      RuleFile file = RuleFile.of(source);
      checks.forEach(check -> check.check(file, findings));
      duplicates.check(file, findings);
      all.addAll(findings.inOrder());
    }
    return all;
  }

  /**
   * The errors of one rule, without warnings, for whoever decides whether it may run.
   *
   * @return one sentence or two each; empty if nothing speaks against it
   */
  public List<RuleError> objections(RuleSource rule) {
    return lint(List.of(rule)).stream()
        .filter(LintFinding::isError)
        .map(
            finding ->
                new RuleError(
                    finding.path(),
                    finding.position().line(),
                    finding.message() + "; " + finding.help()))
        .toList();
  }

  private static void tooLong(RuleSource source, Findings findings) {
    findings.add(
        LintCode.TOO_LONG,
        new Range(0, 0),
        "the file has %d characters, and is not read".formatted(source.text().length()),
        "a rule fits on a screen; make several of it");
  }
}
