package org.stet.suppression;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was decided about a finding. */
public enum Decision {
  /** It may stand: it does not count, and is listed with the reason. */
  DISMISSED,
  /** It is right and will be mended: it counts until then, and is shown with the reason. */
  ACCEPTED;

  /** The name in files and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The decision called {@code id}, if there is one. */
  public static Optional<Decision> of(String id) {
    return Arrays.stream(values()).filter(decision -> decision.id().equals(id)).findFirst();
  }
}
