/**
 * What a story rests on: from which outlets its articles have what they tell, how grave a charge an
 * unnamed source makes, how many speak where the plural says so, and whether a quotation is its
 * source's. Everything here holds the facts of attribution against each other or against the words
 * of another article. No attribution, quotation or figure is found here.
 */
package org.stet.extraction.sourcing;
