package org.stet.authoring.lint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.engine.compiled.CompiledRules;
import org.stet.engine.rule.RuleSource;
import org.stet.pipeline.Installation;

/** Lint as a rule author asks for it: with the other rules in view, and the compiler at the end. */
public final class ProjectLint {
  private static final Comparator<LintFinding> BY_FILE = Comparator.comparing(LintFinding::path);

  private final Installation installation;

  public ProjectLint(Installation installation) {
    this.installation = installation;
  }

  /** All rules of the installation, by paths from the working directory where they lie below it. */
  public RuleFiles rules() {
    return RuleFiles.read(List.of(fromHere(installation.home().resolve("rules"))));
  }

  /**
   * What is wrong with {@code files}. Those below the folder of the installation are the project's
   * own: they are held against its rules, and say since when and on what ground they stand.
   */
  public List<LintFinding> lint(RuleFiles files) {
    List<RuleSource> own = files.sources().stream().filter(this::isOwn).toList();
    List<RuleSource> foreign = files.sources().stream().filter(file -> !isOwn(file)).toList();
    List<LintFinding> findings = new ArrayList<>(files.unreadable());
    findings.addAll(Linter.ofProject().lint(own, others(own)));
    findings.addAll(Linter.strict().lint(foreign));
    Set<String> broken =
        findings.stream()
            .filter(LintFinding::isError)
            .map(LintFinding::path)
            .collect(Collectors.toSet());
    CompilerCheck compiler = new CompilerCheck(CompiledRules.of(installation.ruleStore()));
    files.sources().stream()
        .filter(file -> !broken.contains(file.path()))
        .forEach(file -> findings.addAll(compiler.check(file)));
    return findings.stream().sorted(BY_FILE).toList();
  }

  private List<RuleSource> others(List<RuleSource> asked) {
    if (asked.isEmpty()) {
      return List.of();
    }
    Set<Path> paths = asked.stream().map(ProjectLint::place).collect(Collectors.toSet());
    return rules().sources().stream().filter(rule -> !paths.contains(place(rule))).toList();
  }

  private boolean isOwn(RuleSource file) {
    return place(file).startsWith(real(installation.home()));
  }

  private static Path place(RuleSource file) {
    return real(Path.of(file.path()));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static Path fromHere(Path path) {
    Path here = real(Path.of(""));
    Path there = real(path);
    return there.startsWith(here) && !there.equals(here) ? here.relativize(there) : path;
  }
}
