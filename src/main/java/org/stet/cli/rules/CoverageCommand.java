package org.stet.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stet.authoring.PreparedCase;
import org.stet.authoring.coverage.CoverageJson;
import org.stet.authoring.coverage.CoverageResult;
import org.stet.authoring.coverage.CoverageRun;
import org.stet.authoring.coverage.CoverageText;
import org.stet.cli.BadUse;
import org.stet.cli.ColorOption;
import org.stet.cli.PageOption;
import org.stet.cli.ParseOption;
import org.stet.cli.Terminal;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;
import org.stet.pipeline.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stet rules coverage}: which constraints the cases exercise. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = {
      "Tell for each rule which of its constraints its cases exercise.",
      "A constraint is covered if it held where the rule spoke, and a case would go",
      "wrong without it."
    },
    footer = {
      "",
      "Exit codes: 0 enough is covered, 1 less than --at-least, 2 bad use or input,",
      "3 a failure of Stet.",
      "",
      "Examples:",
      "  stet rules coverage                                    (all rules, what is missing)",
      "  stet rules coverage toll-names-who-counted             (one rule, every constraint)",
      "  stet rules coverage --at-least 90 --format json        (in CI)"
    })
final class CoverageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private RuleNames named;

  @Mixin private PageOption format;

  @Option(
      names = "--table",
      description = "List every constraint; without, only for rules that are named.")
  private boolean table;

  @Mixin private ColorOption color;

  @Mixin private PercentOption least;
  @Mixin private ParseOption parses;

  @Override
  public Integer call() {
    least.check();
    Installation installation = parses.installation();
    RuleProject project = RuleProject.of(installation);
    List<RuleSource> rules = project.chosen(named.names());
    Map<String, List<PreparedCase>> cases = project.read(rules, installation.extractor());
    List<CoverageResult> results = new ArrayList<>();
    for (RuleSource rule : rules) {
      try {
        results.add(CoverageRun.of(rule, cases.get(rule.id())));
      } catch (InvalidRule e) {
        throw new BadUse(e.getMessage());
      }
    }
    boolean all = table || !named.names().isEmpty();
    spec.commandLine()
        .getOut()
        .print(
            format.isJson()
                ? CoverageJson.render(results)
                : new CoverageText(color.applies(), Terminal.width(), all).render(results));
    spec.commandLine().getOut().flush();
    int percent = CoverageResult.percent(results);
    String shortfall = least.shortfall("coverage", percent);
    if (shortfall != null) {
      spec.commandLine().getErr().println(shortfall);
    }
    return least.exitCode(percent);
  }
}
