package org.stet.desk.story;

import org.stet.suppression.SuppressionText;

/**
 * Decisions that could not be written to the file of suppressions.
 *
 * @param yaml their entries, as they would stand there; empty where all could be written
 * @param why why the last of them could not, in one sentence; null where all could
 */
public record Unsaved(String yaml, String why) {
  /** Everything was written. */
  static final Unsaved NONE = new Unsaved("", null);

  /** How the entries are named, which stand in no file. */
  static final String NAME = "not saved";

  SuppressionText text() {
    return new SuppressionText(NAME, yaml);
  }

  /** Instead of these, {@code changed}. */
  Unsaved with(String changed, String reason) {
    return changed.isEmpty() ? NONE : new Unsaved(changed, reason == null ? why : reason);
  }
}
