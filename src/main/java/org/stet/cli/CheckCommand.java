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
import org.stet.report.Delivery;
import org.stet.report.TextStyle;
import org.stet.suppression.Decisions;
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
      "A finding may stand where a line above its paragraph says so, and why:",
      "  <!-- stet: allow calque until 2027-01-31: the minister's own words -->",
      "or a file of suppressions does. A baseline takes up an archive as it is.",
      "For what the exit codes mean: stet help exit-codes",
      "",
      "Examples:",
      "  stet check draft.txt --source agency.txt --source local-paper.txt",
      "  stet check draft.txt --format html > report.html  for a browser",
      "  stet check stories/ferry                         a folder: draft.txt and its sources",
      "  stet check --source one.txt --source two.txt     source against source",
      "  stet check --claims claims.json                  facts from another extractor",
      "  stet check draft.txt --rules from-a-friend       rules that nobody vouches for",
      "  stet check draft.txt --format github             for CI; also sarif, junit, markdown",
      "  stet check draft.docx --format docx -o draft.checked.docx   comments on the words",
      "  stet check draft.txt --source agency.txt --format claimreview   drafts for fact checkers",
      "  stet check draft.txt --format json > baseline.json",
      "  stet check draft.txt --baseline baseline.json"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DRAFT",
      arity = "0..1",
      description =
          "The text under check, UTF-8, with or without YAML front matter; or a folder with a"
              + " draft.txt and its sources.")
  private Path draft;

  @Mixin private SourcesOption sources;

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

  @Mixin private OutputOption output;
  @Mixin private FailOption fail;

  @Mixin private ColorOption color;

  @Mixin private DecisionOptions decisions;
  @Mixin private RulesOption rules;
  @Mixin private ParseOption parses;

  @Override
  public Integer call() {
    if (draft == null && sources.files().isEmpty() && claims == null) {
      throw new BadUse(
          "nothing to check; give a draft, at least one --source, or --claims (stet check --help)");
    }
    StoryPaths paths = StoryPaths.opened(draft, sources.files());
    List<Path> files = paths.files();
    mayBeWritten(files);
    AddedRules added = rules.added();
    // What cannot be read is told before the seconds that the models take to load.
    ExtractedStory extracted = claims == null ? null : extracted(paths);
    Story story = claims == null ? paths.read() : extracted.story();
    Decisions decided = decisions.read(files.isEmpty() ? claims : files.get(0));
    if (decided.baseline().present() && !decided.baseline().knows(story)) {
      note("the baseline holds no report on " + story.id() + ", so every finding counts");
    }
    Installation installation = parses.installation();
    Report report;
    try (StoryCheck check =
        claims == null ? installation.storyCheck(added) : installation.rulesAlone(added)) {
      StoryCheck heeding = check.heeding(decided);
      report =
          claims == null
              ? heeding.check(story, this::note)
              : heeding.check(story, extracted.facts());
    }
    TextStyle style = new TextStyle(color.applies(), Terminal.width());
    Delivery delivery =
        new Delivery(ArticlePaths.of(files), fail.level().severity(), Main.Version.number());
    if (output.file() == null) {
      spec.commandLine().getOut().print(format.render(report, style, delivery));
    } else {
      output.write(format.bytes(report, delivery, paths.draft()));
    }
    report
        .failures()
        .forEach(failure -> note("rule %s failed: %s".formatted(failure.rule(), failure.reason())));
    return fail.level().exitCode(report);
  }

  private void mayBeWritten(List<Path> files) {
    List<Path> inputs = new ArrayList<>(files);
    if (claims != null) {
      inputs.add(claims);
    }
    output.check(format, inputs);
    if (format.isBinary() && draft == null && claims == null) {
      throw new BadUse("a document takes comments on a draft; give a draft, or another --format");
    }
  }

  private ExtractedStory extracted(StoryPaths paths) {
    List<Article> texts = paths.files().isEmpty() ? List.of() : paths.read().articles();
    return ClaimsReader.read(claims, texts);
  }

  private void note(String note) {
    spec.commandLine().getErr().println("stet: " + note);
  }
}
