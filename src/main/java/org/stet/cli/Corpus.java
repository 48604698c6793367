package org.stet.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stet.authoring.InvalidCase;
import org.stet.authoring.StoryExpectation;
import org.stet.fact.Story;
import org.stet.reading.StoryFiles;
import org.stet.reading.StoryFolder;
import org.stet.reading.StoryLine;
import org.stet.reading.StoryLines;
import org.stet.reading.UnreadableArticle;

/**
 * Many stories, read one by one.
 *
 * @param stories the stories in order
 * @param size how many there are; -1 where that is not known
 * @param file what is to be closed at the end
 */
record Corpus(Iterator<Entry> stories, long size, Closeable file) implements Closeable {

  /**
   * A story that is not yet read.
   *
   * @param name how messages name it
   * @param story reads it; throws {@link UnreadableArticle} where it cannot
   */
  record Entry(String name, Supplier<Story> story) {
    Story read() {
      return story.get();
    }
  }

  /**
   * The stories below a folder, or in a file of one a line.
   *
   * @throws UnreadableArticle if there are none
   */
  static Corpus open(Path stories) {
    return Files.isDirectory(stories) ? folders(stories) : lines(stories);
  }

  private static Corpus folders(Path root) {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isDirectory)
          .sorted(Comparator.comparing(Path::toString))
          .forEach(folder -> entry(root, folder).ifPresent(entries::add));
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableArticle(root + ": cannot be listed; check that you may open it", e);
    }
    if (entries.isEmpty()) {
      throw new UnreadableArticle(
          root + ": no folder in it holds a draft.txt or another draft; name another");
    }
    return new Corpus(entries.iterator(), entries.size(), () -> {});
  }

  private static Optional<Entry> entry(Path root, Path folder) {
    String name = root.equals(folder) ? folder.toString() : root.relativize(folder).toString();
    Optional<StoryFolder> found = StoryFolder.read(folder);
    Path expected = folder.resolve("expected.yaml");
    if (found.isEmpty() && Files.isRegularFile(expected)) {
      // A fixture may call its draft as it likes.
      String draft = draft(expected);
      found = Optional.of(StoryFolder.of(folder, draft == null ? null : folder.resolve(draft)));
    }
    return found.map(story -> new Entry(name, () -> read(name, story)));
  }

  private static String draft(Path expected) {
    try {
      return StoryExpectation.read(expected).draft();
    } catch (InvalidCase e) {
      throw new UnreadableArticle(e.getMessage(), e);
    }
  }

  private static Story read(String name, StoryFolder folder) {
    return new Story(name, StoryFiles.read(folder.draft(), folder.sources()).articles());
  }

  private static Corpus lines(Path file) {
    StoryLines lines = StoryLines.open(file);
    Iterator<Entry> entries =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return lines.hasNext();
          }

          @Override
          public Entry next() {
            StoryLine line = lines.next();
            return new Entry(file + ", line " + line.number(), () -> story(file, line));
          }
        };
    return new Corpus(entries, StoryCount.of(file), lines::close);
  }

  private static Story story(Path file, StoryLine line) {
    if (line instanceof StoryLine.Ok ok) {
      return ok.story();
    }
    throw new UnreadableArticle(file + ": " + ((StoryLine.Bad) line).message());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
