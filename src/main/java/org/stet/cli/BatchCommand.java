package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.stet.pipeline.Installation;
import org.stet.pipeline.StoryCheck;
import org.stet.reading.StoryLine;
import org.stet.reading.StoryLines;
import org.stet.report.JsonReport;
import org.stet.verdict.Report;
import picocli.CommandLine.Command;
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
      "A line that cannot be read is told on standard error; the others are checked all the same."
    })
final class BatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STORIES", description = "A file of stories, JSON Lines.")
  private Path stories;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Stories checked at once (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description =
          "Least severity that makes the exit code 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailLevel failLevel;

  /** A story under way, and what becomes of it. */
  private record Pending(StoryLine line, Future<Report> report) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (threads < 1 || threads > 256) {
      throw new BadUse("--threads is " + threads + "; give a number from 1 to 256");
    }
    int worst = ExitCode.CLEAN;
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (StoryLines lines = StoryLines.open(stories);
        Progress progress = Progress.over("stories", count(stories))) {
      StoryCheck check = Installation.current().storyCheck();
      // Few stories wait at a time, so that a file of any length takes the same memory.
      Deque<Pending> pending = new ArrayDeque<>();
      while (lines.hasNext() || !pending.isEmpty()) {
        while (lines.hasNext() && pending.size() < 4 * threads) {
          pending.add(start(lines.next(), check, workers));
        }
        worst = Math.max(worst, finish(pending.remove()));
        progress.step();
      }
    } finally {
      workers.shutdownNow();
    }
    return worst;
  }

  private static Pending start(StoryLine line, StoryCheck check, ExecutorService workers) {
    return line instanceof StoryLine.Ok ok
        ? new Pending(line, workers.submit(() -> check.check(ok.story())))
        : new Pending(line, null);
  }

  private int finish(Pending pending) throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    if (pending.line() instanceof StoryLine.Bad bad) {
      err.println("stet: " + stories + ": " + bad.message());
      return ExitCode.BAD_INPUT;
    }
    try {
      Report report = pending.report().get();
      spec.commandLine().getOut().println(JsonReport.line(report));
      report
          .failures()
          .forEach(
              f ->
                  err.printf(
                      "stet: %s: rule %s failed: %s%n", report.story().id(), f.rule(), f.reason()));
      return failLevel.exitCode(report);
    } catch (ExecutionException e) {
      err.printf(
          "stet: %s: line %d: %s%n",
          stories, pending.line().number(), PlainErrors.describe(e.getCause()));
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
