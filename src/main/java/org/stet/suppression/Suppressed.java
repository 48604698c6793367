package org.stet.suppression;

import org.stet.fact.Finding;

/**
 * A finding that may stand.
 *
 * @param finding what was found
 * @param suppression who lets it stand, and why
 */
public record Suppressed(Finding finding, Suppression suppression) {}
