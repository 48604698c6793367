package org.stet.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.reading.StoryFiles;

/** The files of a story as CI knows them. */
final class ArticlePaths {
  private ArticlePaths() {}

  /**
   * The path of each file by the id of its article: relative to the working folder where the file
   * lies below it, otherwise as given.
   */
  static Map<String, String> of(List<Path> files) {
    Map<String, String> paths = new LinkedHashMap<>();
    List<String> ids = StoryFiles.ids(files);
    for (int i = 0; i < files.size(); i++) {
      paths.put(ids.get(i), shown(files.get(i)));
    }
    return paths;
  }

  /** One path, in the same way. */
  static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(here) ? here.relativize(absolute) : file;
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }
}
