package org.stet.cli.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.authoring.trial.RuleTrial;
import org.stet.authoring.trial.TrialJson;
import org.stet.authoring.trial.TrialJunit;
import org.stet.authoring.trial.TrialText;
import org.stet.authoring.watch.SavedFiles;
import org.stet.authoring.watch.Touched;
import org.stet.cli.BadUse;
import org.stet.cli.ColorOption;
import org.stet.cli.ExitCode;
import org.stet.cli.ParseOption;
import org.stet.cli.Progress;
import org.stet.pipeline.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stet rules test}: rules on their cases. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Run rules on their cases, each alone.",
      "A case is reported or validated when it goes as it says; missing when the rule does not say"
          + " what it should, noisy when it speaks and should not, failed when it cannot be asked."
    },
    footer = {
      "",
      "Exit codes: 0 all cases go as they say, 1 some do not, 2 bad use or input, 3 Stet failed.",
      "",
      "Examples:",
      "  stet rules test                                  (all rules)",
      "  stet rules test rumour third-hand --verbose      (two rules, every case)",
      "  stet rules test rumour --watch                   (again whenever you save)",
      "  stet rules test --format junit > rules.xml       (in CI)"
    })
final class TestCommand implements Callable<Integer> {

  /** How trials are written out. */
  enum Format {
    text,
    json,
    junit
  }

  @Spec private CommandSpec spec;

  @Mixin private RuleNames named;

  @Option(
      names = {"-w", "--watch"},
      description = "Stay, and run again what a saved rule, case or lexicon file touches.")
  private boolean watch;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell the cases that went well, too.")
  private boolean verbose;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Mixin private ColorOption color;

  @Mixin private ParseOption parses;

  @Override
  public Integer call() throws IOException {
    if (watch && format != Format.text) {
      throw new BadUse("--watch is for somebody who watches; leave out --format");
    }
    Installation installation = parses.installation();
    Path home = Home.of(installation);
    RuleBench bench = new RuleBench(installation, home, named.names());
    if (!watch) {
      return run(bench);
    }
    try (SavedFiles saved =
        new SavedFiles(
            home, List.of(home.resolve("rules"), home.resolve("fixtures").resolve("rules")))) {
      run(bench);
      watch(bench, saved);
    }
    return ExitCode.CLEAN;
  }

  private int run(RuleBench bench) {
    List<RuleTrial> trials;
    try (Progress progress = Progress.over("rules", bench.count())) {
      trials = bench.all(progress::step);
    }
    print(trials);
    return trials.stream().allMatch(RuleTrial::passed) ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void print(List<RuleTrial> trials) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case text -> new TrialText(color.applies(), verbose).render(trials);
          case json -> TrialJson.render(trials);
          case junit -> TrialJunit.render(trials);
        });
    out.flush();
  }

  /** Until the user ends the process, or the thread is interrupted. */
  private void watch(RuleBench bench, SavedFiles saved) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println("watching rules and cases; end with Ctrl-C");
    try {
      while (true) {
        Touched touched = Touched.by(saved.await());
        List<RuleTrial> trials = bench.again(touched);
        if (!trials.isEmpty()) {
          out.println();
          print(trials);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
