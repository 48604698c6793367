package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.fact.Article;
import org.stet.fact.Story;
import org.stet.pipeline.AddedRules;
import org.stet.pipeline.Installation;
import org.stet.pipeline.StoryCheck;
import org.stet.reading.ClaimsReader;
import org.stet.reading.ExtractedStory;
import org.stet.reading.StoryFiles;
import org.stet.report.TextStyle;
import org.stet.verdict.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet check}: one story in, its verdict report out. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Check a draft against its sources and report what an editor should look at.",
    footer = {
      "",
      "Examples:",
      "  stet check draft.txt --source agency.txt --source local-paper.txt",
      "  stet check --source one.txt --source other.txt     (no draft: source against source)",
      "  stet check --claims claims.json --format json      (facts from another extractor)",
      "  stet check draft.txt --rules from-a-friend         (rules that nobody vouches for)"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DRAFT",
      arity = "0..1",
      description = "The text under check; UTF-8, with or without YAML front matter.")
  private Path draft;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "FILE",
      description = "A text that the draft was written from. May be given several times.")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = "Facts of another extractor as JSON; no text is analysed and no model loaded.")
  private Path claims;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportFormat format;

  @Option(
      names = "--fail-level",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description =
          "Least severity that makes the exit code 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private FailLevel failLevel;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the text report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ColorWhen color;

  @Mixin private RulesOption rules;
  @Mixin private ParseOption parses;

  @Override
  public Integer call() {
    if (draft == null && sources.isEmpty() && claims == null) {
      throw new BadUse(
          "nothing to check; give a draft, at least one --source, or --claims (stet check --help)");
    }
    AddedRules added = rules.added();
    Installation installation = parses.apply(Installation.current());
    Report report =
        claims == null ? checkTexts(installation, added) : checkClaims(installation, added);
    TextStyle style = new TextStyle(color.applies(), Terminal.width());
    spec.commandLine().getOut().print(format.render(report, style));
    report
        .failures()
        .forEach(
            failure ->
                spec.commandLine()
                    .getErr()
                    .printf("stet: rule %s failed: %s%n", failure.rule(), failure.reason()));
    return failLevel.exitCode(report);
  }

  private Report checkTexts(Installation installation, AddedRules added) {
    // A text that cannot be read is told before the seconds that the models take to load.
    Story story = StoryFiles.read(draft, sources);
    try (StoryCheck check = installation.storyCheck(added)) {
      return check.check(story, this::note);
    }
  }

  private void note(String note) {
    spec.commandLine().getErr().println("stet: " + note);
  }

  private Report checkClaims(Installation installation, AddedRules added) {
    List<Article> texts =
        draft == null && sources.isEmpty() ? List.of() : StoryFiles.read(draft, sources).articles();
    ExtractedStory extracted = ClaimsReader.read(claims, texts);
    try (StoryCheck check = installation.rulesAlone(added)) {
      return check.check(extracted.story(), extracted.facts());
    }
  }
}
