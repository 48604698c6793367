package org.stet.extraction.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The files of words that Stet comes with, as JSON, which is read in a tenth of the time that YAML
 * takes. Each is found by a hash of the YAML, so that a file that was edited is read as it stands.
 */
final class PrebuiltWords {
  /** Below the root of the class path. */
  static final String FOLDER = "org/stet/extraction/lexicon/prebuilt/";

  private PrebuiltWords() {}

  static String name(String yaml) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(yaml.getBytes(StandardCharsets.UTF_8)))
          + ".json";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The JSON of {@code yaml}, if it was built. */
  static Optional<byte[]> find(String yaml) {
    try (InputStream in = PrebuiltWords.class.getResourceAsStream("/" + FOLDER + name(yaml))) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
