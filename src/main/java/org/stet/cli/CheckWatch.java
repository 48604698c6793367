package org.stet.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiFunction;
import org.stet.configuration.Project;
import org.stet.extraction.Extractor;
import org.stet.pipeline.Installation;
import org.stet.pipeline.LiveCheck;
import org.stet.pipeline.StoryCheck;
import org.stet.pipeline.watch.Changes;
import org.stet.verdict.Report;
import org.stet.verdict.StoryDifference;

/**
 * Checks a story now and whenever one of its files is saved: a text, the settings, the
 * suppressions, a rule or a word. What cannot be read is told, and waited for.
 */
final class CheckWatch {
  /** Shows what became of a check. */
  interface Screen {
    /**
     * @param since what changed since the check before; null for the first
     */
    void show(CheckInput.Read read, Report report, StoryDifference since);

    /** Tells in one sentence why there is nothing new to show. */
    void trouble(String sentence);
  }

  private final CheckInput input;
  private final Installation installation;
  private final Changes changes;
  private final Screen screen;

  private Extractor extractor;
  private StoryCheck check;
  private LiveCheck live;
  private CheckInput.Read last;
  private Report report;
  private String told;
  private int code = ExitCode.CLEAN;

  CheckWatch(CheckInput input, Installation installation, Changes changes, Screen screen) {
    this.input = input;
    this.installation = installation;
    this.changes = changes;
    this.screen = screen;
  }

  /**
   * Until nobody wants to wait any longer.
   *
   * @param verdict the exit code for a report
   * @return that of the last check
   */
  int run(BiFunction<CheckInput.Read, Report, Integer> verdict) {
    Project project = Project.NONE;
    changes.watch(input.interest(installation, project));
    try {
      round(verdict);
      while (true) {
        changes.watch(input.interest(installation, last == null ? project : last.project()));
        forget(changes.await());
        round(verdict);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      close();
    }
    return code;
  }

  private void round(BiFunction<CheckInput.Read, Report, Integer> verdict) {
    try {
      CheckInput.Read read = input.read();
      if (check != null && read.equals(last) && told == null) {
        return;
      }
      if (check == null
          || !read.project().equals(last.project())
          || !read.added().equals(last.added())) {
        load(read);
      }
      Report next =
          read.facts() == null
              ? live.check(read.story(), read.decided())
              : check.heeding(read.decided()).check(read.story(), read.facts());
      StoryDifference since =
          report == null
              ? null
              : StoryDifference.of(
                  next.story(), report.findings(), next.findings(), next.failures());
      last = read;
      report = next;
      told = null;
      code = verdict.apply(read, next);
      screen.show(read, next, since);
    } catch (RuntimeException e) {
      String sentence = PlainErrors.describe(e);
      if (!sentence.equals(told)) {
        screen.trouble(sentence);
      }
      told = sentence;
      code = PlainErrors.code(e);
    }
  }

  private void load(CheckInput.Read read) {
    close();
    Installation heeding = installation.heeding(read.project(), read.added());
    if (read.facts() == null) {
      extractor = extractor == null ? heeding.extractor() : extractor;
      check = heeding.storyCheck(extractor, read.added());
    } else {
      check = heeding.rulesAlone(read.added());
    }
    live = check.live();
  }

  /** Rules and words that were saved are loaded again. */
  private void forget(Set<Path> saved) {
    Path rules = installation.home().resolve("rules").toAbsolutePath().normalize();
    if (saved.stream().anyMatch(path -> path.startsWith(rules.resolve("lexicon")))) {
      extractor = null;
    }
    boolean ruled =
        saved.stream()
            .map(Path::toString)
            .anyMatch(
                path -> path.endsWith(".drl") || path.endsWith(".dslr") || path.endsWith(".dsl"));
    if (extractor == null || ruled || saved.stream().anyMatch(rules::startsWith)) {
      close();
    }
  }

  private void close() {
    if (live != null) {
      live.close();
      check.close();
    }
    live = null;
    check = null;
  }
}
