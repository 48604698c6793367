/**
 * Which office the words beside a name give to a person, and where two articles give one person two
 * that exclude each other.
 *
 * <p>Offices are data in {@code rules/lexicon/offices.yaml}.
 *
 * <p>Who is who is decided in {@code extraction.name}, not here.
 */
package org.stet.extraction.office;
