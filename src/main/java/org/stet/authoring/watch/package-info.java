/**
 * Which saved files touch which rules.
 *
 * <p>What a saved file touches follows from its path alone; noticing that it was saved is left to
 * the operating system.
 *
 * <p>No rule is run here.
 */
package org.stet.authoring.watch;
