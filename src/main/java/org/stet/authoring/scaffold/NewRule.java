package org.stet.authoring.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.stet.authoring.InvalidCase;
import org.stet.fact.FindingKind;
import org.stet.fact.Severity;

/**
 * A rule to begin with.
 *
 * @param id its id, in kebab case
 * @param kind what sort of finding it makes
 * @param severity how much its findings matter
 * @param shape what it is about
 * @param plain whether it is written in plain sentences
 * @param since the version of Stet that it is written for
 */
public record NewRule(
    String id, FindingKind kind, Severity severity, Shape shape, boolean plain, String since) {

  /** The file of the rule, from the folder of the installation on. */
  public Path rule() {
    return Path.of("rules", kind.id(), id + (plain ? ".dslr" : ".drl"));
  }

  /** The file of its cases. */
  public Path cases() {
    return Path.of("fixtures", "rules", id + ".yaml");
  }

  /** What stands in {@link #rule}. */
  String ruleText() {
    StringBuilder text =
        new StringBuilder(
            "// Say here why an editor should look at this, and what must stay silent.\n");
    if (!plain) {
      text.append("package rules.%s.%s\n\n".formatted(words(kind.id()), words(id)));
      shape.imports.forEach(type -> text.append("import org.stet.fact.").append(type).append('\n'));
      text.append('\n');
    }
    // No two rules may have one name, so it comes of the id until the author finds the sentence.
    text.append("rule \"Say what holds in good copy: %s\"\n".formatted(id.replace('-', ' ')));
    text.append("    @id(\"").append(id).append("\")\n");
    text.append(
        "    @kind(\"%s\") @type(\"%s\") @severity(\"%s\")\n"
            .formatted(kind.id(), shape.type, severity.id()));
    text.append("    @since(\"").append(since).append("\")\n");
    text.append("    @reference(\"Name the handbook or paper that it rests on\")\n");
    text.append("    @example(\"").append(shape.example).append("\")\n");
    text.append("    @problem(\"").append(shape.problem).append("\")\n");
    text.append("when\n");
    List<String> conditions = plain ? shape.sentences : shape.conditions.lines().toList();
    conditions.forEach(line -> text.append("    ").append(line).append('\n'));
    text.append("then\n    ").append(plain ? shape.report : shape.consequence).append("\nend\n");
    return text.toString();
  }

  /** What stands in {@link #cases}. */
  String caseText() {
    return shape.cases;
  }

  private static String words(String kebab) {
    return kebab.replace('-', '_');
  }

  /**
   * Writes both files below {@code home}.
   *
   * @throws InvalidCase if one of them is there already, or cannot be written
   */
  public void write(Path home) {
    Path rule = home.resolve(rule());
    Path cases = home.resolve(cases());
    if (Files.exists(cases)) {
      throw new InvalidCase(cases + ": is there already; choose another id, or delete it first");
    }
    create(rule, ruleText());
    create(cases, caseText());
  }

  private static void create(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new InvalidCase(file + ": is there already; choose another id, or delete it first");
    } catch (IOException e) {
      throw new InvalidCase(file + ": cannot be written; check that you may write there");
    }
  }
}
