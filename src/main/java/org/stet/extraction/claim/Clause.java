package org.stet.extraction.claim;

import java.util.List;
import org.stet.extraction.syntax.Token;

/**
 * A verb with the words that fill its places, wherever in the sentence they stand.
 *
 * @param verb the verb, or the adjective or noun of a copular clause
 * @param subject the grammatical subject, also where a relative clause, a participle or an
 *     infinitive leaves it out; or null
 * @param passive whether the subject is the one acted upon
 * @param object the direct object, or null
 * @param recipient the indirect object, or null
 * @param obliques nouns behind prepositions, of the verb and of its object
 */
public record Clause(
    Token verb,
    Token subject,
    boolean passive,
    Token object,
    Token recipient,
    List<Token> obliques) {}
