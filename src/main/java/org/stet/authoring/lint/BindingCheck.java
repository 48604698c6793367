package org.stet.authoring.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.engine.syntax.Condition.Pattern;
import org.stet.engine.syntax.Constraint;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Name;
import org.stet.engine.syntax.Scanner;
import org.stet.engine.syntax.Statement;
import org.stet.engine.syntax.Token;

/** Names of bindings, and whether anything uses them. */
final class BindingCheck implements Check {

  @Override
  public void check(RuleFile file, Findings findings) {
    Set<String> used = used(file);
    // What is misspelt elsewhere would have been the use.
    boolean broken = findings.hasErrors();
    file.tree()
        .patterns()
        .flatMap(BindingCheck::bindings)
        .forEach(
            name -> {
              spelling(name, findings);
              if (!used.contains(name.text()) && file.isWhole() && !broken) {
                findings.add(
                    LintCode.UNUSED_BINDING,
                    name.range(),
                    "nothing uses \"%s\"".formatted(name.text()),
                    "take it out, or use what it was bound for");
              }
            });
  }

  private static Stream<Name> bindings(Pattern pattern) {
    return Stream.concat(
            Stream.ofNullable(pattern.binding()),
            pattern.constraints().stream().map(Constraint::binding))
        .filter(name -> name != null);
  }

  private static void spelling(Name name, Findings findings) {
    if (ReservedWords.ofBindings(name.text())) {
      findings.add(
          LintCode.RESERVED_WORD,
          name.range(),
          "\"%s\" is a word of the rule language".formatted(name.text()),
          "write $%s, or another name that begins with $".formatted(name.text()));
    } else if (!name.text().startsWith("$")) {
      findings.add(
          LintCode.PLAIN_BINDING,
          name.range(),
          "\"%s\" looks like a field".formatted(name.text()),
          "write $%s here and wherever it is used".formatted(name.text()));
    }
  }

  private static Set<String> used(RuleFile file) {
    Set<String> used = new HashSet<>();
    file.tree()
        .patterns()
        .flatMap(pattern -> pattern.constraints().stream())
        .forEach(constraint -> add(constraint.expression(), used));
    for (Statement statement : file.tree().consequence()) {
      Scanner.scan(statement.range().of(file.text())).stream().map(Token::text).forEach(used::add);
    }
    return used;
  }

  private static void add(Expression expression, Set<String> used) {
    if (expression instanceof Access access && access.target() == null && !access.isCall()) {
      used.add(access.name().text());
    }
    expression.parts().forEach(part -> add(part, used));
  }
}
