package org.stet.fact;

import java.util.List;

/**
 * What follows from a claim, by the lexicon of frames: the claim itself, what it entails, and what
 * it rules out.
 *
 * <p>"Ukraine trains the rebels" implies ASSIST by entailment (train ⊂ assist) and CONTACT; "the
 * rebels did not receive any assistance" implies ASSIST with {@code holds} false. Two implications
 * with one {@code eventKey}, of which one holds and the other does not, cannot both be right.
 *
 * @param claim the claim it follows from
 * @param eventKey key of the event that is implied: predicate and participants
 * @param holds whether the event is implied to have happened, or not to have happened
 * @param strength how tightly it follows
 */
public record Implication(Claim claim, String eventKey, boolean holds, Strength strength)
    implements Fact {

  /** How tightly an implication follows. */
  public enum Strength {
    /** It is the claim itself. */
    STATED,
    /** It follows from the meaning of the words: who trains, assists. */
    ENTAILED,
    /** The opposite of the words rules it out: what rose has not fallen. */
    OPPOSED,
    /** It is suggested, not entailed: who has ties may have assisted. */
    SUGGESTED
  }

  @Override
  public List<Span> spans() {
    return claim.spans();
  }

  /**
   * Whether the words tell that this is about another thing or another time than {@code other}:
   * "the <u>Delta</u> plant" and "the <u>Orion</u> plant", "in 2019" and "on Monday", "closed" and
   * "<u>re</u>opened". Whom "nobody was hurt" speaks of, another article cannot tell.
   */
  public boolean apartFrom(Implication other) {
    Claim one = claim;
    Claim two = other.claim;
    return one.moment() != null && two.moment() != null && one.moment().excludes(two.moment())
        || one.namesAnother(two)
        || one.onAnotherCharge(two)
        || one.tellsReturn() != two.tellsReturn()
        || !article().equals(other.article()) && one.ofNobody() != two.ofNobody();
  }

  @Override
  public String id() {
    return claim.id() + ">" + eventKey + ":" + holds;
  }
}
