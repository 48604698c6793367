package org.stet.extraction.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.stet.fact.Article;
import org.stet.fact.Span;

/**
 * The name under which the parse of an article is kept: a hash of all that the parse depends on,
 * which is the text, where headline and body stand in it and the fingerprint of the programs,
 * models and words that read it. Id, role, outlet and day are no part of it.
 */
public final class ParseKey {
  /** To be raised when the form of what is kept changes. */
  private static final String FORM = "2";

  private ParseKey() {}

  /**
   * The key, as 64 hex digits.
   *
   * @param fingerprint of everything but the article on which a parse depends
   */
  public static String of(Article article, String fingerprint) {
    MessageDigest digest = digest();
    Span headline = article.headline();
    String about =
        String.join(
            "\n",
            FORM,
            fingerprint,
            Integer.toString(article.bodyStart()),
            headline == null ? "" : headline.start() + "-" + headline.end(),
            "");
    digest.update(about.getBytes(StandardCharsets.UTF_8));
    // Code unit by code unit: an encoder would make one character of all lone surrogates.
    ByteBuffer units = ByteBuffer.allocate(2 * article.text().length());
    units.asCharBuffer().put(article.text());
    digest.update(units);
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
