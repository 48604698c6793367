package org.stet.extraction.claim;

import java.util.Set;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Span;

/**
 * Of whom or what something is said.
 *
 * @param head the noun, name or pronoun; of "three of the samples" the samples
 * @param span the noun with what stands in front of it
 * @param key as that of a participant of a claim: of an entity, or the lemma; or null
 * @param lemma of {@code head}, or of the noun that a pronoun was traced to; lower case, never null
 * @param modifiers lemmas of the adjectives and nouns around the head
 * @param ordinals what tells it from others of its sort: "first", "northern", "other"
 * @param number the numeral in front of it as written, or null
 * @param negative whether the text says that there was none: "no sample", "none of them"
 * @param pronoun whether it is a pronoun, traced or not
 * @param plural whether there are several
 */
public record Referent(
    Token head,
    Span span,
    String key,
    String lemma,
    Set<String> modifiers,
    Set<String> ordinals,
    String number,
    boolean negative,
    boolean pronoun,
    boolean plural) {}
