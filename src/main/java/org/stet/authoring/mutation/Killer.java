package org.stet.authoring.mutation;

import org.stet.authoring.RuleCase;

/**
 * A case that would notice a mutant, made of a text that is there.
 *
 * @param example the case, with the words marked that the rule quotes
 * @param fires whether it belongs to the cases that fire
 * @param from the id of the rule whose case has the text
 */
public record Killer(RuleCase example, boolean fires, String from) {}
