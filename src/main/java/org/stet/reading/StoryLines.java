package org.stet.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Stories as JSON Lines, one a line: {@code {"id", "draft": {"id", "headline", "outlet",
 * "published", "text"}, "sources": [...]}}.
 *
 * <p>Without {@code draft} the sources are held against each other. Offsets count in {@code text}
 * alone. A {@code headline} is used where {@code text} opens with it; otherwise the article has
 * none, for there would be no words in the text to quote. Fields of a newsroom's own are left alone
 * unless they look like a slip of a known one. A line that cannot be used does not stop the others;
 * blank lines are passed over.
 */
public final class StoryLines implements Iterator<StoryLine>, AutoCloseable {
  private static final int LONGEST_LINE = 100_000_000;

  private final InputStream in;
  private int number;
  private StoryLine next;

  /**
   * @param in UTF-8, read line by line
   */
  public StoryLines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * The stories of {@code file}.
   *
   * @throws UnreadableArticle if it cannot be opened
   */
  public static StoryLines open(Path file) {
    if (Files.isDirectory(file)) {
      throw new UnreadableArticle(file + ": is a folder; name a file of stories, one a line");
    }
    try {
      return new StoryLines(Files.newInputStream(file));
    } catch (IOException e) {
      String why = Files.exists(file) ? "may not be read" : "there is no such file";
      throw new UnreadableArticle(file + ": " + why + "; check the path and its permissions", e);
    }
  }

  /**
   * @throws UncheckedIOException if the stream breaks
   */
  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        byte[] line = line();
        if (line == null) {
          return false;
        }
        number++;
        next = read(line);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public StoryLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    StoryLine line = next;
    next = null;
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private StoryLine read(byte[] bytes) {
    if (bytes.length > LONGEST_LINE) {
      return new StoryLine.Bad(number, null, "line " + number + ": is longer than 100 MB; cut it");
    }
    try {
      String line = TextFile.decode("line " + number, bytes);
      String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      return json.isBlank() ? null : StoryLineReader.read(number, json);
    } catch (UnreadableArticle e) {
      return new StoryLine.Bad(number, null, e.getMessage());
    }
  }

  /** The next line without its end, or null after the last; what is too long is cut, not kept. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int unit = in.read();
    if (unit < 0) {
      return null;
    }
    while (unit >= 0 && unit != '\n') {
      if (line.size() <= LONGEST_LINE) {
        line.write(unit);
      }
      unit = in.read();
    }
    return line.toByteArray();
  }
}
