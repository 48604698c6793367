package org.stet.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * Rules that are asked besides those of the installation.
 *
 * @param folders where they stand
 * @param untrusted whether nobody vouches for them even where they stand among its rules
 * @param seconds how long an untrusted rule may argue about one story
 */
public record AddedRules(List<Path> folders, boolean untrusted, int seconds) {
  /** Those of the installation only. */
  public static final AddedRules NONE = new AddedRules(List.of(), false, 5);

  public AddedRules {
    folders = List.copyOf(folders);
  }
}
