package org.stet.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.fact.Article;
import org.stet.fact.Role;
import org.stet.fact.Story;

/** Reads a story from one file an article. */
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
    List<Path> files = new ArrayList<>(sources);
    if (draft != null) {
      files.add(0, draft);
    }
    List<Article> articles = new ArrayList<>();
    List<String> ids = ids(files);
    for (int i = 0; i < files.size(); i++) {
      Role role = i == 0 && draft != null ? Role.DRAFT : Role.SOURCE;
      articles.add(ArticleReader.read(files.get(i), ids.get(i), role));
    }
    if (articles.isEmpty()) {
      throw new UnreadableArticle("there is nothing to read; name a draft or a source");
    }
    return new Story(articles.get(0).id(), articles);
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
