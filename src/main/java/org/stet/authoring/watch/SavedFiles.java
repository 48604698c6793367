package org.stet.authoring.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells which files below some folders were saved, as the operating system reports it. */
public final class SavedFiles implements AutoCloseable {
  /** Editors save a file in several steps; they belong together when they come so close. */
  private static final long QUIET_MILLISECONDS = 40;

  private final Path home;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  /**
   * Watches {@code below} and all folders in them; those that are missing are passed over.
   *
   * @param home the folder from which paths are told
   * @throws IOException if the system cannot watch files
   */
  public SavedFiles(Path home, List<Path> below) throws IOException {
    this.home = home;
    this.service = FileSystems.getDefault().newWatchService();
    for (Path folder : below) {
      register(folder);
    }
  }

  private void register(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path each : walk.filter(Files::isDirectory).toList()) {
        folders.put(
            each.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE),
            each);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Waits until files are saved, and until no more have been for a moment.
   *
   * @return their paths from {@code home} on, sorted; where the system lost count, the folder of
   *     the lexicon, since then anything may have changed
   */
  public Set<Path> await() throws InterruptedException, IOException {
    Set<Path> saved = new TreeSet<>();
    WatchKey key = service.take();
    while (key != null) {
      collect(key, saved);
      key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
    return saved;
  }

  private void collect(WatchKey key, Set<Path> saved) throws IOException {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW || folder == null) {
        saved.add(Path.of("rules", "lexicon", "lost-count.yaml"));
      } else {
        Path file = folder.resolve((Path) event.context());
        saved.add(home.relativize(file));
        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(file)) {
          register(file);
        }
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
