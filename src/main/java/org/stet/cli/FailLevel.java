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
   */
  int exitCode(Report report) {
    if (!report.failures().isEmpty()) {
      return ExitCode.FAILURE;
    }
    return this != NEVER && report.reaches(Severity.valueOf(name()))
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
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
