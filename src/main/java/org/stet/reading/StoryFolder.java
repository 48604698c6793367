package org.stet.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.reading.document.ContentSniffer;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.DocumentSource;

/**
 * A folder that holds one story: {@code draft.txt}, or a draft of another format, and the articles
 * that it was written from beside it or in {@code sources}.
 *
 * @param draft the draft, or null where the folder has none
 * @param sources every other file that is named as an article, in order of name; a {@code
 *     README.md} is none, and JSON only where it is a news item
 */
public record StoryFolder(Path draft, List<Path> sources) {
  private static final List<String> ENDINGS =
      List.of(
          ".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".odt", ".pdf", ".json");

  public StoryFolder {
    sources = List.copyOf(sources);
  }

  /**
   * The story in {@code folder}, if it has a draft.
   *
   * @throws UnreadableArticle if it has two, or cannot be listed
   */
  public static Optional<StoryFolder> read(Path folder) {
    List<Path> drafts =
        ENDINGS.stream()
            .map(ending -> folder.resolve("draft" + ending))
            .filter(Files::isRegularFile)
            .filter(StoryFolder::isArticle)
            .toList();
    if (drafts.size() > 1) {
      List<String> names = drafts.stream().map(draft -> draft.getFileName().toString()).toList();
      throw new UnreadableArticle(
          "%s: holds %s; keep one, or name the draft itself"
              .formatted(folder, String.join(" and ", names)));
    }
    return drafts.stream().findFirst().map(draft -> of(folder, draft));
  }

  /** The story in {@code folder} with {@code draft}, a file of it, or null for none. */
  public static StoryFolder of(Path folder, Path draft) {
    List<Path> sources = new ArrayList<>(articles(folder));
    sources.addAll(articles(folder.resolve("sources")));
    sources.removeIf(file -> file.equals(draft));
    return new StoryFolder(draft, sources);
  }

  private static List<Path> articles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(StoryFolder::isArticle)
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableArticle(folder + ": cannot be listed; check that you may open it", e);
    }
  }

  /** Whether {@code file}, which need not exist, is an article where it lies in such a folder. */
  public static boolean isArticle(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    // Office programs leave a file beside each one that is open.
    boolean hidden = name.startsWith(".") || name.startsWith("~$");
    return !hidden
        && !name.equals("readme.md")
        && ENDINGS.stream().anyMatch(name::endsWith)
        && (!name.endsWith(".json") || isNewsItem(file));
  }

  /** Reports, baselines and facts of other extractors are JSON too. */
  private static boolean isNewsItem(Path file) {
    try {
      DocumentSource source = DocumentSource.of(file, file.toString());
      return ContentSniffer.format(source) == DocumentFormat.NINJS;
    } catch (UnreadableArticle e) {
      return false;
    }
  }
}
