package org.stet.reading;

import java.nio.file.Path;
import org.stet.fact.Article;
import org.stet.fact.Role;

/**
 * Reads one article: UTF-8 plain text that may begin with YAML front matter between two lines of
 * {@code ---}, with the keys {@code headline}, {@code outlet}, {@code published}, {@code role} and
 * {@code language}. Other keys are left alone unless they look like a slip of one of these.
 */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * The article in {@code file}; its id is the file's name.
   *
   * @param role what the caller gives the file as. A source whose front matter says {@code role:
   *     reference} becomes a reference; otherwise the caller's word counts
   * @throws UnreadableArticle if the file cannot be used
   */
  public static Article read(Path file, Role role) {
    Path name = file.getFileName();
    return read(file, name == null ? file.toString() : name.toString(), role);
  }

  /** As {@link #read(Path, Role)}, with an id that the caller chooses. */
  public static Article read(Path file, String id, Role role) {
    return of(TextFile.read(file), id, file.toString(), role);
  }

  /**
   * The article that {@code text}, the whole content of a file, holds.
   *
   * @param file how error messages name the file
   */
  public static Article of(String text, String id, String file, Role role) {
    FrontMatter about = FrontMatterReader.read(id, file, text);
    String body = text.substring(about.bodyStart());
    if (body.codePoints().allMatch(ArticleReader::empty)) {
      throw new UnreadableArticle(file + ": holds no text; give the file that has the article");
    }
    Role known = role == Role.SOURCE && about.role() == Role.REFERENCE ? Role.REFERENCE : role;
    return new Article(
        id,
        known,
        text,
        Math.max(about.bodyStart(), text.startsWith("\uFEFF") ? 1 : 0),
        about.headline(),
        about.outlet(),
        about.published(),
        about.language());
  }

  private static boolean empty(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == '\uFEFF';
  }
}
