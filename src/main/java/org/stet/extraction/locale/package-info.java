/**
 * How the place where a draft is written puts days and numbers.
 *
 * <p>Asked only where a text does not tell by itself, and only of drafts: what a source means it
 * must say itself.
 *
 * <p>No date and no number is read here.
 */
package org.stet.extraction.locale;
