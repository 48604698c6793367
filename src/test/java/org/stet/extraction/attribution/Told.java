package org.stet.extraction.attribution;

import java.util.List;
import org.stet.extraction.Parsed;
import org.stet.extraction.name.Names;
import org.stet.fact.Attribution;

/** What the extractor reads from a text, for tests that read as examples. */
final class Told {
  private static final AttributionExtractor EXTRACTOR = new AttributionExtractor(Parsed.LEXICON);

  private Told() {}

  static Attributions in(String text) {
    return EXTRACTOR.extract(Parsed.text(text), new Names(List.of(), List.of()));
  }

  /** The one attribution whose cue reads {@code cue}. */
  static Attribution by(String text, String cue) {
    return in(text).all().stream()
        .filter(attribution -> attribution.cue() != null && attribution.cue().text().equals(cue))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + cue + " among " + in(text).all()));
  }
}
