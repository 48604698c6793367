package org.stet.suppression;

import org.stet.fact.Finding;

/**
 * A finding on which somebody has decided: one that may stand, or that will be mended.
 *
 * @param finding what was found
 * @param suppression what was decided, by whom, and why
 */
public record Suppressed(Finding finding, Suppression suppression) {}
