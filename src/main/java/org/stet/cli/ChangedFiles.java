package org.stet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that somebody changed, from the folder of the installation on. */
final class ChangedFiles {
  private ChangedFiles() {}

  /**
   * The files that the user names.
   *
   * @param names paths from where the user stands, or from the installation on; "-" or none for a
   *     list on {@code input}
   */
  static List<Path> named(List<String> names, Path home, InputStream input) throws IOException {
    List<String> all = new ArrayList<>(names);
    if (names.isEmpty() || names.contains("-")) {
      all.remove("-");
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
      lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(all::add);
    }
    return all.stream().map(name -> inside(name, home)).toList();
  }

  private static Path inside(String name, Path home) {
    try {
      Path base = home.toAbsolutePath().normalize();
      Path path = Path.of(name).toAbsolutePath().normalize();
      return path.startsWith(base) ? base.relativize(path) : Path.of(name).normalize();
    } catch (InvalidPathException e) {
      throw new BadUse("\"%s\" is no name of a file; give one a line".formatted(name));
    }
  }

  /**
   * The files that git says were changed since {@code revision}, and those it does not know yet.
   *
   * @throws BadUse if there is no git, or it does not know the revision
   */
  static List<Path> since(String revision, Path home) throws IOException, InterruptedException {
    return since(revision, home, "git");
  }

  /** As {@link #since(String, Path)}, asking the program {@code git}. */
  static List<Path> since(String revision, Path home, String git)
      throws IOException, InterruptedException {
    if (revision.isBlank() || revision.startsWith("-")) {
      throw new BadUse(
          "--since \"%s\" is no revision; give a branch, tag or commit".formatted(revision));
    }
    Stream<String> known =
        ask(git, home, "diff", "--name-only", "-z", "--relative", "--merge-base", revision, "--");
    Stream<String> unknown = ask(git, home, "ls-files", "-z", "--others", "--exclude-standard");
    return Stream.concat(known, unknown).map(Path::of).toList();
  }

  private static Stream<String> ask(String git, Path home, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(git, "-C", home.toAbsolutePath().toString()));
    command.addAll(List.of(words));
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(false)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new BadUse(
          "there is no git to ask; install it, or name the changed files with --changed");
    }
    process.getOutputStream().close();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new BadUse(
          "git cannot tell what was changed in %s; check that it is a repository and that the revision given with --since is known"
              .formatted(home.toAbsolutePath().normalize()));
    }
    return Stream.of(answer.split("\0")).filter(name -> !name.isEmpty());
  }
}
