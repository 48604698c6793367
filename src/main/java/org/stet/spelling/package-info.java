/**
 * How far one spelling is from another.
 *
 * <p>Pure functions of two words, for every room that guesses what was meant.
 *
 * <p>What counts as near is for the rooms to say; no words live here.
 */
package org.stet.spelling;
