package org.stet.pipeline.watch;

import java.nio.file.Path;
import java.util.Set;

/** Tells when files that matter were saved. */
public interface Changes {

  /** From now on these matter, and no others. */
  void watch(Interest interest);

  /**
   * Waits until files that matter were made, saved or deleted, and until no more have been for a
   * moment.
   *
   * @return their paths, absolute, sorted; at least one
   * @throws InterruptedException if nobody wants to wait any longer
   */
  Set<Path> await() throws InterruptedException;
}
