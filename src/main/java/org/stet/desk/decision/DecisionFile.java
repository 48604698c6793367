package org.stet.desk.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.stet.reading.TextFile;
import org.stet.reading.UnreadableArticle;
import org.stet.suppression.SuppressionFile;
import org.stet.suppression.SuppressionText;

/**
 * The file of suppressions in a folder. Whatever changes it goes by way of a file beside it that
 * takes its place at once, so that nobody ever reads half of one.
 */
public final class DecisionFile {
  private static final int MOST_TRIES = 5;

  /** Two tabs may write to one folder. */
  private static final Map<Path, Object> LOCKS = new ConcurrentHashMap<>();

  private final Path folder;

  /**
   * @param folder of the story
   */
  public DecisionFile(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Where it is, or will be. */
  public Path path() {
    return folder.resolve(SuppressionFile.NAME);
  }

  /**
   * What stands in it now; nothing where there is none.
   *
   * @throws UnreadableArticle if it cannot be read
   */
  public SuppressionText read() {
    String text = Files.exists(path()) ? TextFile.read(path()) : "";
    return new SuppressionText(SuppressionFile.NAME, text);
  }

  /**
   * Writes what {@code change} makes of the text; what somebody else wrote meanwhile is read first.
   *
   * @param change the new text; empty where it cannot be made
   * @return whether there was a new text
   * @throws Unwritten if it cannot be written
   * @throws UnreadableArticle if what is there cannot be read
   */
  public boolean change(Function<SuppressionText, Optional<String>> change) {
    synchronized (LOCKS.computeIfAbsent(folder, path -> new Object())) {
      for (int i = 0; i < MOST_TRIES; i++) {
        SuppressionText before = read();
        Optional<String> after = change.apply(before);
        if (after.isEmpty()) {
          return false;
        }
        if (write(before.text(), after.get())) {
          return true;
        }
      }
    }
    throw new Unwritten(path() + ": is being written by somebody else; try again");
  }

  /** Whether the file still held {@code before}, so that it now holds {@code after}. */
  private boolean write(String before, String after) {
    Path target = target();
    Path aside = target.resolveSibling("." + SuppressionFile.NAME + "." + UUID.randomUUID());
    try {
      try (FileChannel out =
          FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(after);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      keepPermissions(target, aside);
      if (!before.equals(read().text())) {
        return false;
      }
      move(aside, target);
      return true;
    } catch (IOException e) {
      throw new Unwritten(
          "%s: cannot be written; check the permissions of the folder, or put the entry there by hand"
              .formatted(path()));
    } finally {
      delete(aside);
    }
  }

  /** The file itself, where a link to it stays within the folder. */
  private Path target() {
    Path file = path();
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return file;
      }
      Path real = file.toRealPath();
      if (Files.isRegularFile(real) && real.getParent().equals(folder.toRealPath())) {
        return real;
      }
    } catch (IOException e) {
      // A link to nowhere.
    }
    throw new Unwritten(
        file + ": leads out of the folder of the story, where the desk does not write");
  }

  private static void keepPermissions(Path target, Path aside) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(aside, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null && Files.exists(target)) {
      view.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  private static void move(Path aside, Path target) throws IOException {
    try {
      Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path aside) {
    try {
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      // An empty folder could not be written to; there is nothing to delete.
    }
  }
}
