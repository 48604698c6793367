package org.stet.engine.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.engine.rule.PlainSentence.Section;

/**
 * The sentences in which a rule can be written without the rule language.
 *
 * <p>They stand in a file of the form that Drools has for such languages. Drools' own reader is not
 * used: it takes a fifth of a second to load, which every start would pay, and its expander moves a
 * constraint to the line of its fact, so that errors would name a line that the author did not
 * write. A test holds that both expand alike; only of a sentence with two facts Drools gives the
 * details to the first, and Stet to the second, which can refer to the first.
 *
 * @param path the file, for messages
 * @param sentences in the order of the file
 */
public record PlainLanguage(String path, List<PlainSentence> sentences) {
  /** The name of the file of sentences. */
  public static final String FILE = "plain.dsl";

  /**
   * The folders above a rule in which the file is looked for: its kind's, and that of all rules.
   */
  private static final int LEVELS = 3;

  private static final Pattern ENTRY =
      Pattern.compile("\\[(condition|when|consequence|then)\\]\\s*(?:\\[\\w*\\])?([^=]+)=(.+)");

  public PlainLanguage {
    sentences = List.copyOf(sentences);
  }

  /**
   * The sentences for the rule {@code file}: of the nearest {@value #FILE} above it, else those
   * that this build of Stet has.
   *
   * @throws InvalidRule if that file is broken or cannot be read
   */
  public static PlainLanguage near(Path file) throws InvalidRule {
    Path folder = file.toAbsolutePath().getParent();
    for (int level = 0; level < LEVELS && folder != null; level++, folder = folder.getParent()) {
      Path sentences = folder.resolve(FILE);
      if (Files.isRegularFile(sentences)) {
        return read(shown(file, level), sentences);
      }
    }
    return ofThisBuild();
  }

  /** The sentences' file as the user sees it from where the rule was named. */
  private static String shown(Path file, int level) {
    Path folder = file.getParent();
    for (int i = 0; i < level && folder != null; i++) {
      folder = folder.getParent();
    }
    return folder == null ? FILE : folder.resolve(FILE).toString().replace('\\', '/');
  }

  private static PlainLanguage read(String shown, Path file) throws InvalidRule {
    try {
      return parse(shown, Files.readString(file));
    } catch (IOException e) {
      throw new InvalidRule(
          new RuleError(shown, 0, "cannot be read as UTF-8 text; check that you may open it"));
    }
  }

  /** The sentences that Stet came with. */
  public static PlainLanguage ofThisBuild() throws InvalidRule {
    try (InputStream text = PlainLanguage.class.getResourceAsStream(FILE)) {
      if (text == null) {
        throw new InvalidRule(
            new RuleError(FILE, 0, "is missing; put it into the folder of the rules"));
      }
      return parse(FILE, new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the text of such a file.
   *
   * @throws InvalidRule with all that is wrong with it
   */
  public static PlainLanguage parse(String path, String text) throws InvalidRule {
    List<PlainSentence> sentences = new ArrayList<>();
    List<RuleError> errors = new ArrayList<>();
    StringBuilder comment = new StringBuilder();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        comment.append(comment.length() == 0 ? "" : " ").append(line.substring(1).strip());
        continue;
      }
      if (!line.isBlank()) {
        try {
          sentences.add(entry(line, comment.toString()));
        } catch (IllegalArgumentException e) {
          errors.add(new RuleError(path, number, e.getMessage()));
        }
      }
      comment.setLength(0);
    }
    if (!errors.isEmpty()) {
      throw new InvalidRule(errors);
    }
    return new PlainLanguage(path, sentences);
  }

  private static PlainSentence entry(String line, String comment) {
    Matcher entry = ENTRY.matcher(line);
    if (!entry.matches()) {
      throw new IllegalArgumentException(
          "is no sentence with its meaning; write [condition][]There is a figure=$figure : Figure( )");
    }
    boolean condition = entry.group(1).equals("condition") || entry.group(1).equals("when");
    return PlainSentence.of(
        condition ? Section.CONDITION : Section.CONSEQUENCE,
        entry.group(2).strip(),
        entry.group(3).strip(),
        comment);
  }

  /** What {@code line} means; empty where no sentence says that. */
  Optional<String> meaning(Section section, String line) {
    return sentences.stream()
        .filter(sentence -> sentence.section() == section)
        .flatMap(sentence -> sentence.meaning(line).stream())
        .findFirst();
  }

  /** "did you mean …?" for a line that says nothing known, or where to look. */
  String advice(Section section, String line) {
    List<String> like =
        sentences.stream()
            .filter(sentence -> sentence.section() == section)
            .filter(sentence -> sentence.isDetail() == line.startsWith("-"))
            .map(PlainSentence::shown)
            .toList();
    return NearestWord.of(line, like)
        .map(sentence -> "did you mean \"" + sentence + "\"?")
        .orElse("its sentences stand in " + path);
  }
}
