package org.stet.authoring;

/** A fixture file that is no YAML or JSON, or cannot be opened. */
public final class UnreadableFixture extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  UnreadableFixture(Place place, String reason) {
    super(reason);
    this.place = place;
  }

  /** Where the reading broke off. */
  public Place place() {
    return place;
  }
}
