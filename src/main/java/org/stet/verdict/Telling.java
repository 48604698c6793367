package org.stet.verdict;

import org.stet.fact.Claim;

/**
 * A row of "who says what". Rows of one event stand together.
 *
 * @param event what happened, or did not, in a few words: "Ukraine: assist: the rebels"
 * @param eventKey key of the event
 * @param claim the claim, first of those of one claimant and article that say the same
 * @param claimant the words for who says so, or for the hedge where nobody is named; null where the
 *     paper says it in its own voice
 */
public record Telling(String event, String eventKey, Claim claim, String claimant) {}
