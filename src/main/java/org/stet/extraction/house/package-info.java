/**
 * What a newsroom has settled for itself: how it spells, whom it trusts, how it writes dates and
 * numbers.
 *
 * <p>Adds facts about that to those of a story and takes away what is settled by it; where nothing
 * is set, every fact stays as it is.
 *
 * <p>No file of settings is read here.
 */
package org.stet.extraction.house;
