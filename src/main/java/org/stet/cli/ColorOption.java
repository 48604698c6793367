package org.stet.cli;

import picocli.CommandLine.Option;

/** Whether the text for a reader is coloured. */
public final class ColorOption {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the text: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ColorWhen when;

  /** Whether to colour now. */
  public boolean applies() {
    return when.applies();
  }
}
