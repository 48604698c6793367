package org.stet.configuration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.fact.Severity;

/** How much a newsroom lets the findings of a rule weigh. */
public enum Weight {
  ERROR,
  WARNING,
  INFO,
  /** The rule is not asked. */
  OFF;

  /** As the project file writes it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity of the findings; none where the rule is not asked. */
  public Optional<Severity> severity() {
    return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }

  static Optional<Weight> of(String id) {
    return Arrays.stream(values()).filter(weight -> weight.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Weight::id).toList();
  }
}
