package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.authoring.silence.Silence;
import org.stet.authoring.silence.SilenceText;
import org.stet.authoring.silence.WhyNot;
import org.stet.cli.rules.RuleProject;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleMetadata;
import org.stet.engine.rule.RuleSource;
import org.stet.extraction.Extraction;
import org.stet.fact.Span;
import org.stet.fact.Story;
import org.stet.pipeline.Installation;
import org.stet.reading.StoryFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet explain --why-not}: why a rule did not speak. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Tell why a rule did not speak: what came nearest, and what was not as it asks.",
    footer = {
      "",
      "Exit codes: 0 explained, 2 bad use or input, 3 a failure of Stet.",
      "",
      "Examples:",
      "  stet explain --why-not toll-names-who-counted draft.txt",
      "  stet explain --why-not figures-disagree draft.txt --source agency.txt --most 5"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST = 50;

  @Spec private CommandSpec spec;

  @Option(
      names = "--why-not",
      paramLabel = "RULE",
      required = true,
      description = "The id of the rule that did not speak.")
  private String id;

  @Parameters(paramLabel = "DRAFT", arity = "0..1", description = "The text under check.")
  private Path draft;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "FILE",
      description = "A text that the draft was written from. May be given several times.")
  private List<Path> sources = new ArrayList<>();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many near misses to show (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the text: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ColorWhen color;

  @Mixin private ParseOption parses;

  @Override
  public Integer call() {
    if (draft == null && sources.isEmpty()) {
      throw new BadUse("nothing to look at; give a draft or a --source (stet explain --help)");
    }
    if (most < 1 || most > MOST) {
      throw new BadUse("--most is " + most + "; give a number from 1 to " + MOST);
    }
    Installation installation = parses.apply(Installation.current());
    RuleSource rule = RuleProject.of(installation).rule(id);
    Story story = StoryFiles.read(draft, sources);
    Extraction extraction = installation.extractor().read(story);
    extraction.cuts().forEach(cut -> spec.commandLine().getErr().println("stet: " + cut.note()));
    try {
      Silence silence = WhyNot.of(rule, story, extraction.facts(), most);
      String name = RuleMetadata.of(rule).name();
      SilenceText text =
          new SilenceText(color.applies(), Terminal.width(), name, span -> place(story, span));
      spec.commandLine().getOut().print(text.render(silence));
      spec.commandLine().getOut().flush();
      return ExitCode.CLEAN;
    } catch (InvalidRule e) {
      throw new BadUse(e.getMessage());
    }
  }

  /** "draft.txt:3". */
  private static String place(Story story, Span span) {
    return story
        .article(span.article())
        .map(article -> article.text().substring(0, span.start()))
        .map(before -> span.article() + ":" + (before.split("\r\n|\r|\n", -1).length))
        .orElse(span.article());
  }
}
