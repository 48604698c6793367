package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stet.fact.Finding;
import org.stet.pipeline.Installation;
import org.stet.pipeline.watch.Changes;
import org.stet.pipeline.watch.Interest;
import org.stet.verdict.Report;
import org.stet.verdict.StoryDifference;
import picocli.CommandLine;

/** A story that is checked again whenever a file of it is saved. */
@Timeout(120)
class CheckWatchTest {
  private static final String CALM =
      "The mayor sent engineers to the harbour on Monday, she said.\n";
  private static final String TOLL = "Twelve miners were killed in the flood on Monday.\n";

  /** What was shown: a report, or trouble. */
  private record Shown(Report report, StoryDifference since, String trouble) {
    List<String> rules() {
      return report.findings().stream().map(Finding::rule).toList();
    }
  }

  /** Files are saved when the test says so. */
  private static final class Told implements Changes {
    private final BlockingQueue<Set<Path>> saved = new LinkedBlockingQueue<>();
    private final Semaphore waiting = new Semaphore(0);

    @Override
    public void watch(Interest interest) {
      // All that the test tells matters.
    }

    @Override
    public Set<Path> await() throws InterruptedException {
      waiting.release();
      return saved.take();
    }

    /** Until a check is over and the next save is waited for. */
    void untilWaiting() throws InterruptedException {
      waiting.acquire();
    }
  }

  private static final class Recorder implements CheckWatch.Screen {
    private final BlockingQueue<Shown> shown = new LinkedBlockingQueue<>();

    @Override
    public void show(CheckInput.Read read, Report report, StoryDifference since) {
      shown.add(new Shown(report, since, null));
    }

    @Override
    public void trouble(String sentence) {
      shown.add(new Shown(null, null, sentence));
    }

    Shown next() throws InterruptedException {
      return shown.poll(100, TimeUnit.SECONDS);
    }
  }

  @TempDir private Path folder;
  private final Told changes = new Told();
  private final Recorder screen = new Recorder();
  private final BlockingQueue<Integer> ended = new LinkedBlockingQueue<>();
  private Path draft;
  private Thread thread;

  @BeforeEach
  void draft() {
    draft = folder.resolve("draft.txt");
  }

  @AfterEach
  void end() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }

  private void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void save(Path file, String text) {
    write(file, text);
    changes.saved.add(Set.of(file));
  }

  private void start() {
    CheckInput input =
        new CheckInput(
            draft,
            List.of(),
            null,
            CommandLine.populateCommand(new ProjectOption()),
            CommandLine.populateCommand(new RulesOption()),
            CommandLine.populateCommand(new DecisionOptions()));
    CheckWatch watch = new CheckWatch(input, Installation.current(), changes, screen);
    thread =
        new Thread(
            () -> ended.add(watch.run((read, report) -> FailLevel.WARNING.exitCode(report))));
    thread.start();
  }

  @Test
  void aSavedDraftIsCheckedAgainAndTheDifferenceTold() throws Exception {
    write(draft, TOLL);
    start();
    Shown first = screen.next();
    assertThat(first.rules()).containsExactly("toll-names-who-counted");
    assertThat(first.since()).isNull();

    save(draft, CALM);

    Shown second = screen.next();
    assertThat(second.rules()).isEmpty();
    assertThat(second.since().lost()).hasSize(1);
    assertThat(second.since().gained()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsToldOnceAndWaitedFor() throws Exception {
    write(draft, TOLL);
    start();
    screen.next();

    Files.delete(draft);
    changes.saved.add(Set.of(draft));
    assertThat(screen.next().trouble()).contains("there is no such file");
    changes.saved.add(Set.of(folder));
    changes.untilWaiting();
    changes.untilWaiting();
    changes.untilWaiting();
    save(draft, TOLL);

    Shown again = screen.next();
    assertThat(again.trouble()).isNull();
    assertThat(again.since().isEmpty()).isTrue();
  }

  @Test
  void settingsAndSuppressionsAreHeededWhenTheyAreSaved() throws Exception {
    write(draft, TOLL);
    start();
    screen.next();

    save(folder.resolve("stet.yaml"), "severity: {toll-names-who-counted: eror}");
    assertThat(screen.next().trouble()).contains("did you mean").contains("stet.yaml:1");
    save(folder.resolve("stet.yaml"), "severity: {toll-names-who-counted: error}");
    assertThat(screen.next().since().changed()).hasSize(1);

    save(
        folder.resolve("stet-suppressions.yaml"),
        "- {rule: toll-names-who-counted, words: Twelve miners, reason: the desk has a list}");
    assertThat(screen.next().rules()).isEmpty();
  }

  @Test
  void theEndHasTheCodeOfTheLastCheck() throws Exception {
    write(draft, TOLL);
    start();
    screen.next();

    thread.interrupt();

    assertThat(ended.poll(60, TimeUnit.SECONDS)).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aFileSavedAsItWasChangesNothing() throws Exception {
    write(draft, TOLL);
    start();
    screen.next();

    changes.untilWaiting();
    save(draft, TOLL);
    changes.untilWaiting();
    save(draft, CALM);

    assertThat(screen.next().rules()).isEmpty();
  }

  @Test
  void theScreenTellsTheTimeAndWhatChanged() throws Exception {
    write(draft, TOLL);
    start();
    Report before = screen.next().report();
    save(draft, CALM);
    Shown after = screen.next();

    assertThat(shown(true, true, before, after))
        .contains("\u001b[2J")
        .endsWith("checked at 10:02:03: 1 finding gone; Ctrl-C ends\n");
    assertThat(shown(false, true, before, after))
        .isEqualTo(
            "REPORT\n\n──────── checked at 10:02:03: 1 finding gone\n\nREPORT\n"
                + "note checked at 10:02:03\n");
    assertThat(shown(false, false, before, after))
        .isEqualTo(
            "REPORT\nREPORT\nnote checked at 10:02:03\nnote checked at 10:02:03: 1 finding gone\n");
  }

  private static String shown(boolean terminal, boolean text, Report before, Shown after) {
    StringWriter out = new StringWriter();
    List<String> notes = new ArrayList<>();
    WatchScreen screen =
        new WatchScreen(
            new PrintWriter(out),
            note -> notes.add("note " + note + "\n"),
            terminal,
            text,
            () -> LocalTime.of(10, 2, 3),
            (read, report) -> "REPORT\n");
    screen.show(null, before, null);
    screen.show(null, after.report(), after.since());
    return out + String.join("", notes);
  }
}
