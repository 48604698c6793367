package org.stet.authoring.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.engine.syntax.Range;

/** Sees to it that no two files of a tree share an id or a name: findings are traced by them. */
final class DuplicateCheck implements Check {
  private final Map<String, String> pathOfId = new HashMap<>();
  private final Map<String, String> pathOfName = new HashMap<>();

  /**
   * @param before files that stand, whatever comes later
   */
  DuplicateCheck(List<RuleFile> before) {
    before.forEach(file -> check(file, new Findings(file.source())));
  }

  @Override
  public void check(RuleFile file, Findings findings) {
    String path = file.source().path();
    file.annotation("id")
        .ifPresent(
            id -> {
              String first = pathOfId.putIfAbsent(id.value(), path);
              refuse(LintCode.DUPLICATE_ID, "id", id.value(), id.valueRange(), first, findings);
            });
    if (file.tree().name() != null && !file.tree().name().text().isBlank()) {
      String name = file.tree().name().text();
      String first = pathOfName.putIfAbsent(name, path);
      Range range = file.tree().name().range();
      refuse(LintCode.DUPLICATE_NAME, "name", name, range, first, findings);
    }
  }

  private static void refuse(
      LintCode code, String what, String value, Range range, String first, Findings findings) {
    if (first != null) {
      findings.add(
          code,
          range,
          "the %s \"%s\" is that of %s".formatted(what, value, first),
          "give one of the two rules another %s".formatted(what));
    }
  }
}
