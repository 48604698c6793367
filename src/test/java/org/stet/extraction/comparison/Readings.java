package org.stet.extraction.comparison;

import java.util.List;
import org.stet.extraction.Parsed;
import org.stet.extraction.alignment.SentenceEmbedder;
import org.stet.extraction.name.NameExtractor;
import org.stet.extraction.syntax.ParsedArticle;

/** Stories as a comparison sees them, with names and counterparts alone. */
public final class Readings {
  private static final NameExtractor NAMES = new NameExtractor(Parsed.LEXICON);
  private static final Counterparts COUNTERPARTS = new Counterparts(new SentenceEmbedder());

  private Readings() {}

  /** A draft and one source. */
  public static StoryReading of(String draft, String source) {
    List<ParsedArticle> story = List.of(Parsed.text(draft), Parsed.source("source.txt", source));
    return new StoryReading(
        story,
        NAMES.extract(story),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        COUNTERPARTS.among(story));
  }
}
