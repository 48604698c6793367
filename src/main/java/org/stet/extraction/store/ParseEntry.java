package org.stet.extraction.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Article;

/** A parse in the form in which it is kept: a digest of key and content, then the content. */
public final class ParseEntry {
  private static final int DIGEST = 32;

  private ParseEntry() {}

  /** {@code article} as bytes to keep under {@code key}. */
  public static byte[] write(String key, ParsedArticle article) {
    byte[] content = ParseWriter.write(article);
    return ByteBuffer.allocate(DIGEST + content.length)
        .put(digest(key, content))
        .put(content)
        .array();
  }

  /** The parse of {@code article} in {@code entry}; empty where anything in it does not fit. */
  public static Optional<ParsedArticle> read(String key, byte[] entry, Article article) {
    if (entry.length < DIGEST) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(entry, DIGEST, entry.length);
    if (!Arrays.equals(digest(key, content), 0, DIGEST, entry, 0, DIGEST)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ParseReader.read(content, article));
    } catch (BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static byte[] digest(String key, byte[] content) {
    MessageDigest digest = ParseKey.digest();
    digest.update(key.getBytes(StandardCharsets.US_ASCII));
    return digest.digest(content);
  }
}
