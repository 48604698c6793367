/**
 * What an editor has decided before the check: findings that may stand, with a reason, from a file
 * or from a line of the draft, and findings that an earlier report already had.
 *
 * <p>A decision is keyed on a rule and on the words that it objects to, so that it outlives edits
 * around them; one that decides nothing any more is told as a problem.
 *
 * <p>No rule is run, no verdict passed and no clock read here.
 */
package org.stet.suppression;
