package org.stet.reading;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.fact.Story;
import org.stet.reading.document.StoryDocuments;

/** Reads a story from one file an article, of any format. */
public final class StoryFiles {
  private StoryFiles() {}

  /**
   * The story of {@code draft} and {@code sources}; its id is the name of the first file.
   *
   * @param draft the file under check, or null to hold the sources against each other
   * @param sources the files the draft was written from; at least one where there is no draft
   * @throws UnreadableArticle if a file cannot be used or is given twice
   */
  public static Story read(Path draft, List<Path> sources) {
    return StoryDocuments.read(draft, sources).story();
  }

  /**
   * A name for each file that no other has: the file's name, or the whole path as given where two
   * files share a name.
   *
   * @throws UnreadableArticle if a file is given twice
   */
  public static List<String> ids(List<Path> files) {
    Set<Path> seen = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Path file : files) {
      if (!seen.add(file.toAbsolutePath().normalize())) {
        throw new UnreadableArticle(file + ": is given twice; name every file once");
      }
      if (!names.add(name(file))) {
        shared.add(name(file));
      }
    }
    return files.stream()
        .map(file -> shared.contains(name(file)) ? file.toString() : name(file))
        .toList();
  }

  private static String name(Path file) {
    return file.getFileName() == null ? file.toString() : file.getFileName().toString();
  }
}
