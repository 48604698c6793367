/**
 * Times that the text names, as intervals with their true precision.
 *
 * <p>Anchored on the day the article appeared.
 *
 * <p>No comparison of two articles may live here.
 */
package org.stet.extraction.moment;
