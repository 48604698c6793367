package org.stet.verdict;

import java.util.Locale;
import java.util.Optional;
import org.stet.fact.Severity;

/** What an editor should do with the draft. */
public enum DraftVerdict {
  /** It may stand. */
  STET,
  /** Something is to be asked about before publication. */
  QUERY,
  /** Something must not stand. */
  HOLD;

  /**
   * The verdict where {@code worst} is the severest finding that touches the draft, if any does.
   */
  static DraftVerdict of(Optional<Severity> worst) {
    return switch (worst.orElse(Severity.INFO)) {
      case INFO -> STET;
      case WARNING -> QUERY;
      case ERROR -> HOLD;
    };
  }

  /** The name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
