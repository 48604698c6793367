package org.stet.authoring.mutation;

import org.stet.authoring.RulePlace;

/**
 * A mutant that no case noticed, with what its author can do about it.
 *
 * @param name what a person calls it
 * @param mutant the mutant
 * @param place where it stands in the rule file
 * @param reason why it may survive, or null where nobody has looked at it
 * @param killer a case made of a text of another rule that would notice it, or null
 * @param sketch in words which case would notice it
 */
public record Survivor(
    MutantName name, Mutant mutant, RulePlace place, String reason, Killer killer, String sketch) {

  /** Whether somebody has given a reason why it may survive. */
  public boolean reviewed() {
    return reason != null;
  }
}
