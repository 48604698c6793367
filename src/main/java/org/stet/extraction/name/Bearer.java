package org.stet.extraction.name;

import org.stet.fact.NameKind;

/**
 * A place, people or body of a story under one of its spellings, wherever it is named.
 *
 * @param kind what it is
 * @param spelling as it is written somewhere
 * @param entityKey its key for joins
 */
public record Bearer(NameKind kind, String spelling, String entityKey) {}
