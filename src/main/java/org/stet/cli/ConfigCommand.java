package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stet.configuration.Project;
import org.stet.pipeline.AddedRules;
import org.stet.pipeline.Installation;
import org.stet.report.SettingsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet config}: the settings that count for a draft, and where each comes from. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = "Show the settings that count for a draft, and where each comes from.",
    footer = {
      "",
      "The nearest stet.yaml counts, from the folder of the draft upwards, and it alone. It may say:",
      "  rules: [desk-rules]              folders of rules besides those of Stet, untrusted",
      "  disable: [calque]                rules or kinds that are not asked",
      "  severity: {residue: info}        by kind or rule: error, warning, info, off",
      "  spellings: {Kyiv: [Kiev, Kiew]}  how the house spells",
      "  locale: en-GB                    how dates like 03/04/2026 in drafts are read",
      "  outlets: {trusted: [AP]}         what rests on these alone is not weakly sourced",
      "  fail-level: warning              and suppressions: FILE",
      "An option of the command line comes before the file.",
      "",
      "Exit codes: 0 shown, 2 bad use or settings that cannot be used.",
      "",
      "Examples:",
      "  stet config",
      "  stet config stories/ferry/draft.txt",
      "  stet config draft.txt --fail-level info --format json"
    })
final class ConfigCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..1",
      description = "A draft or a folder (default: the working folder).")
  private Path place;

  @Mixin private PageOption format;
  @Mixin private ProjectOption projects;
  @Mixin private RulesOption rules;
  @Mixin private FailOption fail;
  @Mixin private DecisionOptions decisions;

  @Override
  public Integer call() {
    Path path = place == null ? Path.of("") : place;
    if (!Files.exists(path.toAbsolutePath())) {
      throw new BadUse(path + ": there is no such file or folder; check the path");
    }
    Project project = projects.project(path);
    AddedRules added = rules.added(project);
    Installation.current().heeding(project, added);
    String file = project.file() == null ? null : ArticlePaths.shown(project.file());
    SettingsReport report =
        new SettingsReport(
            file,
            named(place),
            new SettingRows(project, added.folders(), fail, decisions.suppressions()).all());
    spec.commandLine().getOut().print(format.isJson() ? report.json() : report.text());
    spec.commandLine().getOut().flush();
    return ExitCode.CLEAN;
  }

  private static String named(Path place) {
    String shown = place == null ? "" : ArticlePaths.shown(place);
    return shown.isEmpty() ? "the working folder" : shown;
  }
}
