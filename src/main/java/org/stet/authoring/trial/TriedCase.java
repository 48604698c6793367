package org.stet.authoring.trial;

import org.stet.authoring.CaseResult;
import org.stet.authoring.PreparedCase;

/**
 * A case and what became of it.
 *
 * @param prepared the case with its texts
 * @param line the line of its file on which it begins, from 1; 0 where that is not known
 * @param result what became of it
 */
public record TriedCase(PreparedCase prepared, int line, CaseResult result) {}
