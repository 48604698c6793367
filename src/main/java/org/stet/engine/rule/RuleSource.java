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
 * @param id the file name without ".drl" or ".dslr"
 * @param text the rule in the rule language; a rule in plain sentences has it line for line
 * @param hash SHA-256 of the text, in hex
 * @param written the content of the file; another than {@code text} only for plain sentences
 */
public record RuleSource(String path, String id, String text, String hash, String written) {
  private static final String SUFFIX = ".drl";

  /** The suffix of a rule in the sentences of {@link PlainLanguage}. */
  private static final String PLAIN_SUFFIX = ".dslr";

  public RuleSource {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(written, "written");
  }

  /** The rule {@code text}, in the rule language, as if it stood in the file {@code path}. */
  public static RuleSource of(String path, String text) {
    return of(path, text, text);
  }

  /**
   * The rule that stands in plain sentences in the file {@code path}.
   *
   * @throws InvalidRule with every line that is none of {@code language}
   */
  public static RuleSource plain(String path, String written, PlainLanguage language)
      throws InvalidRule {
    return of(path, PlainRule.expand(path, written, language), written);
  }

  private static RuleSource of(String path, String text, String written) {
    String unix = path.replace('\\', '/');
    String name = unix.substring(unix.lastIndexOf('/') + 1);
    String id = isRule(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    return new RuleSource(unix, id, text, Sha256.hex(text), written);
  }

  /** Whether a file of that name holds a rule. */
  public static boolean isRule(String name) {
    return name.endsWith(SUFFIX) || name.endsWith(PLAIN_SUFFIX);
  }

  /** Whether the file holds plain sentences. */
  public boolean isPlain() {
    return path.endsWith(PLAIN_SUFFIX);
  }

  /**
   * Reads {@code file}, whichever language it is in.
   *
   * @throws InvalidRule if the file cannot be read, is not UTF-8 text, or has plain sentences that
   *     are not known
   */
  public static RuleSource read(Path file) throws InvalidRule {
    return read(file, true);
  }

  /**
   * As {@link #read(Path)}, but for the sentences that stand near the file: those that Stet came
   * with are used, since nobody vouches for others.
   */
  public static RuleSource readForeign(Path file) throws InvalidRule {
    return read(file, false);
  }

  private static RuleSource read(Path file, boolean trusted) throws InvalidRule {
    try {
      String content = Files.readString(file);
      if (!file.toString().endsWith(PLAIN_SUFFIX)) {
        return of(file.toString(), content);
      }
      return plain(
          file.toString().replace('\\', '/'),
          content,
          trusted ? PlainLanguage.near(file) : PlainLanguage.ofThisBuild());
    } catch (CharacterCodingException e) {
      throw new InvalidRule(
          new RuleError(file.toString(), 0, "is not UTF-8 text; save it with UTF-8 encoding"));
    } catch (IOException e) {
      throw new InvalidRule(
          new RuleError(file.toString(), 0, "cannot be read; check that you may open it"));
    }
  }
}
