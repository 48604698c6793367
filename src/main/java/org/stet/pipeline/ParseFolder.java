package org.stet.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.stet.extraction.store.ParseStore;

/**
 * A folder of the user's in which parsed articles are kept, those used longest ago deleted first.
 *
 * <p>It holds what newsrooms are working on, so it is made for its owner alone and not used when
 * somebody else may enter it. An entry is written aside and moved into place, so that two processes
 * never see half of one. Without a folder that can be used everything works, only slower.
 */
final class ParseFolder implements ParseStore {
  static final long MOST_BYTES = 200_000_000;

  private static final String SUFFIX = ".parse";

  /** The folder is listed once in so many entries; each takes some 20 kB. */
  private static final int BETWEEN_SWEEPS = 50;

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path folder;
  private final long mostBytes;
  private final AtomicInteger written = new AtomicInteger();

  /**
   * @param folder made when the first article is kept
   * @param mostBytes beyond which the entries used longest ago are deleted
   */
  ParseFolder(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  @Override
  public Optional<byte[]> find(String key) {
    Path file = folder.resolve(key + SUFFIX);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || !isPrivate()
          || Files.size(file) > mostBytes) {
        return Optional.empty();
      }
      byte[] entry = Files.readAllBytes(file);
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(entry);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(String key, byte[] entry) {
    try {
      make();
      if (!isPrivate()) {
        return;
      }
      Path aside = Files.createTempFile(folder, key, ".part");
      try {
        Files.write(aside, entry);
        Files.move(aside, folder.resolve(key + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(aside);
      }
      if (written.getAndIncrement() % BETWEEN_SWEEPS == 0) {
        sweep();
      }
    } catch (IOException | UncheckedIOException e) {
      // A full or read-only disk costs time at the next run, nothing else.
    }
  }

  private void make() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    try {
      if (POSIX) {
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      } else {
        Files.createDirectory(folder);
      }
    } catch (FileAlreadyExistsException e) {
      // Another thread or process was first, which isPrivate() looks at.
    }
  }

  /** Whether the folder is a true one, belongs to the user and nobody else may enter it. */
  private boolean isPrivate() throws IOException {
    if (!POSIX) {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }
    PosixFileAttributes attributes =
        Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return attributes.isDirectory()
        && OWNER_ONLY.containsAll(attributes.permissions())
        && attributes.owner().getName().equals(System.getProperty("user.name"));
  }

  private record Entry(Path file, long used, long bytes) {}

  /** Deletes the entries used longest ago, what a killed process left half written among them. */
  private void sweep() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(Path::toFile)
          .forEach(
              file -> entries.add(new Entry(file.toPath(), file.lastModified(), file.length())));
    }
    long room = mostBytes;
    entries.sort(Comparator.comparing(Entry::used).reversed().thenComparing(Entry::file));
    for (Entry entry : entries) {
      room -= entry.bytes();
      if (room < 0) {
        Files.deleteIfExists(entry.file());
      }
    }
  }
}
