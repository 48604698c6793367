/**
 * How facts and their values read in plain words, for every room that tells somebody of them.
 *
 * <p>Pure functions of a fact or a finding; the same words in a terminal, a message and a page.
 *
 * <p>No layout, no escaping and no text of an article's own may live here.
 */
package org.stet.wording;
