package org.stet.engine.rule;

import java.util.List;
import java.util.stream.Collectors;

/** A rule file that cannot be used, with everything that is wrong with it. */
public final class InvalidRule extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleError> errors;

  /**
   * @param errors at least one, in the order of the file
   */
  public InvalidRule(List<RuleError> errors) {
    super(errors.stream().map(RuleError::toString).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  public InvalidRule(RuleError error) {
    this(List.of(error));
  }

  public List<RuleError> errors() {
    return errors;
  }
}
