package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.stet.configuration.Project;
import org.stet.pipeline.AddedRules;
import org.stet.pipeline.StoryCheck;
import org.stet.reading.StoryLine;
import org.stet.reading.StoryLines;
import org.stet.report.JsonReport;
import org.stet.suppression.Decisions;
import org.stet.suppression.Suppression;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet batch}: one story a line in, one report a line out, in the same order. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = "Check many stories: one JSON object a line in, one report a line out.",
    footer = {
      "",
      "A line is {\"id\", \"draft\": {\"id\", \"headline\", \"outlet\", \"published\", \"text\"}, \"sources\": [...]}.",
      "A line that cannot be read is told on standard error; the others are checked all the same.",
      "",
      "Examples:",
      "  stet batch stories.jsonl > baseline.jsonl",
      "  stet batch stories.jsonl --baseline baseline.jsonl --fail-level warning",
      "",
      "For what the exit codes mean: stet help exit-codes"
    })
final class BatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STORIES", description = "A file of stories, JSON Lines.")
  private Path stories;

  @Mixin private FailOption fail;

  @Mixin private DecisionOptions decisions;
  @Mixin private ProjectOption projects;
  @Mixin private ThreadsOption threads;
  @Mixin private RulesOption rules;
  @Mixin private ParseOption parses;

  private FailLevel level;

  /** What the rules said, and what was told on the way to it. */
  private record Checked(StoryCheck.Answers answers, List<String> notes) {}

  /** The suppressions of the file that let a finding of some story stand. */
  private final Set<Suppression> used = new HashSet<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    int[] worst = {ExitCode.CLEAN};
    int count = threads.count();
    Project project = projects.project(stories);
    AddedRules added = rules.added(project);
    level = fail.level(project);
    int unused;
    try (StoryLines lines = StoryLines.open(stories);
        Progress progress = Progress.over("stories", StoryCount.of(stories));
        StoryCheck loaded = parses.installation().heeding(project, added).storyCheck(added)) {
      Decisions decided = decisions.read(stories, project);
      StoryCheck check = loaded.heeding(decided.overManyStories());
      InOrder.run(
          lines,
          count,
          line -> check(line, check),
          (line, checked) -> {
            worst[0] = Math.max(worst[0], finish(line, checked, check));
            progress.step();
          });
      // Where a story is missing, nobody knows whether a suppression would have served it.
      unused = worst[0] > ExitCode.FINDINGS ? ExitCode.CLEAN : settle(decided, check);
    }
    return Math.max(worst[0], unused);
  }

  private int settle(Decisions decided, StoryCheck check) {
    List<SuppressionProblem> problems = decided.problems(used, check.asked());
    PrintWriter err = spec.commandLine().getErr();
    problems.forEach(
        problem ->
            err.printf(
                "stet: %s:%d:%d: suppression %s: %s%n",
                problem.place().file(),
                problem.place().line(),
                problem.place().column(),
                problem.kind().id(),
                problem.message()));
    return level.exitCode(!problems.isEmpty());
  }

  private static Checked check(StoryLine line, StoryCheck check) {
    if (!(line instanceof StoryLine.Ok ok)) {
      return null;
    }
    List<String> notes = new ArrayList<>();
    return new Checked(check.ask(ok.story(), notes::add), notes);
  }

  private int finish(StoryLine line, InOrder.Result<Checked> result, StoryCheck check)
      throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    if (line instanceof StoryLine.Bad bad) {
      err.println("stet: " + stories + ": " + bad.message());
      return ExitCode.BAD_INPUT;
    }
    try {
      Checked checked = result.get();
      Report report = check.settle(checked.answers());
      String story = report.story().id();
      report.review().suppressed().forEach(each -> used.add(each.suppression()));
      spec.commandLine().getOut().println(JsonReport.line(report));
      checked.notes().forEach(note -> err.printf("stet: %s: %s%n", story, note));
      report
          .failures()
          .forEach(f -> err.printf("stet: %s: rule %s failed: %s%n", story, f.rule(), f.reason()));
      return level.exitCode(report);
    } catch (ExecutionException e) {
      err.printf(
          "stet: %s: line %d: %s%n", stories, line.number(), PlainErrors.describe(e.getCause()));
      return ExitCode.FAILURE;
    }
  }
}
