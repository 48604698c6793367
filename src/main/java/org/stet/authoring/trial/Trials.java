package org.stet.authoring.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stet.authoring.CaseFolder;
import org.stet.authoring.CaseResult;
import org.stet.authoring.CaseRunner;
import org.stet.authoring.InvalidCase;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.RuleCases;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Fact;
import org.stet.fact.Story;

/** Tries rules on their cases, each alone. */
public final class Trials {
  private final CaseFolder cases;
  private final Function<Story, List<Fact>> reader;
  private final CaseRunner runner;

  /**
   * @param cases where the cases are
   * @param reader finds the facts of a story
   * @param compiled where compiled rules are kept
   */
  public Trials(CaseFolder cases, Function<Story, List<Fact>> reader, RuleStore compiled) {
    this.cases = cases;
    this.reader = reader;
    this.runner = new CaseRunner(reader, compiled);
  }

  /** Tries {@code rule}; a file of cases that cannot be used is a problem of the trial. */
  public RuleTrial run(RuleSource rule) {
    return run(rule, cases.file(rule.id()));
  }

  /** Tries {@code rule} on the cases in {@code file}. */
  public RuleTrial run(RuleSource rule, Path file) {
    String shown = file.toString().replace('\\', '/');
    try {
      List<PreparedCase> prepared = PreparedCase.all(RuleCases.read(file), reader);
      List<CaseResult> results = runner.run(rule, prepared);
      CaseLines lines = CaseLines.of(file);
      List<TriedCase> tried = new ArrayList<>();
      for (int i = 0; i < results.size(); i++) {
        PreparedCase example = prepared.get(i);
        int before = example.fires() ? 0 : fires(prepared);
        tried.add(new TriedCase(example, lines.line(example.fires(), i - before), results.get(i)));
      }
      return new RuleTrial(rule.id(), rule.path(), shown, tried, null);
    } catch (InvalidCase e) {
      return new RuleTrial(rule.id(), rule.path(), shown, List.of(), e.getMessage());
    }
  }

  private static int fires(List<PreparedCase> prepared) {
    return (int) prepared.stream().filter(PreparedCase::fires).count();
  }

  /** One trial for each rule file of {@code folder} that cannot be read, in order of path. */
  public List<RuleTrial> unreadable(RuleFolder folder) {
    return folder.errors().stream()
        .map(RuleError::path)
        .distinct()
        .map(path -> unreadable(path, folder.errors()))
        .toList();
  }

  private RuleTrial unreadable(String path, List<RuleError> errors) {
    String id = RuleSource.of(path, "").id();
    List<String> reasons =
        errors.stream()
            .filter(error -> error.path().equals(path))
            .map(RuleError::toString)
            .toList();
    return new RuleTrial(
        id, path, cases.file(id).toString(), List.of(), String.join("\n", reasons));
  }
}
