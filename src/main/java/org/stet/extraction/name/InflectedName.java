package org.stet.extraction.name;

import org.stet.fact.Span;

/**
 * A name on which a case ending of the source language was left, whether or not its plain form
 * stands anywhere in the story.
 *
 * <p>"Abdoulaye <u>Maigan</u>": base "Abdoulaye Maiga", Finnish.
 *
 * @param span the name with its ending
 * @param base the name as it should be
 * @param language English name of the language whose ending it is
 * @param attested whether the plain form stands elsewhere in the story
 * @param confidence 0 to 1
 */
public record InflectedName(
    Span span, String base, String language, boolean attested, double confidence) {}
