package org.stet.extraction;

/** One extractor for all tests of a run, since its models take seconds to load. */
public final class SharedExtractor {
  public static final Extractor EXTRACTOR = new Extractor(Parsed.LEXICON);

  private SharedExtractor() {}
}
