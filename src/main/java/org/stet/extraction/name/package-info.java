/**
 * Names of people, bodies, places and peoples, clustered over the whole story.
 *
 * <p>Knows ICU4J for territories, scripts and transliteration.
 *
 * <p>No list of people or bodies in the news may live here: names come from the text.
 */
package org.stet.extraction.name;
