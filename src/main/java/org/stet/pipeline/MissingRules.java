package org.stet.pipeline;

import java.nio.file.Path;

/** There is no {@code rules} folder where Stet is installed. */
public final class MissingRules extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingRules(Path home) {
    super(home + ": holds no rules folder; start Stet with its launcher, or set -Dstet.home");
  }
}
