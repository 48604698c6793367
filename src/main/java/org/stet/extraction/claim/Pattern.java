package org.stet.extraction.claim;

import java.util.Map;
import java.util.Set;

/**
 * One way to word a predicate: a verb, noun or state with its places.
 *
 * @param frame the predicate
 * @param head lemmas of the verb, noun or adjective
 * @param particle the adverb or preposition that belongs to the head ("put <u>down</u>", "<u>at</u>
 *     large"), or null
 * @param subject the place before the verb; for nouns the possessor; or null
 * @param object the place of the direct object, or null
 * @param obliques the places behind prepositions
 */
record Pattern(
    Frame frame,
    Set<String> head,
    String particle,
    Slot subject,
    Slot object,
    Map<String, Slot> obliques) {}
