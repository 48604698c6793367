package org.stet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.configuration.Project;
import org.stet.configuration.ProjectFile;
import org.stet.pipeline.Installation;
import org.stet.pipeline.MissingRules;
import org.stet.pipeline.health.Check;
import org.stet.pipeline.health.Check.State;
import org.stet.pipeline.health.Checkup;
import org.stet.reading.UnreadableArticle;
import org.stet.report.ChecksJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stet doctor}: whether this installation is fit for work. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Look at Java, memory, rules, words, models, the cache folder and the settings.",
    footer = {
      "",
      "Exit codes: 0 nothing fails, 1 something fails, 2 bad use, 3 a failure of Stet.",
      "",
      "Examples:",
      "  stet doctor",
      "  stet doctor --format json"
    })
final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private PageOption format;

  @Mixin private ColorOption color;

  @Override
  public Integer call() {
    List<Check> checks = new ArrayList<>(new Checkup().run());
    checks.add(settings());
    checks.add(terminal());
    PrintWriter out = spec.commandLine().getOut();
    if (format.isJson()) {
      out.print(
          ChecksJson.page(
              checks.stream()
                  .map(
                      c -> new ChecksJson.Row(c.subject(), c.state().id(), c.finding(), c.advice()))
                  .toList()));
    } else {
      checks.forEach(check -> print(check, out));
    }
    out.flush();
    return checks.stream().anyMatch(check -> check.state() == State.FAIL)
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }

  /** Of the working folder; a draft elsewhere may have others. */
  private static Check settings() {
    try {
      Project project = ProjectFile.of(Path.of(""));
      if (project.file() == null) {
        return Check.ok("settings", "no stet.yaml counts here");
      }
      Installation.current().heeding(project);
      return Check.ok("settings", ArticlePaths.shown(project.file()) + " counts here");
    } catch (UnreadableArticle e) {
      return Check.fail(
          "settings", e.getMessage().replace("\n", "; "), "mend the file; see stet config --help");
    } catch (MissingRules e) {
      return Check.ok("settings", "a stet.yaml is there, and no rules to hold it against");
    }
  }

  private Check terminal() {
    return Terminal.watchesOutput()
        ? Check.ok(
            "terminal",
            "%d columns, %s"
                .formatted(Terminal.width(), color.applies() ? "colours" : "no colours"))
        : Check.ok("terminal", "none watches; reports come out without colours");
  }

  private void print(Check check, PrintWriter out) {
    String style =
        switch (check.state()) {
          case OK -> "fg(green)";
          case WARN -> "bold,fg(yellow)";
          case FAIL -> "bold,fg(red)";
        };
    String state = "%-4s".formatted(check.state().id());
    Ansi ansi = color.applies() ? Ansi.ON : Ansi.OFF;
    out.printf(
        "%s  %-15s %s%n",
        ansi.string("@|" + style + " " + state + "|@"), check.subject(), check.finding());
    if (check.advice() != null) {
      out.printf("%22s%s%n", "", check.advice());
    }
  }
}
