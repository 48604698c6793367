package org.stet.engine.untrusted;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.stet.engine.rule.RuleSource;

/** A process that runs untrusted rules, seen from the one that started it. For one thread. */
final class RuleRunner implements AutoCloseable {
  /** The exit code with which the virtual machine ends when memory is used up, and by a signal. */
  private static final Set<Integer> OUT_OF_MEMORY = Set.of(3, 134, 137);

  /** Kept of the environment: without them the virtual machine cannot read some file names. */
  private static final List<String> KEPT = List.of("LANG", "LC_ALL", "LC_CTYPE");

  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final Process process;
  private final Path folder;
  private final ObjectOutputStream requests;
  private final InputStream answers;
  private final Map<String, Answer> compiled = new HashMap<>();

  private RuleRunner(Process process, Path folder) throws IOException {
    this.process = process;
    this.folder = folder;
    this.requests = new ObjectOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new BufferedInputStream(process.getInputStream());
  }

  private static ScheduledThreadPoolExecutor clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "bounds of untrusted rules");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  /** Starts a process with {@code megabytes} of memory, in an empty folder of its own. */
  static RuleRunner start(int megabytes) throws IOException {
    Path folder = Files.createTempDirectory("stet-rules");
    try {
      ProcessBuilder builder = new ProcessBuilder(command(megabytes, folder));
      Map<String, String> environment = builder.environment();
      environment.keySet().retainAll(KEPT);
      builder.directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
      return new RuleRunner(builder.start(), folder);
    } catch (IOException e) {
      Files.deleteIfExists(folder);
      throw e;
    }
  }

  private static List<String> command(int megabytes, Path folder) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder));
    String archive = System.getProperty("stet.archive");
    if (archive != null) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    command.addAll(List.of("-cp", absoluteClassPath(), RuleProcess.class.getName()));
    return command;
  }

  /** The class path of this process, which may name folders relative to where it was started. */
  private static String absoluteClassPath() {
    String separator = System.getProperty("path.separator");
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(separator)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(separator, entries);
  }

  /** Has {@code rule} compiled where it was not before; the answer is remembered. */
  Answer compile(RuleSource rule, Duration time) throws Stopped, UnfitAnswer {
    Answer known = compiled.get(rule.path());
    if (known == null) {
      known = ask(new Request.Compile(rule.path(), rule.text()), time);
      compiled.put(rule.path(), known);
    }
    return known;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Asks and waits for the answer.
   *
   * @throws Stopped if no answer came in {@code time}; the process has then ended
   * @throws UnfitAnswer if the answer is none; the process is not to be asked again
   */
  Answer ask(Request request, Duration time) throws Stopped, UnfitAnswer {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        CLOCK.schedule(
            () -> {
              late.set(true);
              kill();
            },
            time.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      // Without it both sides would remember every story for the life of the process.
      requests.reset();
      requests.writeObject(request);
      requests.flush();
      return AnswerJson.read(line());
    } catch (IOException e) {
      throw new Stopped(late.get() || OUT_OF_MEMORY.contains(exitCode()));
    } finally {
      alarm.cancel(false);
    }
  }

  private String line() throws IOException, UnfitAnswer {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new IOException("the process has ended");
      }
      if (line.size() >= Bounds.MOST_ANSWER) {
        throw new UnfitAnswer("is longer than %,d bytes".formatted(Bounds.MOST_ANSWER));
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private int exitCode() {
    try {
      // Its output ends a moment before the process does.
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        kill();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // An empty folder is left in the folder for temporary files, which is emptied by others.
    }
  }
}
