package org.stet.extraction.comparison;

import java.util.List;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Figure;
import org.stet.fact.Moment;

/**
 * What is known of a story before its passages are held against each other.
 *
 * @param articles the draft first
 * @param names the names of all articles, clustered
 * @param moments of all articles, in their order, as are the next three
 * @param attributions who says what
 * @param figures numbers with what they measure
 * @param claims who did what to whom
 * @param counterparts the sentences that may tell one thing
 */
public record StoryReading(
    List<ParsedArticle> articles,
    Names names,
    List<Moment> moments,
    List<Attribution> attributions,
    List<Figure> figures,
    List<Claim> claims,
    List<Counterpart> counterparts) {}
