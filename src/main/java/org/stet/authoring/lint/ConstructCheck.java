package org.stet.authoring.lint;

import org.stet.engine.syntax.Condition;
import org.stet.engine.syntax.Condition.Forbidden;
import org.stet.engine.syntax.Condition.Group;
import org.stet.engine.syntax.Condition.Quantified;
import org.stet.engine.syntax.Name;
import org.stet.engine.syntax.Problem;
import org.stet.engine.syntax.Range;

/** What the rule language of Drools has and a rule of Stet may not hold, its conditions' words. */
final class ConstructCheck implements Check {
  private static final int MOST_LINES = 60;

  @Override
  public void check(RuleFile file, Findings findings) {
    for (Problem problem : file.tree().problems()) {
      String word = problem.range().of(file.text());
      if (ReservedWords.isAttribute(word)) {
        findings.add(
            LintCode.ATTRIBUTE,
            problem.range(),
            "a rule may not set \"%s\"".formatted(word),
            "take it out: rules do not depend on order; what one needs of another is a fact");
      }
    }
    for (Name word : file.tree().declarations()) {
      boolean rule = word.text().equals("rule");
      findings.add(
          LintCode.FORBIDDEN_DECLARATION,
          word.range(),
          rule
              ? "a second rule in one file"
              : "a rule file may not hold \"%s\"".formatted(word.text()),
          rule
              ? "give it a file of its own"
              : "take it out: what has to be computed is an accessor of a fact");
    }
    file.tree().conditions().forEach(condition -> forbidden(condition, findings));
    long lines = file.text().lines().count();
    if (lines > MOST_LINES) {
      int last = file.text().stripTrailing().length();
      findings.add(
          LintCode.TOO_LONG,
          new Range(last, last),
          "the file has %d lines, %d more than fit on a screen"
              .formatted(lines, lines - MOST_LINES),
          "make two rules of it, or let a fact answer what the conditions work out");
    }
  }

  private static void forbidden(Condition condition, Findings findings) {
    if (condition instanceof Forbidden forbidden) {
      findings.add(
          LintCode.FORBIDDEN_CONDITION,
          forbidden.keyword().range(),
          "a condition may not hold \"%s\"".formatted(forbidden.keyword().text()),
          "write facts with comparisons: $claim : Claim( … ), not Claim( … ), exists Claim( … )");
    } else if (condition instanceof Quantified quantified) {
      forbidden(quantified.condition(), findings);
    } else if (condition instanceof Group group) {
      group.conditions().forEach(inner -> forbidden(inner, findings));
    }
  }
}
