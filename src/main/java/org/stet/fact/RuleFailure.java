package org.stet.fact;

/**
 * A rule that could not be asked, so that its silence means nothing.
 *
 * @param rule id of the rule
 * @param reason what went wrong, in one sentence
 */
public record RuleFailure(String rule, String reason) {}
