package org.stet.extraction.anomaly;

import java.util.List;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Anomaly;

/** One way in which a text shows that it was translated. */
interface AnomalySign {
  /** What this sign finds in {@code article}, which is one of {@code story}'s; never null. */
  List<Anomaly> find(ParsedArticle article, StoryText story);
}
