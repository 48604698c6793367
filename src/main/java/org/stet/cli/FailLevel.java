package org.stet.cli;

import java.util.Locale;
import org.stet.fact.Severity;
import org.stet.verdict.Report;

/** From which severity on a finding makes the command fail. */
public enum FailLevel {
  INFO,
  WARNING,
  ERROR,
  /** Findings never make the command fail. */
  NEVER;

  /**
   * The exit code for {@code report}. A failed rule outweighs findings: its silence means nothing.
   * A suppression that does not do what was wanted counts as an error.
   */
  int exitCode(Report report) {
    if (!report.failures().isEmpty()) {
      return ExitCode.FAILURE;
    }
    boolean reached = this != NEVER && report.reaches(severity());
    return exitCode(reached || !report.review().problems().isEmpty());
  }

  /** The exit code where something is wrong, or nothing is. */
  int exitCode(boolean wrong) {
    return wrong && this != NEVER ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** The least severity that fails; null where none does. */
  Severity severity() {
    return this == NEVER ? null : Severity.valueOf(name());
  }

  /** Whether a finding of {@code severity} makes the command fail. */
  public boolean isReachedBy(Severity severity) {
    return this != NEVER && severity.compareTo(Severity.valueOf(name())) >= 0;
  }

  /** As the user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
