package org.stet.verdict;

import org.stet.fact.Figure;

/**
 * A row of "who counted what". Rows of one thing stand together.
 *
 * @param what the thing counted, in a few words: "killed: soldier"
 * @param figure the figure, first of those of one value, claimant and article
 * @param claimant the words for who counted, or for the hedge ("reportedly") where nobody is named;
 *     null where the paper says it in its own voice
 */
public record Count(String what, Figure figure, String claimant) {}
