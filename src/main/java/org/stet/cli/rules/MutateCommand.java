package org.stet.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.mutation.Mutants;
import org.stet.authoring.mutation.MutationJson;
import org.stet.authoring.mutation.MutationReport;
import org.stet.authoring.mutation.MutationReport.RuleReport;
import org.stet.authoring.mutation.MutationResult;
import org.stet.authoring.mutation.MutationRun;
import org.stet.authoring.mutation.MutationText;
import org.stet.authoring.mutation.ReviewedSurvivors;
import org.stet.authoring.mutation.Survivors;
import org.stet.cli.BadUse;
import org.stet.cli.ColorOption;
import org.stet.cli.ExitCode;
import org.stet.cli.PageOption;
import org.stet.cli.ParseOption;
import org.stet.cli.Progress;
import org.stet.cli.Terminal;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.RuleTree;
import org.stet.extraction.Extractor;
import org.stet.pipeline.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stet rules mutate}: makes each small mistake in a rule; a case must notice. */
@Command(
    name = "mutate",
    mixinStandardHelpOptions = true,
    description = {
      "Make every small mistake in a rule and let its cases notice: leave out each",
      "constraint, turn round each operator, move each number by one, swap \"not\" and",
      "\"exists\". A mistake that no case notices is shown with the case that would."
    },
    footer = {
      "",
      "A survivor that is no gap is listed with its reason in fixtures/mutation.yaml;",
      "an entry of something that no longer survives is an error.",
      "",
      "Exit codes: 0 enough is killed, 1 less than --at-least, an entry that no longer",
      "survives, or with --reviewed a survivor without a reason, 2 bad use or input,",
      "3 a failure of Stet.",
      "",
      "Examples:",
      "  stet rules mutate toll-names-who-counted",
      "  stet rules mutate --at-least 80 --reviewed             (all rules, in CI)",
      "  stet rules mutate --format json"
    })
final class MutateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private RuleNames named;

  @Mixin private PageOption format;

  @Option(names = "--reviewed", description = "Fail if a survivor has no reason in the list.")
  private boolean reviewed;

  @Option(
      names = "--no-search",
      description = "Search no texts of other rules for a case that would notice; sketch it only.")
  private boolean noSearch;

  @Mixin private ColorOption color;

  @Mixin private PercentOption least;
  @Mixin private ParseOption parses;

  @Override
  public Integer call() {
    least.check();
    Installation installation = parses.installation();
    RuleProject project = RuleProject.of(installation);
    List<RuleSource> rules = project.chosen(named.names());
    ReviewedSurvivors list = ReviewedSurvivors.read(project.reviewedSurvivors());
    MutationReport report;
    try {
      report = report(project, rules, list, installation.extractor());
    } catch (InvalidRule e) {
      throw new BadUse(e.getMessage());
    }
    spec.commandLine()
        .getOut()
        .print(
            format.isJson()
                ? MutationJson.render(report)
                : new MutationText(color.applies(), Terminal.width()).render(report));
    spec.commandLine().getOut().flush();
    return exitCode(report);
  }

  private MutationReport report(
      RuleProject project, List<RuleSource> rules, ReviewedSurvivors list, Extractor extractor)
      throws InvalidRule {
    Map<String, List<PreparedCase>> cases = project.read(rules, extractor);
    List<MutationResult> results = run(rules, cases);
    boolean open =
        results.stream()
            .flatMap(result -> result.survivors().stream())
            .anyMatch(trial -> list.reason(trial.name()).isEmpty());
    Map<String, List<PreparedCase>> texts =
        noSearch || !open
            ? Map.of()
            : rules.equals(project.sources()) ? cases : project.read(project.sources(), extractor);
    List<RuleReport> reports = new ArrayList<>();
    for (MutationResult result : results) {
      reports.add(new RuleReport(result, Survivors.of(result, list, texts)));
    }
    List<String> known = project.sources().stream().map(RuleSource::id).toList();
    return new MutationReport(reports, list.stale(results, known));
  }

  private static List<MutationResult> run(
      List<RuleSource> rules, Map<String, List<PreparedCase>> cases) throws InvalidRule {
    int total =
        rules.stream()
            .mapToInt(rule -> Mutants.of(rule.text(), RuleTree.of(rule.text())).size())
            .sum();
    List<MutationResult> results = new ArrayList<>();
    try (Progress progress = Progress.over("mutants", total)) {
      for (RuleSource rule : rules) {
        results.add(MutationRun.of(rule, cases.get(rule.id()), progress::step));
      }
    }
    return results;
  }

  private int exitCode(MutationReport report) {
    int percent = report.score().percent();
    String shortfall = least.shortfall("the mutation score", percent);
    if (shortfall != null) {
      spec.commandLine().getErr().println(shortfall);
    }
    boolean failed = !report.stale().isEmpty() || reviewed && !report.open().isEmpty();
    return failed ? ExitCode.FINDINGS : least.exitCode(percent);
  }
}
