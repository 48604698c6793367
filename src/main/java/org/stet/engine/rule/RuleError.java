package org.stet.engine.rule;

/**
 * What is wrong with a rule file, for the person who edits it.
 *
 * @param path the file, as the editor knows it
 * @param line line from 1, or 0 where the error has no place in the file
 * @param message one sentence or two: what is wrong, and what to do
 */
public record RuleError(String path, int line, String message) {

  /** The form that editors and terminals turn into a link: "file:line: message". */
  @Override
  public String toString() {
    return line == 0 ? path + ": " + message : path + ":" + line + ": " + message;
  }
}
