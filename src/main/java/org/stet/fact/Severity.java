package org.stet.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, from least to most. */
public enum Severity {
  /** Worth a look when there is time. */
  INFO,
  /** To be asked about before publication. */
  WARNING,
  /** Must not stand. */
  ERROR;

  /** The name in rules and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity called {@code id}, if there is one. */
  public static Optional<Severity> of(String id) {
    return Arrays.stream(values()).filter(severity -> severity.id().equals(id)).findFirst();
  }
}
