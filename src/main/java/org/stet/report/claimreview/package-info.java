/**
 * What the sources refute in a draft, as drafts of fact checks after schema.org.
 *
 * <p>They are for a newsroom that has to check the same words where others publish them; an editor
 * completes and signs them.
 *
 * <p>Nothing is said here that the supplied texts do not say: not that something is true or untrue,
 * not who checked it, and not how it rates on a scale that nobody has defined.
 */
package org.stet.report.claimreview;
