package org.stet.authoring.trial;

import java.nio.file.Path;
import org.stet.authoring.PlacedDocument;
import org.stet.authoring.UnreadableFixture;

/** On which line of its file each case begins. */
final class CaseLines {
  private final PlacedDocument document;

  private CaseLines(PlacedDocument document) {
    this.document = document;
  }

  /** The lines of {@code file}; none are known where it cannot be read as YAML. */
  static CaseLines of(Path file) {
    try {
      return new CaseLines(PlacedDocument.read(file));
    } catch (UnreadableFixture e) {
      return new CaseLines(null);
    }
  }

  /** The line of the case {@code number} of its list, from 1, or 0. */
  int line(boolean fires, int number) {
    return document == null
        ? 0
        : document.place("/" + (fires ? "fires" : "silent") + "/" + number).line();
  }
}
