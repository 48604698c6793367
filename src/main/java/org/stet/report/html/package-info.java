/**
 * The report as a page: the draft with its marks, the findings beside it, the sources, the tables.
 *
 * <p>A report becomes records of words and of ids that are made here, and the templates of {@code
 * src/main/jte} become markup of them; every word passes {@link org.stet.report.html.SafeOutput} on
 * its way out.
 *
 * <p>No word of a draft, source or rule may become an id, an address, a class or markup, and
 * nothing here reads a file or a clock.
 */
package org.stet.report.html;
