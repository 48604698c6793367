package org.stet.engine.rule;

import java.util.List;
import java.util.Set;

/**
 * What a rule file says before its conditions, as written and not yet judged.
 *
 * @param packageName the package, or null where the file names none
 * @param name the rule's name
 * @param line the line of the word "rule"
 * @param annotations in order
 * @param evidence simple names of the classes that the consequence constructs
 */
record RuleHeader(
    String packageName, String name, int line, List<Annotation> annotations, Set<String> evidence) {

  /** {@code @key("value")} at a line. */
  record Annotation(String key, String value, int line) {}
}
