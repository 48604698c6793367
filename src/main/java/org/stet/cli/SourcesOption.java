package org.stet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The texts that a draft is held against. */
final class SourcesOption {
  @Option(
      names = {"-s", "--source"},
      paramLabel = "FILE",
      description = "A text that the draft was written from. May be given several times.")
  private List<Path> files = new ArrayList<>();

  /** As the user names them; none where there is none. */
  List<Path> files() {
    return List.copyOf(files);
  }
}
