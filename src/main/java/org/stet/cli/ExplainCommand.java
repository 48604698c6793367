package org.stet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.authoring.FindingExplanation;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Finding;
import org.stet.fact.Story;
import org.stet.pipeline.Installation;
import org.stet.pipeline.StoryCheck;
import org.stet.reading.StoryFiles;
import org.stet.report.Paragraphs;
import org.stet.report.TextStyle;
import org.stet.verdict.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet explain}: all that is behind one finding. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Explain a finding: its words, its rule, why each condition held, the facts, what to do.",
    footer = {
      "",
      "Exit codes: 0 explained, 2 bad use or input, 3 a failure of Stet.",
      "",
      "Examples:",
      "  stet explain 3f2a draft.txt --source agency.txt",
      "  stet explain 0a406ab25150 draft.txt"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FINDING",
      description =
          "The id of the finding, or its beginning, as \"stet check --format json\" tells it.")
  private String id;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DRAFT",
      description = "The text under check, as given to \"stet check\".")
  private Path draft;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "FILE",
      description = "A text that the draft was written from. May be given several times.")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the text: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ColorWhen color;

  @Mixin private RulesOption rules;
  @Mixin private ParseOption parses;

  @Override
  public Integer call() {
    if (draft == null && sources.isEmpty()) {
      throw new BadUse("nothing to look at; give a draft or a --source (stet explain --help)");
    }
    Story story = StoryFiles.read(draft, sources);
    Installation installation = parses.apply(Installation.current());
    try (StoryCheck check = installation.storyCheck(rules.added())) {
      Report report = check.check(story, this::note);
      print(explanation(meant(report), story, check));
    }
    return ExitCode.CLEAN;
  }

  private void note(String note) {
    spec.commandLine().getErr().println("stet: " + note);
  }

  private Finding meant(Report report) {
    List<Finding> meant =
        report.findings().stream().filter(finding -> finding.id().startsWith(id)).toList();
    if (meant.isEmpty()) {
      throw new BadUse(
          "no finding of this story has an id that begins with \"%s\"; see the ids with stet check … --format json"
              .formatted(id));
    }
    List<Finding> exact = meant.stream().filter(finding -> finding.id().equals(id)).toList();
    if (meant.size() > 1 && exact.size() != 1) {
      throw new BadUse(
          "%d findings have an id that begins with \"%s\": %s; write more of it"
              .formatted(
                  meant.size(),
                  id,
                  String.join(", ", meant.stream().limit(8).map(Finding::id).toList())));
    }
    return exact.isEmpty() ? meant.get(0) : exact.get(0);
  }

  private static FindingExplanation explanation(Finding finding, Story story, StoryCheck check) {
    RuleMetadata rule =
        check.rules().stream()
            .filter(one -> one.id().equals(finding.rule()))
            .findFirst()
            .orElseThrow();
    try {
      return FindingExplanation.of(finding, story, rule, RuleSource.read(Path.of(rule.path())));
    } catch (InvalidRule e) {
      throw new BadUse(e.getMessage());
    }
  }

  private void print(FindingExplanation explanation) {
    Paragraphs page = new Paragraphs(new TextStyle(color.applies(), Terminal.width()));
    explanation.sections().forEach(section -> page.section(section.title(), section.lines()));
    PrintWriter out = spec.commandLine().getOut();
    out.print(page.text());
    out.flush();
  }
}
