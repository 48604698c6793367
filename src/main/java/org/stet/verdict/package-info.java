/**
 * From findings to a verdict: one for each claim of the draft, one for the draft, and the tables of
 * who counted what, who says what and where it comes from.
 *
 * <p>A verdict speaks of the supplied sources and of nothing else; it never says that something is
 * true.
 *
 * <p>No rule, no rendering and no language analysis may live here.
 */
package org.stet.verdict;
