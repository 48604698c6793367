package org.stet.reading.document.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.stet.reading.document.DocumentSource;

/** The process in which one PDF is read. */
final class Reading implements AutoCloseable {
  private static final int MEGABYTES = 256;

  /** What the virtual machine says on its way out when memory ran short. */
  private static final int OUT_OF_MEMORY = 3;

  /** Variables without which no process starts somewhere. */
  private static final Set<String> KEPT = Set.of("PATH", "LD_LIBRARY_PATH", "SystemRoot");

  private final Process process;
  private final Duration longest;
  private volatile boolean late;

  private Reading(Process process, Duration longest) {
    this.process = process;
    this.longest = longest;
  }

  static Reading start(Duration longest) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().retainAll(KEPT);
    return new Reading(builder.start(), longest);
  }

  private static List<String> command() {
    Path nowhere = Path.of(System.getProperty("java.io.tmpdir"), "stet-writes-nothing");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + nowhere,
                "-Duser.home=" + nowhere));
    String archive = System.getProperty("stet.archive");
    if (archive != null) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    String path = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", path, PdfProcess.class.getName()));
    return command;
  }

  /**
   * What {@code source} says.
   *
   * @throws org.stet.reading.UnreadableArticle if it cannot be read, or takes too much
   */
  PdfContent answer(DocumentSource source) {
    CompletableFuture<Void> alarm =
        CompletableFuture.runAsync(
            this::stop,
            CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
    try {
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
      out.writeInt(source.bytes().length);
      out.write(source.bytes());
      out.flush();
      return PdfAnswer.read(new DataInputStream(new BufferedInputStream(process.getInputStream())));
    } catch (PdfAnswer.Refused e) {
      throw source.unreadable(e.getMessage(), e);
    } catch (IOException e) {
      throw source.unreadable(failure(), e);
    } finally {
      alarm.cancel(false);
    }
  }

  private void stop() {
    late = process.isAlive();
    process.destroyForcibly();
  }

  private String failure() {
    if (late) {
      return "takes more than %d seconds to read, which no article does; save the article alone"
              .formatted(longest.toSeconds())
          + ", or give its text";
    } else if (exitCode() == OUT_OF_MEMORY) {
      return "unpacks to more than %d MB, which no article does; save the article alone"
              .formatted(MEGABYTES)
          + ", or give its text";
    }
    return "cannot be read, the process that reads PDF ended early; give its text";
  }

  private int exitCode() {
    try {
      // Its output ends a moment before the process does.
      return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
