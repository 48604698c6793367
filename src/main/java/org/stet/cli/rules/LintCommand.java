package org.stet.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.authoring.lint.LintCode;
import org.stet.authoring.lint.LintFinding;
import org.stet.authoring.lint.LintJson;
import org.stet.authoring.lint.LintPage;
import org.stet.authoring.lint.LintText;
import org.stet.authoring.lint.ProjectLint;
import org.stet.authoring.lint.RuleFiles;
import org.stet.cli.BadUse;
import org.stet.cli.ColorOption;
import org.stet.cli.ExitCode;
import org.stet.cli.FailOption;
import org.stet.cli.PageOption;
import org.stet.engine.rule.NearestWord;
import org.stet.engine.rule.RuleSource;
import org.stet.pipeline.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet rules lint}: what is wrong with rule files, all of it at once. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = "Tell what is wrong with rules, and what to do about it.",
    footer = {
      "",
      "Exit codes: 0 nothing at or above the fail level, 1 findings, 2 bad use or",
      "input, 3 a failure of Stet.",
      "",
      "Examples:",
      "  stet rules lint                                  (all rules)",
      "  stet rules lint rules/residue/tag-list.drl rules/contradiction",
      "  stet rules lint --explain E102                   (what a code means)",
      "  stet rules lint --format json --fail-level warning"
    })
final class LintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Rule files, or folders of them (default: all rules of this installation).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--explain",
      paramLabel = "CODE",
      description = "Show what a code means, with a bad and a good example, and stop.")
  private String explained;

  @Option(names = "--codes", description = "List all codes and stop.")
  private boolean codes;

  @Mixin private PageOption format;

  @Mixin private FailOption fail;

  @Mixin private ColorOption color;

  @Override
  public Integer call() {
    if (codes) {
      Arrays.stream(LintCode.values())
          .forEach(code -> print("%s  %s%n".formatted(code.id(), code.title())));
      return ExitCode.CLEAN;
    }
    if (explained != null) {
      print(LintPage.of(code()).render());
      return ExitCode.CLEAN;
    }
    files.forEach(LintCommand::refuseOthers);
    ProjectLint lint = new ProjectLint(Installation.current());
    RuleFiles read = files.isEmpty() ? lint.rules() : RuleFiles.read(files);
    int count = read.sources().size() + read.unreadable().size();
    if (count == 0) {
      throw new BadUse(
          "there is no rule there; a rule is a file that ends in " + RuleProject.SUFFIX);
    }
    List<LintFinding> findings = lint.lint(read);
    print(
        format.isJson()
            ? LintJson.render(findings, count)
            : new LintText(color.applies()).render(findings, count));
    return findings.stream().anyMatch(finding -> fail.level().isReachedBy(finding.code().level()))
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }

  private LintCode code() {
    return LintCode.of(explained)
        .orElseThrow(
            () -> {
              List<String> ids = Arrays.stream(LintCode.values()).map(LintCode::id).toList();
              String near =
                  NearestWord.of(explained, ids).map("did you mean \"%s\"? "::formatted).orElse("");
              return new BadUse(
                  "lint has no code \"%s\"; %sstet rules lint --codes lists them"
                      .formatted(explained, near));
            });
  }

  private static void refuseOthers(Path file) {
    if (!Files.exists(file)) {
      throw new BadUse(file + ": there is no such file; name a rule file or a folder of rules");
    }
    if (!Files.isDirectory(file) && !RuleSource.isRule(file.toString())) {
      throw new BadUse(file + ": is no rule; a rule is a file that ends in " + RuleProject.SUFFIX);
    }
  }

  private void print(String text) {
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }
}
