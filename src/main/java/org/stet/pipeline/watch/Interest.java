package org.stet.pipeline.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The files of which it matters whether they were saved; each absolute and normalised.
 *
 * @param files these, whether or not they are there yet
 * @param folders every file that stands in one of these
 * @param trees every file in one of these or below it
 */
public record Interest(Set<Path> files, Set<Path> folders, Set<Path> trees) {

  public Interest {
    files = Set.copyOf(files);
    folders = Set.copyOf(folders);
    trees = Set.copyOf(trees);
  }

  /** As the user names them. */
  public static Interest of(
      Collection<Path> files, Collection<Path> folders, Collection<Path> trees) {
    return new Interest(absolute(files), absolute(folders), absolute(trees));
  }

  private static Set<Path> absolute(Collection<Path> paths) {
    Set<Path> all = new LinkedHashSet<>();
    paths.forEach(path -> all.add(path.toAbsolutePath().normalize()));
    return all;
  }

  /** Whether it matters that {@code path} was made, saved or deleted. */
  boolean includes(Path path) {
    return files.contains(path)
        || isAbove(path)
        || !isLeftByEditor(path.getFileName().toString())
            && (folders.contains(path.getParent()) || trees.stream().anyMatch(path::startsWith));
  }

  /** A folder that comes or goes brings or takes what is in it. */
  private boolean isAbove(Path path) {
    return files.stream().anyMatch(file -> file.startsWith(path))
        || folders.stream().anyMatch(folder -> folder.startsWith(path))
        || trees.stream().anyMatch(tree -> tree.startsWith(path));
  }

  /** What editors write beside a file: ".x.txt.swp", "x.txt~", "#x.txt#", "4913". */
  private static boolean isLeftByEditor(String name) {
    return name.startsWith(".")
        || name.startsWith("#")
        || name.endsWith("~")
        || name.matches("\\d+");
  }
}
