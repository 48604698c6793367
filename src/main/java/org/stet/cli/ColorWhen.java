package org.stet.cli;

import java.util.Locale;

/** When to colour the text report. */
enum ColorWhen {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to colour now: by default on a terminal whose user has not set NO_COLOR (no-color.org).
   */
  public boolean applies() {
    String refused = System.getenv("NO_COLOR");
    return this == ALWAYS
        || (this == AUTO && Terminal.watchesOutput() && (refused == null || refused.isEmpty()));
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
