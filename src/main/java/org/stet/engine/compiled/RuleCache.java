package org.stet.engine.compiled;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory of the user's in which the classes of edited rules are kept.
 *
 * <p>What stands in it is run, so a directory that another user could have written to is not read,
 * and an entry whose digest or key does not fit counts as absent. An entry is written aside and
 * moved into place, so that two processes never see half of one. Without a directory that can be
 * used, everything works, only slower.
 */
public final class RuleCache implements RuleStore {
  private static final String SUFFIX = ".rule";

  /** A rule takes about 30 kB; the oldest entries beyond this number are deleted. */
  private static final int MOST_ENTRIES = 500;

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path directory;

  /**
   * @param directory made, with permission for its owner alone, when the first rule is kept
   */
  public RuleCache(Path directory) {
    this.directory = directory;
  }

  @Override
  public Optional<CompiledRule> find(String key) {
    Path file = directory.resolve(key + SUFFIX);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isPrivate()
          ? CompiledRuleFile.read(key, Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(String key, CompiledRule rule) {
    try {
      make();
      if (!isPrivate()) {
        return;
      }
      Path aside = Files.createTempFile(directory, key, ".part");
      try {
        Files.write(aside, CompiledRuleFile.write(key, rule));
        Files.move(aside, directory.resolve(key + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(aside);
      }
      deleteOldest();
    } catch (IOException e) {
      // A full or read-only disk costs time at the next start, nothing else.
    }
  }

  private void make() throws IOException {
    if (Files.isDirectory(directory)) {
      return;
    }
    if (directory.getParent() != null) {
      Files.createDirectories(directory.getParent());
    }
    if (POSIX) {
      Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.createDirectory(directory);
    }
  }

  /** Whether the directory is a true one, belongs to the user and nobody else may enter it. */
  private boolean isPrivate() throws IOException {
    if (!POSIX) {
      return Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS);
    }
    PosixFileAttributes attributes =
        Files.readAttributes(directory, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return attributes.isDirectory()
        && OWNER_ONLY.containsAll(attributes.permissions())
        && attributes.owner().getName().equals(currentUser());
  }

  private static String currentUser() {
    return System.getProperty("user.name");
  }

  private void deleteOldest() throws IOException {
    List<Path> entries;
    try (Stream<Path> files = Files.list(directory)) {
      entries = files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
    if (entries.size() > MOST_ENTRIES) {
      for (Path entry :
          entries.stream().sorted(Comparator.comparing(RuleCache::age)).limit(50).toList()) {
        Files.deleteIfExists(entry);
      }
    }
  }

  private static long age(Path entry) {
    return entry.toFile().lastModified();
  }
}
