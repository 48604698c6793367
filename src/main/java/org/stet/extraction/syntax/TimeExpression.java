package org.stet.extraction.syntax;

import org.stet.fact.Span;

/**
 * Words that name a time or a length of time, with their TIMEX3 reading.
 *
 * @param span the words
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value, anchored on the day the article appeared where that is known
 *     ("2024-08-01", "P3D", "XXXX-WXX-2"); may be null
 */
public record TimeExpression(Span span, String type, String value) {}
