package org.stet.pipeline.watch;

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
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Files that were saved, as the operating system reports it for their folders: an editor that
 * writes a new file and moves it into place is noticed as well.
 */
public final class SavedFiles implements Changes, AutoCloseable {
  /** Editors save a file in several steps; they belong together when they come so close. */
  private static final long QUIET_MILLISECONDS = 80;

  private static final int MOST_FOLDERS = 2_000;
  private static final int DEEPEST = 8;

  private final WatchService service;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private Interest interest = new Interest(Set.of(), Set.of(), Set.of());

  /**
   * @throws IOException if the system cannot watch files
   */
  public SavedFiles() throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
  }

  @Override
  public void watch(Interest wanted) {
    interest = wanted;
    Set<Path> folders = new LinkedHashSet<>();
    wanted.files().forEach(file -> folders.add(nearest(file.getParent())));
    wanted.folders().forEach(folder -> folders.add(nearest(folder)));
    wanted.trees().forEach(tree -> addTree(tree, folders));
    folders.remove(null);
    keys.entrySet()
        .removeIf(
            entry -> {
              boolean gone = !folders.contains(entry.getKey()) || !entry.getValue().isValid();
              if (gone) {
                entry.getValue().cancel();
              }
              return gone;
            });
    folders.forEach(this::register);
  }

  /** {@code folder}, or where it is missing the nearest one above it: there it would appear. */
  private static Path nearest(Path folder) {
    Path nearest = folder;
    while (nearest != null && !Files.isDirectory(nearest)) {
      nearest = nearest.getParent();
    }
    return nearest;
  }

  private static void addTree(Path tree, Set<Path> folders) {
    if (!Files.isDirectory(tree)) {
      folders.add(nearest(tree.getParent()));
      return;
    }
    try (Stream<Path> walk = Files.walk(tree, DEEPEST)) {
      walk.filter(Files::isDirectory).limit(MOST_FOLDERS).forEach(folders::add);
    } catch (IOException | UncheckedIOException e) {
      // What may not be entered cannot be watched; the rest can.
      folders.add(tree);
    }
  }

  private void register(Path folder) {
    try {
      keys.put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (IOException e) {
      // A folder of somebody else's: the user is unlikely to save there.
      keys.remove(folder);
    }
  }

  @Override
  public Set<Path> await() throws InterruptedException {
    Set<Path> saved = new TreeSet<>();
    while (saved.isEmpty()) {
      WatchKey key = service.take();
      while (key != null) {
        collect(key, saved);
        key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
    }
    return saved;
  }

  private void collect(WatchKey key, Set<Path> saved) {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        // The system lost count: anything may have changed.
        saved.addAll(interest.files());
        saved.addAll(interest.trees());
        continue;
      }
      Path path = folder.resolve((Path) event.context());
      if (interest.includes(path)) {
        saved.add(path);
      }
      boolean made = event.kind() == StandardWatchEventKinds.ENTRY_CREATE;
      if (made && interest.includes(path) && Files.isDirectory(path)) {
        watch(interest);
      }
    }
    if (!key.reset()) {
      keys.remove(folder);
      saved.add(folder);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
