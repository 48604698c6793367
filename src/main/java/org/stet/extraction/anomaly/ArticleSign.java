package org.stet.extraction.anomaly;

import java.util.List;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Anomaly;

/** A sign that an article bears by itself, whatever it stands beside. */
non-sealed interface ArticleSign extends AnomalySign {
  /** What this sign finds in {@code article}; never null. */
  List<Anomaly> find(ParsedArticle article, ArticleText context);

  /** Forgets the sentences that were read, where the sign remembers any. */
  default void forget() {
    // Most signs are quicker than a look whether they looked before.
  }
}
