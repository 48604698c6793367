package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.pipeline.Installation;
import org.stet.pipeline.StoryCheck;
import org.stet.pipeline.watch.SavedFiles;
import org.stet.report.Delivery;
import org.stet.report.DocumentPlaces;
import org.stet.report.SuppressionPlaces;
import org.stet.report.TextStyle;
import org.stet.suppression.Baseline;
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
      "The settings of a newsroom stand in its stet.yaml; stet config shows them.",
      "For what the exit codes mean: stet help exit-codes",
      "",
      "Examples:",
      "  stet check draft.txt --source agency.txt --source local-paper.txt",
      "  stet check draft.txt --format html > report.html  for a browser",
      "  stet check stories/ferry                         a folder: draft.txt and its sources",
      "  stet check --source one.txt --source two.txt     source against source",
      "  stet check --claims claims.json                  facts from another extractor",
      "  stet check draft.txt --watch                     again whenever a file is saved",
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
          "The article under check: UTF-8 text or Markdown, with or without YAML front matter,"
              + " HTML, DOCX, ODT, PDF or ninjs; or a folder with a draft.txt (or draft.md,"
              + " draft.docx…) and its sources.")
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
  @Mixin private ProjectOption projects;

  @Option(
      names = "--watch",
      description =
          "Stay, and check again whenever a text, the settings, suppressions, a rule or a word is"
              + " saved. Ctrl-C ends it, with exit code 130.")
  private boolean watch;

  @Override
  public Integer call() throws IOException {
    if (draft == null && sources.files().isEmpty() && claims == null) {
      throw new BadUse(
          "nothing to check; give a draft, at least one --source, or --claims (stet check --help)");
    }
    mayBeWritten();
    CheckInput input = new CheckInput(draft, sources.files(), claims, projects, rules, decisions);
    Installation installation = parses.installation();
    if (watch) {
      return watch(input, installation);
    }
    CheckInput.Read read = input.read();
    read.texts().notes().forEach(this::note);
    warnOfBaseline(read);
    Installation heeding = installation.heeding(read.project(), read.added());
    Report report;
    try (StoryCheck check =
        claims == null ? heeding.storyCheck(read.added()) : heeding.rulesAlone(read.added())) {
      StoryCheck decided = check.heeding(read.decided());
      report =
          claims == null
              ? decided.check(read.story(), this::note)
              : decided.check(read.story(), read.facts());
    }
    spec.commandLine().getOut().print(rendered(read, report));
    noteFailures(report);
    return code(read, report);
  }

  private int watch(CheckInput input, Installation installation) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (SavedFiles changes = new SavedFiles()) {
      WatchScreen screen =
          new WatchScreen(
              out,
              this::note,
              Terminal.watchesOutput() && format == ReportFormat.TEXT,
              format == ReportFormat.TEXT,
              () -> LocalTime.now(ZoneId.systemDefault()),
              this::rendered);
      return new CheckWatch(input, installation, changes, screen).run(this::code);
    }
  }

  private void warnOfBaseline(CheckInput.Read read) {
    Baseline baseline = read.decided().baseline();
    if (baseline.present() && !baseline.knows(read.story())) {
      note("the baseline holds no report on " + read.story().id() + ", so every finding counts");
    }
  }

  /** The report as text; empty where it went to a file. */
  private String rendered(CheckInput.Read read, Report report) {
    DocumentPlaces places = new DocumentPlaces(read.texts().documents());
    Delivery delivery =
        new Delivery(
            ArticlePaths.of(read.paths().files()),
            fail.level(read.project()).severity(),
            Main.Version.number(),
            places);
    Report placed = SuppressionPlaces.inFiles(report, places);
    if (output.file() == null) {
      return format.render(placed, new TextStyle(color.applies(), Terminal.width()), delivery);
    }
    output.write(format.bytes(placed, delivery, read.paths().draft()));
    return "";
  }

  private void mayBeWritten() {
    List<Path> inputs = new ArrayList<>(StoryPaths.opened(draft, sources.files()).files());
    if (claims != null) {
      inputs.add(claims);
    }
    output.check(format, draft, inputs);
    if (format.isBinary() && draft == null && claims == null) {
      throw new BadUse("a document takes comments on a draft; give a draft, or another --format");
    }
  }

  private int code(CheckInput.Read read, Report report) {
    return fail.level(read.project()).exitCode(report);
  }

  private void noteFailures(Report report) {
    report
        .failures()
        .forEach(failure -> note("rule %s failed: %s".formatted(failure.rule(), failure.reason())));
  }

  private void note(String note) {
    spec.commandLine().getErr().println("stet: " + note);
  }
}
