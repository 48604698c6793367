package org.stet.authoring.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stet.engine.rule.NearestWord;
import org.stet.engine.syntax.Expression;
import org.stet.engine.syntax.Expression.Access;
import org.stet.engine.syntax.Expression.Construction;
import org.stet.engine.syntax.Name;
import org.stet.engine.syntax.RuleTree.Import;
import org.stet.engine.vocabulary.Vocabulary;

/** Imports name one type of the facts each, once, and are used. */
final class ImportCheck implements Check {
  private static final String FACTS = "org.stet.fact.";

  @Override
  public void check(RuleFile file, Findings findings) {
    Map<String, String> imported = new HashMap<>();
    Set<String> used = used(file);
    for (Import one : file.tree().imports()) {
      Name type = one.type();
      String simple = type.text().substring(type.text().lastIndexOf('.') + 1);
      if (one.modifier() != null || simple.equals("*")) {
        findings.add(
            LintCode.WIDE_IMPORT,
            type.range(),
            one.modifier() == null
                ? "an import with a star"
                : "a rule may not import a %s".formatted(one.modifier().text() + " method"),
            "import each fact by its name: import org.stet.fact.Claim");
      } else if (Vocabulary.type(type.text()).isEmpty()) {
        unknown(type, simple, findings);
      } else if (imported.putIfAbsent(simple, type.text()) != null) {
        boolean same = imported.get(simple).equals(type.text());
        findings.add(
            LintCode.CLASHING_IMPORTS,
            type.range(),
            same
                ? "%s is imported twice".formatted(simple)
                : "\"%s\" is the name of %s already".formatted(simple, imported.get(simple)),
            same ? "take one of the two out" : "import the outer type, and write Outer." + simple);
      } else if (!used.contains(simple) && file.isWhole() && !findings.hasErrors()) {
        findings.add(
            LintCode.UNUSED_IMPORT,
            type.range(),
            "nothing uses %s".formatted(simple),
            "take the import out");
      }
    }
  }

  private static void unknown(Name type, String simple, Findings findings) {
    String meant =
        Advice.named(simple).stream()
            .findFirst()
            .or(() -> NearestWord.of(type.text(), Vocabulary.types().keySet()))
            .map("did you mean %s?"::formatted)
            .orElse("a rule uses the facts and their types alone, as in org.stet.fact.Claim");
    if (type.text().startsWith(FACTS)) {
      findings.add(
          LintCode.UNKNOWN_IMPORT,
          type.range(),
          "there is no %s that a rule can use".formatted(type.text()),
          meant);
    } else {
      findings.add(
          LintCode.FOREIGN_IMPORT,
          type.range(),
          "a rule may not import %s".formatted(type.text()),
          meant);
    }
  }

  private static Set<String> used(RuleFile file) {
    Set<String> used = new HashSet<>();
    file.tree()
        .patterns()
        .forEach(
            pattern -> {
              used.add(pattern.type().text());
              pattern.constraints().forEach(constraint -> add(constraint.expression(), used));
            });
    file.insertions().forEach(insertion -> add(insertion.evidence(), used));
    return used;
  }

  private static void add(Expression expression, Set<String> used) {
    if (expression instanceof Access access) {
      used.add(access.name().text());
    } else if (expression instanceof Construction construction) {
      used.add(construction.type().text());
    }
    expression.parts().forEach(part -> add(part, used));
  }
}
