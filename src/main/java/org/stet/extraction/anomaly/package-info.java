/**
 * Places in the text that look wrong by themselves: traces of translation and of web pages.
 *
 * <p>The words are data in {@code rules/lexicon/}, each with its language and its guard.
 *
 * <p>No severity and no decision to report may live here: rules judge.
 */
package org.stet.extraction.anomaly;
