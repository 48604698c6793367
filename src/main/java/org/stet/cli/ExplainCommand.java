package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.configuration.Project;
import org.stet.pipeline.AddedRules;
import org.stet.pipeline.Installation;
import org.stet.pipeline.StoryCheck;
import org.stet.reading.document.StoryDocuments;
import org.stet.report.TextStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet explain}: all that is behind one finding, or why a rule did not speak. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Explain a finding: its words, its rule, why each condition held, the facts, what to do.",
      "Or tell why a rule did not speak: what came nearest, and what was not as it asks."
    },
    customSynopsis = {
      "stet explain FINDING [DRAFT] [--source FILE]... [OPTION]...",
      "stet explain --why-not RULE [DRAFT] [--source FILE]... [OPTION]..."
    },
    footer = {
      "",
      "Exit codes: 0 explained, 2 bad use or input, 3 a failure of Stet.",
      "",
      "Examples:",
      "  stet explain 3f2a draft.txt --source agency.txt",
      "  stet explain --why-not toll-names-who-counted draft.txt",
      "  stet explain --why-not figures-disagree draft.txt --source agency.txt --most 5",
      "  stet explain --why-not toll-names-who-counted draft.txt --format json"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST = 50;

  /** How a silence is written out. */
  enum Format {
    /** For an editor at a terminal. */
    text,
    /** For programs. */
    json
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FINDING DRAFT",
      arity = "0..2",
      description =
          "The id of the finding, or its beginning, as the report tells it; then the text under"
              + " check. With --why-not only the text.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--why-not",
      paramLabel = "RULE",
      description = "The id of a rule that did not speak.")
  private String silent;

  @Mixin private SourcesOption sources;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "3",
      description = "With --why-not, how many near misses to show (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "With --why-not, ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Mixin private ColorOption color;
  @Mixin private RulesOption rules;
  @Mixin private ProjectOption projects;
  @Mixin private ParseOption parses;

  @Override
  public Integer call() {
    if (most < 1 || most > MOST) {
      throw new BadUse("--most is " + most + "; give a number from 1 to " + MOST);
    }
    List<String> left = new ArrayList<>(words);
    if (silent == null && left.isEmpty()) {
      throw new BadUse("name a finding, or a rule with --why-not (stet explain --help)");
    }
    String finding = silent == null ? left.remove(0) : null;
    if (left.size() > 1) {
      throw new BadUse("with --why-not only the draft is named, and --source for its sources");
    }
    Path draft = left.isEmpty() ? null : Path.of(left.get(0));
    if (draft == null && sources.files().isEmpty()) {
      throw new BadUse("nothing to look at; give a draft or a --source (stet explain --help)");
    }
    if (finding != null && format == Format.json) {
      throw new BadUse(
          "--format json goes with --why-not; stet check DRAFT --format json tells of findings");
    }
    Project project = projects.project(draft == null ? sources.files().get(0) : draft);
    AddedRules added = rules.added(project);
    StoryDocuments read = StoryPaths.opened(draft, sources.files()).read();
    read.notes().forEach(this::note);
    Installation installation = parses.installation().heeding(project, added);
    TextStyle style = new TextStyle(color.applies(), Terminal.width());
    spec.commandLine()
        .getOut()
        .print(
            finding == null
                ? ExplainedSilence.of(
                    silent,
                    read,
                    installation,
                    most,
                    format == Format.json ? null : style,
                    this::note)
                : explained(finding, read, installation.storyCheck(added), style));
    spec.commandLine().getOut().flush();
    return ExitCode.CLEAN;
  }

  private String explained(String finding, StoryDocuments read, StoryCheck check, TextStyle style) {
    try (check) {
      return ExplainedFinding.of(finding, read, check, style, this::note);
    }
  }

  private void note(String note) {
    spec.commandLine().getErr().println("stet: " + note);
  }
}
