package org.stet.report.html;

import org.stet.fact.FindingKind;
import org.stet.fact.Severity;

/**
 * Words of the draft that a finding quotes.
 *
 * @param start first UTF-16 code unit, in the text of the draft
 * @param end the code unit after the last
 * @param finding id of the finding
 * @param kind the finding's kind
 * @param severity how much it matters
 */
public record Mark(int start, int end, String finding, FindingKind kind, Severity severity) {}
