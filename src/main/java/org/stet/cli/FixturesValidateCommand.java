package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.stet.authoring.CaseFolder;
import org.stet.authoring.InvalidCase;
import org.stet.authoring.JsonPage;
import org.stet.authoring.fixture.FixtureProblem;
import org.stet.authoring.fixture.FixtureRun;
import org.stet.authoring.fixture.FixtureTree;
import org.stet.authoring.fixture.FixtureValidation;
import org.stet.authoring.trial.Trials;
import org.stet.authoring.watch.Touched;
import org.stet.cli.rules.Home;
import org.stet.engine.Outcome;
import org.stet.engine.rule.RuleFolder;
import org.stet.engine.rule.RuleSource;
import org.stet.extraction.Extractor;
import org.stet.pipeline.Installation;
import org.stet.pipeline.StoryCheck;
import org.stet.verdict.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet fixtures validate}: whether fixtures are what they should be. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Hold fixtures against their schema, the rules, their texts, and what Stet finds in them.",
      "The schemas are rule-cases.schema.json and story-expectation.schema.json."
    },
    footer = {
      "",
      "Exit codes: 0 nothing is wrong, 1 problems are told, 2 bad use or input, 3 Stet failed.",
      "",
      "Examples:",
      "  stet fixtures validate                           (all fixtures)",
      "  stet fixtures validate --no-run                  (schema, names and quotes alone; fast)",
      "  stet fixtures validate --since origin/main       (what a pull request touches)",
      "  stet fixtures validate --changed rules/residue/tag-list.drl"
    })
final class FixturesValidateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder of the fixtures (default: that of the installation).")
  private Path folder;

  @Option(
      names = "--no-run",
      description = "Do not run the rules; expected findings are not looked for.")
  private boolean notRun;

  @Option(
      names = "--changed",
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Only what these changed files touch: rules, cases, stories, lexicon. Without a file, or"
              + " with -, their names are read from standard input, one a line.")
  private List<String> changed;

  @Option(
      names = "--since",
      paramLabel = "GITREV",
      description = "Only what was changed since this revision; asks git.")
  private String since;

  @Mixin private PageOption format;

  @Mixin private ParseOption parses;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (changed != null && since != null) {
      throw new BadUse("--changed and --since both name what was changed; give one of them");
    }
    Installation installation = parses.installation();
    Path home = Home.of(installation);
    try {
      FixtureTree all = FixtureTree.of(folder == null ? home.resolve("fixtures") : folder);
      FixtureTree chosen = chosen(all, home);
      return report(problems(installation, home, chosen, all), chosen);
    } catch (InvalidCase e) {
      throw new BadUse(e.getMessage());
    }
  }

  private FixtureTree chosen(FixtureTree all, Path home) throws IOException, InterruptedException {
    if (since != null) {
      return all.touchedBy(Touched.by(ChangedFiles.since(since, home)));
    }
    return changed == null
        ? all
        : all.touchedBy(Touched.by(ChangedFiles.named(changed, home, System.in)));
  }

  private List<FixtureProblem> problems(
      Installation installation, Path home, FixtureTree chosen, FixtureTree all) {
    Map<String, RuleSource> rules = new TreeMap<>();
    RuleFolder sources = RuleFolder.read(home.resolve("rules"));
    sources.sources().forEach(source -> rules.putIfAbsent(source.id(), source));
    boolean nothing = chosen.cases().isEmpty() && chosen.stories().isEmpty();
    FixtureRun run = notRun || nothing ? null : run(installation, home, rules);
    long files = (long) chosen.cases().size() + chosen.stories().size();
    List<FixtureProblem> problems = new ArrayList<>();
    try (Progress progress = Progress.over("fixtures", files)) {
      problems.addAll(
          new FixtureValidation(new TreeSet<>(rules.keySet()), run)
              .problems(chosen, all, progress::step));
    }
    sources.errors().forEach(error -> spec.commandLine().getErr().println("stet: " + error));
    return problems;
  }

  private static FixtureRun run(
      Installation installation, Path home, Map<String, RuleSource> rules) {
    Extractor extractor = installation.extractor();
    Trials trials = new Trials(CaseFolder.in(home), extractor::extract, installation.ruleStore());
    StoryCheck check = new StoryCheck(extractor::read, installation.rules());
    return new FixtureRun(
        rules,
        trials,
        story -> {
          Report report = check.check(story);
          return new Outcome(report.findings(), report.failures(), false);
        });
  }

  private int report(List<FixtureProblem> problems, FixtureTree chosen) {
    PrintWriter out = spec.commandLine().getOut();
    if (format.isJson()) {
      Map<String, Object> page = new LinkedHashMap<>();
      page.put("schemaVersion", "1.0");
      page.put("caseFiles", chosen.cases().size());
      page.put("stories", chosen.stories().size());
      page.put("problems", problems.stream().map(FixturesValidateCommand::json).toList());
      out.print(JsonPage.of(page));
    } else {
      problems.forEach(out::println);
      out.printf(
          "%d files of cases, %d stories: %d %s%n",
          chosen.cases().size(),
          chosen.stories().size(),
          problems.size(),
          problems.size() == 1 ? "problem" : "problems");
    }
    out.flush();
    return problems.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static Map<String, Object> json(FixtureProblem problem) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("path", problem.path());
    entry.put("line", problem.place().line());
    entry.put("column", problem.place().column());
    entry.put("code", problem.code().id());
    entry.put("message", problem.message());
    return entry;
  }
}
