package org.stet.authoring.lint;

/** Facts, fields, constants, types and bindings before "then". */
final class ConditionCheck implements Check {

  @Override
  public void check(RuleFile file, Findings findings) {
    new ConditionTypes(file, findings);
  }
}
