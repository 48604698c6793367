/**
 * Holds the passages of a story that tell one thing against each other, slot by slot: who did it to
 * whom, where, when, how many, how it ended, how sure it is. Each {@link
 * org.stet.extraction.comparison.Comparison} looks at one slot and finds {@link
 * org.stet.fact.Difference}s; whether one is a fault is for a rule to say, and no comparison knows
 * of another.
 */
package org.stet.extraction.comparison;
