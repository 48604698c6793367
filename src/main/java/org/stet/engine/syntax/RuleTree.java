package org.stet.engine.syntax;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule file, understood as far as it can be.
 *
 * @param packageName the package, or null
 * @param imports the imported types, in order, "*" and "static" as written
 * @param name the rule's name; null where it has none
 * @param annotations in order
 * @param conditions what stands between "when" and "then", joined by an unwritten "and"
 * @param consequence what stands between "then" and "end"
 * @param declarations the words of what may not stand in a rule file: query, declare, a second rule
 * @param problems what is broken, in the order of the file; empty for a file of the language
 */
public record RuleTree(
    Name packageName,
    List<Import> imports,
    Name name,
    List<Annotation> annotations,
    List<Condition> conditions,
    List<Statement> consequence,
    List<Name> declarations,
    List<Problem> problems) {

  /**
   * @param type the type, with its package
   * @param modifier "static" or "function" where it is written; else null
   */
  public record Import(Name type, Name modifier) {}

  /**
   * {@code @key("value")}.
   *
   * @param value what stands between the quotation marks
   * @param valueRange the place of the value, quotation marks included
   */
  public record Annotation(Name key, String value, Range valueRange) {}

  public RuleTree {
    imports = List.copyOf(imports);
    annotations = List.copyOf(annotations);
    conditions = List.copyOf(conditions);
    consequence = List.copyOf(consequence);
    declarations = List.copyOf(declarations);
    problems = List.copyOf(problems);
  }

  /** The tree of {@code text}; never fails, what is broken is among its {@link #problems}. */
  public static RuleTree of(String text) {
    return new RuleParser(text).file();
  }

  /** All patterns, in the order of the file. */
  public Stream<Condition.Pattern> patterns() {
    return conditions.stream().flatMap(Condition::patterns);
  }
}
