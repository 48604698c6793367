package org.stet.cli;

import picocli.CommandLine.Option;

/** How many things are worked on at once. */
final class ThreadsOption {
  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "How many to work on at once (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * A number from 1 to 256.
   *
   * @throws BadUse if the user gave another
   */
  int count() {
    if (threads < 1 || threads > 256) {
      throw new BadUse("--threads is " + threads + "; give a number from 1 to 256");
    }
    return threads;
  }
}
