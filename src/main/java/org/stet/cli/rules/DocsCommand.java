package org.stet.cli.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.stet.authoring.RuleShelf;
import org.stet.authoring.page.RuleIndex;
import org.stet.authoring.page.RulePage;
import org.stet.cli.BadUse;
import org.stet.cli.ExitCode;
import org.stet.pipeline.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet rules docs}: the page of each rule. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    description = {
      "Show what a rule flags, where it stays silent, and why; or write the pages of all rules.",
      "The pages are Markdown, made of the rules and their cases, and an index leads to them."
    },
    footer = {
      "",
      "Exit codes: 0 shown or written, 2 bad use, or a rule or its cases cannot be read.",
      "",
      "Examples:",
      "  stet rules docs rumour                (one page, here)",
      "  stet rules docs                       (all pages, to target/rule-docs)",
      "  stet rules docs --out public/rules"
    })
final class DocsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "Rules to show in the terminal.")
  private List<String> named = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write the pages (default: target/rule-docs of the installation).")
  private Path folder;

  @Override
  public Integer call() {
    if (!named.isEmpty() && folder != null) {
      throw new BadUse("--out writes the pages of all rules; leave out the ids, or --out");
    }
    Path home = Home.of(Installation.current());
    RuleShelf shelf = RuleShelf.read(home);
    List<RulePage> pages = shelf.entries().stream().map(entry -> page(entry, home)).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (named.isEmpty()) {
      Path target = folder == null ? home.resolve("target").resolve("rule-docs") : folder;
      write(pages, target);
      out.printf("%d pages: %s%n", pages.size(), target.resolve(RuleIndex.FILE));
    } else {
      List<String> known = pages.stream().map(page -> page.metadata().id()).toList();
      for (String id : Home.ids(named, known)) {
        pages.stream()
            .filter(page -> page.metadata().id().equals(id))
            .forEach(page -> out.print(page.plain()));
      }
    }
    out.flush();
    shelf.problems().forEach(problem -> spec.commandLine().getErr().println("stet: " + problem));
    return shelf.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.BAD_INPUT;
  }

  private static RulePage page(RuleShelf.Entry entry, Path home) {
    return RulePage.of(
        entry.source(),
        entry.metadata(),
        entry.cases(),
        Home.inside(home, Path.of(entry.source().path())),
        Home.inside(home, entry.caseFile()));
  }

  private static void write(List<RulePage> pages, Path folder) {
    try {
      for (RulePage page : pages) {
        Path file = folder.resolve(page.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.markdown());
      }
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(RuleIndex.FILE), RuleIndex.markdown(pages));
    } catch (IOException e) {
      throw new BadUse(
          "%s: the pages cannot be written there; name another folder with --out"
              .formatted(folder));
    }
  }
}
