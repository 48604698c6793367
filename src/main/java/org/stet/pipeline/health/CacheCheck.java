package org.stet.pipeline.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the folders in which Stet keeps compiled rules and parsed articles. */
final class CacheCheck {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private CacheCheck() {}

  static List<Check> of(Path cache) {
    return List.of(
        of("cache of rules", cache.resolve("rules")),
        of("cache of texts", cache.resolve("parses")));
  }

  private static Check of(String subject, Path folder) {
    try {
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        return notMade(subject, folder);
      }
      if (!isPrivate(folder)) {
        return Check.warn(
            subject,
            folder + " may be entered by others, so nothing is kept in it",
            "make it yours alone: chmod 700 " + folder);
      }
      if (!Files.isWritable(folder)) {
        return Check.warn(
            subject, folder + " cannot be written to", "allow it: chmod u+w " + folder);
      }
      return Check.ok(subject, "%s holds %s".formatted(folder, size(folder)));
    } catch (IOException | UncheckedIOException e) {
      return Check.warn(subject, folder + " cannot be read", "delete it; Stet makes it anew");
    }
  }

  private static Check notMade(String subject, Path folder) {
    Path above = folder.toAbsolutePath();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    return above != null && Files.isDirectory(above) && Files.isWritable(above)
        ? Check.ok(subject, folder + " is made when something is kept in it")
        : Check.warn(
            subject,
            folder + " cannot be made, so every start reads and compiles anew",
            "set XDG_CACHE_HOME to a folder that you may write to");
  }

  /** As the stores themselves demand. */
  private static boolean isPrivate(Path folder) throws IOException {
    if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }
    PosixFileAttributes attributes =
        Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return attributes.isDirectory()
        && OWNER_ONLY.containsAll(attributes.permissions())
        && attributes.owner().getName().equals(System.getProperty("user.name"));
  }

  private static String size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Long> sizes = files.map(file -> file.toFile().length()).toList();
      double bytes = sizes.stream().mapToLong(Long::longValue).sum();
      return "%,d entries, %,.1f MB".formatted(sizes.size(), bytes / 1_000_000);
    }
  }
}
