package org.stet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.stet.extraction.Extraction;
import org.stet.extraction.Extractor;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;
import org.stet.reading.StoryFiles;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentReader;
import org.stet.report.ExtractionReport;
import org.stet.suppression.InlineSuppressions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet extract}: the facts of each file alone, without rules. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Show the facts that Stet reads from each file by itself, one JSON object a line.",
    footer = {
      "",
      "Examples:",
      "  stet extract draft.txt",
      "  stet extract draft.txt agency.txt --threads 2 > facts.jsonl"
    })
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
      description = "How to write them: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Mixin private ThreadsOption threads;
  @Mixin private ParseOption parses;

  /** An article as a line of JSON, and what was told on the way to it. */
  private record Extracted(String line, List<String> notes) {}

  @Override
  public Integer call() throws InterruptedException {
    List<String> ids = StoryFiles.ids(files);
    int[] worst = {ExitCode.CLEAN};
    int count = threads.count();
    Extractor extractor = parses.installation().extractor();
    try (Progress progress = Progress.over("files", files.size())) {
      InOrder.run(
          IntStream.range(0, files.size()).iterator(),
          count,
          number -> extract(files.get(number), ids.get(number), extractor),
          (number, extracted) -> {
            worst[0] = Math.max(worst[0], finish(files.get(number), extracted));
            progress.step();
          });
    }
    return worst[0];
  }

  private static Extracted extract(Path file, String id, Extractor extractor) {
    Document document = DocumentReader.read(file, id, Role.SOURCE);
    Article article = document.article();
    Extraction extraction =
        extractor.read(InlineSuppressions.blanked(new Story(id, List.of(article))));
    List<String> notes = new ArrayList<>();
    document.notes().forEach(note -> notes.add(id + ": " + note));
    extraction.cuts().forEach(cut -> notes.add(cut.note()));
    return new Extracted(ExtractionReport.line(article, extraction.facts()), notes);
  }

  private int finish(Path file, InOrder.Result<Extracted> result) throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Extracted extracted = result.get();
      spec.commandLine().getOut().println(extracted.line());
      extracted.notes().forEach(note -> err.println("stet: " + note));
      return ExitCode.CLEAN;
    } catch (ExecutionException e) {
      boolean unreadable = e.getCause() instanceof UnreadableArticle;
      String where = unreadable ? "" : file + ": ";
      err.println("stet: " + where + PlainErrors.describe(e.getCause()));
      return unreadable ? ExitCode.BAD_INPUT : ExitCode.FAILURE;
    }
  }
}
