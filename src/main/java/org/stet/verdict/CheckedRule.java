package org.stet.verdict;

import org.stet.fact.FindingKind;
import org.stet.fact.Severity;

/**
 * A rule that was asked, as a report describes it.
 *
 * @param id its id
 * @param kind what sort of finding it makes
 * @param type finer type
 * @param severity how much its findings matter
 * @param name the invariant it guards, as a sentence
 * @param problem the problem sentence, with names in braces where the values of a case go
 * @param reference the handbook or paper that it rests on, or null
 * @param example words that it objects to, or null
 */
public record CheckedRule(
    String id,
    FindingKind kind,
    String type,
    Severity severity,
    String name,
    String problem,
    String reference,
    String example) {}
