package org.stet.configuration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stet.reading.TextFile;
import org.stet.reading.UnreadableArticle;

/**
 * The file in which a newsroom keeps its settings.
 *
 * <p>The nearest one counts, and it alone: nothing is mixed from several. As other tools do, it is
 * looked for in the folder of the draft, then in each folder above it, up to the root.
 */
public final class ProjectFile {
  /** The name under which the file is looked for. */
  public static final String NAME = "stet.yaml";

  private ProjectFile() {}

  /**
   * The project file that counts for {@code place}.
   *
   * @param place a file, which need not be there, or a folder
   */
  public static Optional<Path> find(Path place) {
    Path absolute = place.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    for (; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * What counts for {@code place}; {@link Project#NONE} where there is no file.
   *
   * @throws UnreadableArticle if the file cannot be used
   */
  public static Project of(Path place) {
    return find(place).map(ProjectFile::read).orElse(Project.NONE);
  }

  /**
   * What {@code file} sets.
   *
   * @throws UnreadableArticle if it cannot be used, with every slip, each on a line of its own:
   *     where it is, what is wrong and what to do
   */
  public static Project read(Path file) {
    return new ProjectReader(file, shown(file)).read(TextFile.read(file));
  }

  /** The path from the working folder on where the file lies below it. */
  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : file;
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }
}
