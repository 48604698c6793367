package org.stet.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.pipeline.health.Check;
import org.stet.pipeline.health.Check.State;
import org.stet.pipeline.health.Checkup;
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
    description = "Look at Java, memory, rules, words, models and the cache folder.",
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
