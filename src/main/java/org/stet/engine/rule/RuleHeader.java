package org.stet.engine.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.engine.syntax.Name;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.RuleTree;
import org.stet.engine.syntax.RuleTree.Annotation;
import org.stet.engine.syntax.Statement;

/**
 * What a rule file says before its conditions, as written and not yet judged.
 *
 * @param packageName the package, or null where the file names none
 * @param name the rule's name
 * @param annotations in order
 * @param evidence simple names of the classes that the consequence constructs
 */
record RuleHeader(Name packageName, Name name, List<Annotation> annotations, Set<String> evidence) {

  /** The header of a file that may be broken; a rule without a name has an empty one. */
  static RuleHeader of(RuleTree tree) {
    Set<String> constructed =
        tree.consequence().stream()
            .filter(Statement.Insertion.class::isInstance)
            .map(statement -> ((Statement.Insertion) statement).evidence().type().text())
            .collect(Collectors.toSet());
    Name name = tree.name() == null ? new Name("", new Range(0, 0)) : tree.name();
    return new RuleHeader(tree.packageName(), name, tree.annotations(), constructed);
  }
}
