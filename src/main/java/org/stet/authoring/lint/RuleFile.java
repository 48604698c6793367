package org.stet.authoring.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.engine.interpreted.Interpreter;
import org.stet.engine.rule.NearestWord;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.syntax.Problem;
import org.stet.engine.syntax.RuleTree;
import org.stet.engine.syntax.Statement;
import org.stet.engine.vocabulary.Vocabulary;

/**
 * A rule file under lint.
 *
 * @param source the file
 * @param tree its tree
 * @param types the imported types of the vocabulary, by simple name
 */
record RuleFile(RuleSource source, RuleTree tree, Map<String, Class<?>> types) {

  static RuleFile of(RuleSource source) {
    RuleTree tree = RuleTree.of(source.text());
    return new RuleFile(source, tree, Interpreter.imported(tree));
  }

  String text() {
    return source.text();
  }

  /** Whether the file could be read to its end, so that what is missing is really missing. */
  boolean isWhole() {
    return tree.problems().stream()
        .allMatch(
            problem ->
                problem.kind() == Problem.Kind.ANNOTATION
                    || problem.kind() == Problem.Kind.INCOMPLETE);
  }

  /** Whether an import that cannot be used seems to mean the type of that simple name. */
  boolean isMisimported(String simpleName) {
    return tree.imports().stream()
        .map(imported -> imported.type().text())
        .filter(type -> Vocabulary.type(type).isEmpty())
        .map(type -> type.substring(type.lastIndexOf('.') + 1))
        .anyMatch(
            name -> name.equals("*") || NearestWord.of(name, List.of(simpleName)).isPresent());
  }

  /** Whether nothing in the file looks as if it was meant to be the annotation {@code key}. */
  boolean lacks(String key) {
    return tree.problems().stream()
            .noneMatch(
                problem ->
                    problem.kind() == Problem.Kind.UNCLOSED
                        || problem.message().startsWith("@" + key + " "))
        && tree.annotations().stream()
            .map(annotation -> annotation.key().text())
            .noneMatch(name -> NearestWord.of(name, List.of(key)).isPresent());
  }

  /** The value of an annotation that is there once. */
  Optional<RuleTree.Annotation> annotation(String key) {
    return tree.annotations().stream()
        .filter(annotation -> annotation.key().text().equals(key))
        .findFirst();
  }

  /** The pieces of evidence that the consequence inserts. */
  Stream<Statement.Insertion> insertions() {
    return tree.consequence().stream()
        .filter(Statement.Insertion.class::isInstance)
        .map(Statement.Insertion.class::cast);
  }
}
