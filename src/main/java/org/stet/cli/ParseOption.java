package org.stet.cli;

import org.stet.pipeline.Installation;
import picocli.CommandLine.Option;

/** Whether articles that were read before are read again. */
public final class ParseOption {
  @Option(
      names = "--no-cache",
      description =
          "Read every article anew, and keep nothing of it in the user's cache folder for the next"
              + " run.")
  private boolean anew;

  /** The installation that runs, reading as the user wants it to. */
  public Installation installation() {
    return Installation.current().keepingParses(!anew);
  }
}
