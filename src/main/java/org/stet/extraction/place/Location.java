package org.stet.extraction.place;

import java.util.Set;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Span;

/**
 * Where a clause has something happen.
 *
 * @param sentence where it is told
 * @param place key of the place by name, or the kind of a site
 * @param site the site in the place, by its noun and what stands before it, or empty: "mediators
 *     office" of "the mediators' office in Malmo"
 * @param verb lemma of the verb
 * @param about lemmas of the subject, and of the events told of
 * @param times the days, dates and hours told beside it
 * @param content lemmas of the common nouns and the figures of the sentence
 * @param words the clause
 */
record Location(
    ParsedSentence sentence,
    String place,
    String site,
    String verb,
    Set<String> about,
    Set<String> times,
    Set<String> content,
    Span words) {}
