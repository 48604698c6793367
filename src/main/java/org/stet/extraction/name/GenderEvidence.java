package org.stet.extraction.name;

import java.util.List;
import org.stet.fact.Span;

/**
 * What a story tells of the gender of one person.
 *
 * @param gender what titles and nouns say ("Ms", "spokeswoman", "a woman"), else what the pronouns
 *     of most articles say, else what most pronouns say; UNKNOWN where neither tells or they
 *     balance
 * @param firm the title or noun that says so, or null where only pronouns do
 * @param female pronouns "she" and "her" that can only mean this person
 * @param male pronouns "he" and "his" that can only mean this person
 */
public record GenderEvidence(Gender gender, Span firm, List<Span> female, List<Span> male) {
  /** Nothing is told. */
  public static final GenderEvidence NONE =
      new GenderEvidence(Gender.UNKNOWN, null, List.of(), List.of());

  public GenderEvidence {
    female = List.copyOf(female);
    male = List.copyOf(male);
  }
}
