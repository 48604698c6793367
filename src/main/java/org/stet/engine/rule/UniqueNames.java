package org.stet.engine.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * Sees to it that no two rules of a tree share an id or a package: findings are traced to a rule by
 * them. Of two, the one that comes first stands.
 */
public final class UniqueNames {
  private final Map<String, String> pathOfId = new HashMap<>();
  private final Map<String, String> pathOfPackage = new HashMap<>();

  /**
   * Registers {@code rule}.
   *
   * @throws InvalidRule if an earlier rule has its id or its package
   */
  public void add(RuleMetadata rule) throws InvalidRule {
    refuseSecond(pathOfId, "id", rule.id(), rule.path());
    refuseSecond(pathOfPackage, "package", rule.packageName(), rule.path());
  }

  private static void refuseSecond(Map<String, String> paths, String what, String name, String path)
      throws InvalidRule {
    String first = paths.putIfAbsent(name, path);
    if (first != null) {
      throw new InvalidRule(
          new RuleError(
              path, 1, "has the %s \"%s\" of %s; give it another".formatted(what, name, first)));
    }
  }
}
