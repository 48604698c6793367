package org.stet.extraction.claim;

import org.stet.fact.Span;

/**
 * A participant of an event.
 *
 * @param span its words: the noun with what stands before it
 * @param key key for equality joins, or null where the words do not tell who is meant
 */
record Participant(Span span, String key) {}
