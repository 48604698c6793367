package org.stet.cli;

import picocli.CommandLine.Option;

/** Whether what was found is written out for a reader or for a program. */
public final class PageOption {

  /** How it is written out. */
  enum Format {
    text,
    json
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  /** Whether a program reads it. */
  public boolean isJson() {
    return format == Format.json;
  }
}
