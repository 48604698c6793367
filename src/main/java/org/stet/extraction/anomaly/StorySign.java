package org.stet.extraction.anomaly;

import java.util.List;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Anomaly;

/** A sign that is read with the names and the other articles of a story. */
non-sealed interface StorySign extends AnomalySign {
  /** What this sign finds in {@code article}, which is one of {@code story}'s; never null. */
  List<Anomaly> find(ParsedArticle article, StoryText story);
}
