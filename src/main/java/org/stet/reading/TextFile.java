package org.stet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file as UTF-8, strictly: what cannot be read without loss is refused. */
public final class TextFile {
  /** The largest file that is read, in bytes: 20 MB. */
  static final int LARGEST = 20_000_000;

  /** A text has line ends and tabs, and hardly any other control code. */
  private static final double MOST_CONTROLS = 0.1;

  private TextFile() {}

  /**
   * The whole text of {@code file}; a byte order mark stays as U+FEFF, and line ends as they are.
   *
   * @throws UnreadableArticle if it cannot be read as text
   */
  public static String read(Path file) {
    return text(file.toString(), bytes(file));
  }

  /**
   * {@code bytes}, all of a file, as text.
   *
   * @param file how messages name the file
   * @throws UnreadableArticle if they are no text
   */
  public static String text(String file, byte[] bytes) {
    Signature.refuse(file, bytes);
    String text = decode(file, bytes);
    long controls = text.chars().filter(TextFile::unusual).count();
    if (controls > text.length() * MOST_CONTROLS) {
      throw new UnreadableArticle(
          file + ": is mostly control codes, not text; save the article as plain UTF-8 text");
    }
    return text;
  }

  /**
   * {@code bytes} as text.
   *
   * @param where how an error message names them
   * @throws UnreadableArticle if they are not UTF-8; the message tells the first wrong byte
   */
  static String decode(String where, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableArticle(
          ("%s: byte %d (0x%02X) is not UTF-8; find out the encoding and convert the file, for"
                  + " example: iconv -f WINDOWS-1252 -t UTF-8")
              .formatted(where, in.position(), bytes[in.position()] & 0xFF));
    }
    return out.flip().toString();
  }

  /**
   * All of {@code file}, unless it is too large.
   *
   * @throws UnreadableArticle if it cannot be read or is larger than 20 MB, of which no more is
   *     read
   */
  public static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw new UnreadableArticle(file + ": is a folder; name the files in it one by one");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UnreadableArticle(
            file + ": is larger than 20 MB; an article is text, cut the file to one article");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new UnreadableArticle(file + ": there is no such file; check the path", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableArticle(file + ": may not be read; change its permissions", e);
    } catch (IOException e) {
      throw new UnreadableArticle(
          file + ": cannot be read (" + e.getMessage() + "); check the disk or copy the file", e);
    }
  }

  private static boolean unusual(int unit) {
    return unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f';
  }
}
