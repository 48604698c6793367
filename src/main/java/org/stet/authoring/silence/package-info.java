/**
 * Why a rule did not speak: the facts that came nearest, and the first thing that was not as the
 * rule asks.
 *
 * <p>The rule is run from its tree and watched; what it asks of a fact is told in the words of
 * {@code words.yaml}, for an editor who does not read rules.
 *
 * <p>No rule is judged here and nothing is printed.
 */
package org.stet.authoring.silence;
