/**
 * Whether an installation is fit for work: Java, memory, cache folder, rules, words and models.
 *
 * <p>Each thing is looked at by itself, so that one that is broken leaves the others told.
 *
 * <p>Nothing is repaired here, and nothing is printed.
 */
package org.stet.pipeline.health;
