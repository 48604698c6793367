package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.stet.pipeline.AddedRules;
import org.stet.pipeline.Installation;
import org.stet.pipeline.StoryCheck;
import org.stet.reading.StoryLine;
import org.stet.reading.StoryLines;
import org.stet.report.JsonReport;
import org.stet.verdict.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  stet batch stories.jsonl > reports.jsonl",
      "  stet batch stories.jsonl --threads 2 --fail-level warning"
    })
final class BatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STORIES", description = "A file of stories, JSON Lines.")
  private Path stories;

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description =
          "Least severity that makes the exit code 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailLevel failLevel;

  @Mixin private ThreadsOption threads;
  @Mixin private RulesOption rules;
  @Mixin private ParseOption parses;

  /** What the rules said, and what was told on the way to it. */
  private record Checked(StoryCheck.Answers answers, List<String> notes) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    int[] worst = {ExitCode.CLEAN};
    int count = threads.count();
    AddedRules added = rules.added();
    try (StoryLines lines = StoryLines.open(stories);
        Progress progress = Progress.over("stories", count(stories));
        StoryCheck check = parses.apply(Installation.current()).storyCheck(added)) {
      InOrder.run(
          lines,
          count,
          line -> check(line, check),
          (line, checked) -> {
            worst[0] = Math.max(worst[0], finish(line, checked, check));
            progress.step();
          });
    }
    return worst[0];
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
      spec.commandLine().getOut().println(JsonReport.line(report));
      checked.notes().forEach(note -> err.printf("stet: %s: %s%n", story, note));
      report
          .failures()
          .forEach(f -> err.printf("stet: %s: rule %s failed: %s%n", story, f.rule(), f.reason()));
      return failLevel.exitCode(report);
    } catch (ExecutionException e) {
      err.printf(
          "stet: %s: line %d: %s%n", stories, line.number(), PlainErrors.describe(e.getCause()));
      return ExitCode.FAILURE;
    }
  }

  private static long count(Path stories) {
    try (Stream<String> lines = Files.lines(stories)) {
      return lines.filter(line -> !line.isBlank()).count();
    } catch (IOException | java.io.UncheckedIOException e) {
      // The reader of stories tells what is wrong with the file; the bar only loses its end.
      return -1;
    }
  }
}
