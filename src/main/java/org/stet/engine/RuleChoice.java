package org.stet.engine;

import java.util.Optional;
import org.stet.engine.rule.RuleMetadata;
import org.stet.fact.Severity;

/**
 * Which rules are asked, and how much their findings weigh. A pure function of what a rule says
 * about itself.
 */
@FunctionalInterface
public interface RuleChoice {
  /** Every rule, as it says itself. */
  RuleChoice ALL = rule -> Optional.of(rule.severity());

  /** The severity of the findings of {@code rule}; none where it is not to be asked. */
  Optional<Severity> severity(RuleMetadata rule);

  /** {@code rule} as it is asked, if it is. */
  default Optional<RuleMetadata> applied(RuleMetadata rule) {
    return severity(rule).map(rule::weighing);
  }
}
