package org.stet.authoring;

import org.stet.engine.syntax.Position;

/** A fixture file that is no YAML or JSON, or cannot be opened. */
public final class UnreadableFixture extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Position place;

  UnreadableFixture(Position place, String reason) {
    super(reason);
    this.place = place;
  }

  /** Where the reading broke off. */
  public Position place() {
    return place;
  }
}
