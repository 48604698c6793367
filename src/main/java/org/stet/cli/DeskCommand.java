package org.stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.stet.configuration.Project;
import org.stet.desk.Desk;
import org.stet.desk.DeskSettings;
import org.stet.desk.ModelLoader;
import org.stet.desk.story.Original;
import org.stet.desk.story.Refused;
import org.stet.fact.Article;
import org.stet.pipeline.AddedRules;
import org.stet.pipeline.Installation;
import org.stet.reading.document.Document;
import org.stet.reading.document.StoryDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stet desk}: the editor's desk, in a browser on this machine. */
@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    description = "Open the editor's desk in a browser: findings change while the draft is edited.",
    footer = {
      "",
      "It listens on 127.0.0.1 only, at an address that nobody can guess, which it prints.",
      "Texts stay in memory. What you decide about a finding is written to",
      "stet-suppressions.yaml beside the draft; for a pasted draft, in the working folder.",
      "Ctrl-C closes the desk.",
      "",
      "Examples:",
      "  stet desk                                        paste or drop a draft and its sources",
      "  stet desk draft.txt --source agency.txt",
      "  stet desk stories/ferry                          a folder: draft.txt and its sources",
      "  stet desk --port 8000"
    })
final class DeskCommand implements Callable<Integer> {
  /** The letters STET on the keys of a telephone. */
  private static final int USUAL_PORT = 7838;

  private static final int MOST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DRAFT",
      arity = "0..1",
      description = "The text under check, or a folder with a draft.txt and its sources.")
  private Path draft;

  @Mixin private SourcesOption sources;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      description =
          "Where to listen; 0 for any port that is free (default: 7838, or one that is free where"
              + " it is taken).")
  private Integer port;

  @Mixin private RulesOption rules;
  @Mixin private ProjectOption projects;

  @Override
  public Integer call() {
    if (draft == null && !sources.files().isEmpty()) {
      throw new BadUse("the desk needs a draft for its sources; name it, or paste all at the desk");
    }
    if (port != null && (port < 0 || port > MOST_PORT)) {
      throw new BadUse("there is no port %d; give one from 1 to 65535".formatted(port));
    }
    List<DeskSettings.Opened> opened = opened();
    Project project = projects.project(draft);
    AddedRules added = rules.added(project);
    ModelLoader loader = new ModelLoader(Installation.current().heeding(project, added), added);
    try (Desk desk = open(opened, loader, project)) {
      Thread closing = new Thread(desk::close, "desk-closing");
      Runtime.getRuntime().addShutdownHook(closing);
      PrintWriter out = spec.commandLine().getOut();
      out.println(desk.address());
      out.flush();
      tell(desk, opened);
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.CLEAN;
  }

  private List<DeskSettings.Opened> opened() {
    if (draft == null) {
      return List.of();
    }
    StoryPaths paths = StoryPaths.opened(draft, sources.files());
    StoryDocuments texts = paths.read();
    texts.notes().forEach(note -> spec.commandLine().getErr().println("stet: " + note));
    DraftFile file = DraftFile.read(paths.draft());
    List<Article> articles = texts.story().articles();
    Document document = texts.documents().get(articles.get(0).id());
    Path folder = paths.draft().toAbsolutePath().normalize().getParent();
    return List.of(
        new DeskSettings.Opened(
            new Original(document, file.original()), articles.subList(1, articles.size()), folder));
  }

  private Desk open(List<DeskSettings.Opened> opened, ModelLoader loader, Project project) {
    try {
      return Desk.open(settings(port == null ? USUAL_PORT : port, opened, loader, project));
    } catch (IOException e) {
      if (port != null) {
        throw new BadUse(
            "port %d is taken or not allowed; give another --port, or none".formatted(port));
      }
    } catch (Refused e) {
      throw new BadUse(e.getMessage());
    }
    spec.commandLine()
        .getErr()
        .println("stet: port %d is taken, so another one serves".formatted(USUAL_PORT));
    try {
      return Desk.open(settings(0, opened, loader, project));
    } catch (IOException e) {
      throw new BadUse("no port on 127.0.0.1 is free; close a program that holds some");
    }
  }

  private static DeskSettings settings(
      int port, List<DeskSettings.Opened> opened, ModelLoader loader, Project project) {
    return new DeskSettings(
        port,
        Path.of("").toAbsolutePath(),
        opened,
        project.suppressions() == null ? List.of() : List.of(project.suppressions().value()),
        loader,
        () -> LocalDate.now(ZoneOffset.UTC),
        Main.Version.number(),
        DeskSettings.Bounds.USUAL);
  }

  private void tell(Desk desk, List<DeskSettings.Opened> opened) {
    PrintWriter err = spec.commandLine().getErr();
    Path folder = opened.isEmpty() ? Path.of("").toAbsolutePath() : opened.get(0).folder();
    err.println("stet: open this address in a browser; Ctrl-C closes the desk");
    err.println("stet: decisions go to " + folder.resolve("stet-suppressions.yaml"));
    err.println("stet: loading the language models; you can paste meanwhile");
    err.flush();
    desk.ready()
        .whenComplete(
            (loaded, failure) -> {
              err.println(
                  failure == null
                      ? "stet: ready"
                      : "stet: nothing can be checked: " + desk.progress().message());
              err.flush();
            });
  }
}
