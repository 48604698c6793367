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

/**
 * A folder that holds one story: {@code draft.txt} or {@code draft.md}, and the texts that it was
 * written from beside it or in {@code sources}.
 *
 * @param draft the draft, or null where the folder has none
 * @param sources every other {@code .txt} and {@code .md}, in order of name; a {@code README.md} is
 *     none
 */
public record StoryFolder(Path draft, List<Path> sources) {
  private static final List<String> DRAFTS = List.of("draft.txt", "draft.md");

  public StoryFolder {
    sources = List.copyOf(sources);
  }

  /**
   * The story in {@code folder}, if it has a draft.
   *
   * @throws UnreadableArticle if it has two, or cannot be listed
   */
  public static Optional<StoryFolder> read(Path folder) {
    List<Path> drafts = DRAFTS.stream().map(folder::resolve).filter(Files::isRegularFile).toList();
    if (drafts.size() > 1) {
      throw new UnreadableArticle(
          folder + ": holds draft.txt and draft.md; keep one, or name the draft itself");
    }
    return drafts.stream().findFirst().map(draft -> of(folder, draft));
  }

  /** The story in {@code folder} with {@code draft}, a file of it, or null for none. */
  public static StoryFolder of(Path folder, Path draft) {
    List<Path> sources = new ArrayList<>(texts(folder));
    sources.addAll(texts(folder.resolve("sources")));
    sources.removeIf(file -> file.equals(draft));
    return new StoryFolder(draft, sources);
  }

  private static List<Path> texts(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isText(file.getFileName().toString().toLowerCase(Locale.ROOT)))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableArticle(folder + ": cannot be listed; check that you may open it", e);
    }
  }

  private static boolean isText(String name) {
    return (name.endsWith(".txt") || name.endsWith(".md")) && !name.equals("readme.md");
  }
}
