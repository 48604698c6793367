package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.stet.pipeline.RuleComparison;
import org.stet.reading.UnreadableArticle;
import org.stet.report.DifferenceReport;
import org.stet.report.TextStyle;
import org.stet.verdict.StoryDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet corpus-diff}: what two rule bases find differently in many stories. */
@Command(
    name = "corpus-diff",
    mixinStandardHelpOptions = true,
    description = "Show the findings that new rules gain and lose over many stories.",
    footer = {
      "",
      "STORIES is a folder: each folder in it that holds a draft.txt is a story, and",
      "so is a fixture with an expected.yaml; the texts beside are its sources. Or it",
      "is a file of stories, JSON Lines, as for stet batch. A story is read once, with",
      "the words in rules/lexicon of this installation; both rule bases are asked.",
      "Rules outside the rules folder of this installation are untrusted: held to a",
      "list of what a rule may say, and run in a process of their own with bounds.",
      "",
      "Exit codes: 0 no difference, 1 differences, 2 bad use or input, 3 a rule or",
      "Stet failed.",
      "",
      "Examples:",
      "  stet corpus-diff ../before/rules rules stories/"
    })
final class CorpusDiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD_RULES", description = "A folder of rules.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW_RULES", description = "Another.")
  private Path after;

  @Parameters(index = "2", paramLabel = "STORIES", description = "A folder, or a .jsonl file.")
  private Path stories;

  @Mixin private PageOption format;

  @Mixin private ColorOption color;

  @Mixin private ThreadsOption threads;
  @Mixin private ParseOption parses;

  private final List<StoryDifference> differences = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    folder(before);
    folder(after);
    int count = threads.count();
    int[] worst = {ExitCode.CLEAN};
    try (Corpus corpus = Corpus.open(stories);
        RuleComparison rules = parses.installation().comparison(before, after)) {
      rules.failures().forEach(failure -> note("rule " + failure.rule(), failure.reason()));
      worst[0] = rules.failures().isEmpty() ? ExitCode.CLEAN : ExitCode.FAILURE;
      try (Progress progress = Progress.over("stories", corpus.size())) {
        InOrder.run(
            corpus.stories(),
            count,
            entry -> rules.ask(entry.read()),
            (entry, difference) -> {
              worst[0] = Math.max(worst[0], finish(entry, difference));
              progress.step();
            });
      }
    }
    DifferenceReport report = new DifferenceReport(differences);
    TextStyle style = new TextStyle(color.applies(), Terminal.width());
    spec.commandLine().getOut().print(format.isJson() ? report.json() : report.text(style));
    return Math.max(worst[0], report.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS);
  }

  private int finish(Corpus.Entry entry, InOrder.Result<Supplier<StoryDifference>> result)
      throws InterruptedException {
    try {
      StoryDifference difference = result.get().get();
      differences.add(difference);
      difference.failures().forEach(f -> note(entry.name() + ", rule " + f.rule(), f.reason()));
      return difference.failures().isEmpty() ? ExitCode.CLEAN : ExitCode.FAILURE;
    } catch (ExecutionException e) {
      boolean unreadable = e.getCause() instanceof UnreadableArticle;
      String told = PlainErrors.describe(e.getCause());
      spec.commandLine()
          .getErr()
          .println("stet: " + (unreadable ? told : entry.name() + ": " + told));
      return unreadable ? ExitCode.BAD_INPUT : ExitCode.FAILURE;
    }
  }

  private void note(String what, String reason) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf("stet: %s failed: %s%n", what, reason);
  }

  private static void folder(Path rules) {
    if (!Files.isDirectory(rules)) {
      throw new BadUse(rules + ": is no folder of rules; name the folder that holds *.drl files");
    }
  }
}
