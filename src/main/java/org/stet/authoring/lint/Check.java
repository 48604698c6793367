package org.stet.authoring.lint;

/** Looks at one rule file for one sort of mistake. */
interface Check {

  /** Tells {@code findings} what is wrong with {@code file}; never fails, however broken it is. */
  void check(RuleFile file, Findings findings);
}
