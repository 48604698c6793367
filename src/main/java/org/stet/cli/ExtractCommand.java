package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.extraction.Extractor;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.pipeline.Installation;
import org.stet.reading.ArticleReader;
import org.stet.reading.StoryFiles;
import org.stet.reading.UnreadableArticle;
import org.stet.report.ExtractionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet extract}: the facts of each file alone, without rules. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Show the facts that Stet reads from each file by itself, one JSON object a line.")
final class ExtractCommand implements Callable<Integer> {

  /** How facts are written out. */
  enum Format {
    /** One JSON object a file. */
    jsonl
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Texts to read.")
  private List<Path> files;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Override
  public Integer call() {
    List<String> ids = StoryFiles.ids(files);
    Extractor extractor = Installation.current().extractor();
    int worst = ExitCode.CLEAN;
    try (Progress progress = Progress.over("files", files.size())) {
      for (int i = 0; i < files.size(); i++) {
        try {
          Article article = ArticleReader.read(files.get(i), ids.get(i), Role.SOURCE);
          Story story = new Story(article.id(), List.of(article));
          spec.commandLine()
              .getOut()
              .println(ExtractionReport.line(article, extractor.extract(story)));
        } catch (UnreadableArticle e) {
          spec.commandLine().getErr().println("stet: " + PlainErrors.describe(e));
          worst = ExitCode.BAD_INPUT;
        }
        progress.step();
      }
    }
    return worst;
  }
}
