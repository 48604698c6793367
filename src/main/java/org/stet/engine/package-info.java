/**
 * The rule base: loads the rules, runs them over the facts of a story, and makes findings of what
 * they object to.
 *
 * <p>This room, with {@code rule} and {@code compiled} below it, is the only one that knows Drools.
 *
 * <p>No extraction, no verdict, no rendering and no exit code may live here.
 */
package org.stet.engine;
