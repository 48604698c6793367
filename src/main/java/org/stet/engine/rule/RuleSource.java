package org.stet.engine.rule;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One rule file as it stands on disk.
 *
 * @param path the file as the editor knows it, with forward slashes; for messages only
 * @param id the file name without ".drl"
 * @param text the whole content
 * @param hash SHA-256 of the text, in hex
 */
public record RuleSource(String path, String id, String text, String hash) {
  private static final String SUFFIX = ".drl";

  public RuleSource {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(hash, "hash");
  }

  /** The rule {@code text}, as if it stood in the file {@code path}. */
  public static RuleSource of(String path, String text) {
    String unix = path.replace('\\', '/');
    String name = unix.substring(unix.lastIndexOf('/') + 1);
    String id = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return new RuleSource(unix, id, text, Sha256.hex(text));
  }

  /**
   * Reads {@code file}.
   *
   * @throws InvalidRule if the file cannot be read or is not UTF-8 text
   */
  public static RuleSource read(Path file) throws InvalidRule {
    try {
      return of(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new InvalidRule(
          new RuleError(file.toString(), 0, "is not UTF-8 text; save it with UTF-8 encoding"));
    } catch (IOException e) {
      throw new InvalidRule(
          new RuleError(file.toString(), 0, "cannot be read; check that you may open it"));
    }
  }
}
