package org.stet.extraction;

import java.util.List;
import org.stet.extraction.attribution.Attributions;
import org.stet.fact.Figure;
import org.stet.fact.Moment;
import org.stet.fact.Reckoning;

/**
 * What was read in one article.
 *
 * @param moments the times that it names
 * @param attributions who says what
 * @param figures its numbers with what they count
 * @param reckonings sums of them that can be checked
 */
record ArticleReading(
    List<Moment> moments,
    Attributions attributions,
    List<Figure> figures,
    List<Reckoning> reckonings) {}
