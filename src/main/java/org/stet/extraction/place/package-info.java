/**
 * Where something happened, and where two passages that tell one thing have it in two places.
 *
 * <p>Kinds of sites and events are data in {@code rules/lexicon/sites.yaml}.
 *
 * <p>Which names are places is decided in {@code extraction.name}, not here.
 */
package org.stet.extraction.place;
