package org.stet.authoring.lint;

import org.stet.engine.syntax.Position;
import org.stet.fact.Severity;

/**
 * One objection to a rule file.
 *
 * @param code what sort
 * @param path the file, as the author named it
 * @param position where it begins
 * @param length UTF-16 code units that it covers on that line, at least one
 * @param line the whole line, without its end
 * @param message what is wrong, one clause without a full stop
 * @param help what to do, one clause without a full stop
 */
public record LintFinding(
    LintCode code,
    String path,
    Position position,
    int length,
    String line,
    String message,
    String help) {

  public boolean isError() {
    return code.level() == Severity.ERROR;
  }

  /** The form that editors and terminals turn into a link: "file:line:column: code: message". */
  @Override
  public String toString() {
    return "%s:%d:%d: %s: %s"
        .formatted(path, position.line(), position.column(), code.id(), message);
  }
}
