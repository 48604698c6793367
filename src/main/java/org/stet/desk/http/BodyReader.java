package org.stet.desk.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body, never more of it than its route takes, and not for ever. */
final class BodyReader {
  private static final int PIECE = 16_384;
  private static final long NANOS = 1_000_000_000L;

  /** For all of a body; 20 MB take a fraction of a second on loopback. */
  private static final long LONGEST = 20 * NANOS;

  private BodyReader() {}

  /**
   * All of {@code in}.
   *
   * @param length what Content-Length says; -1 where it says nothing
   * @throws Refusal where that is too much, or comes too slowly; nothing is kept
   */
  static byte[] read(InputStream in, long length, Route.Body body, BodyBudget.Share share)
      throws IOException {
    if (length > body.most()) {
      throw tooLarge(body);
    }
    share.take(length < 0 ? body.most() : (int) length);
    long deadline = System.nanoTime() + LONGEST;
    ByteArrayOutputStream all = new ByteArrayOutputStream(length < 0 ? PIECE : (int) length);
    byte[] piece = new byte[PIECE];
    for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
      if (all.size() + read > body.most()) {
        throw tooLarge(body);
      }
      all.write(piece, 0, read);
      if (System.nanoTime() - deadline > 0) {
        throw new Refusal(408, "the request takes too long to arrive; try again");
      }
    }
    share.keep(all.size());
    return all.toByteArray();
  }

  /** Reads on, keeping nothing, so that a browser that is still sending gets to see its answer. */
  static void drain(InputStream in, long bytes, long seconds) {
    long deadline = System.nanoTime() + seconds * NANOS;
    byte[] piece = new byte[PIECE];
    long left = bytes;
    try {
      while (left > 0 && System.nanoTime() - deadline < 0) {
        int read = in.read(piece);
        if (read < 0) {
          return;
        }
        left -= read;
      }
    } catch (IOException e) {
      // The sender has gone.
    }
  }

  private static Refusal tooLarge(Route.Body body) {
    return new Refusal(
        413,
        body == Route.Body.FILE
            ? "the file is larger than 20 MB; cut it to one article"
            : "the request is larger than 5 MB; an article is text, cut it");
  }
}
