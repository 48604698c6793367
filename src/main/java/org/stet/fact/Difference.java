package org.stet.fact;

import java.util.List;
import java.util.Objects;

/**
 * A place where two passages that otherwise tell the same thing say something else.
 *
 * <p>"the shares closed 3% <u>higher</u> at 20.40" × "the shares closed 3% <u>lower</u> at 20.40":
 * ANTONYM.
 *
 * @param first the words of the passage that stands first, the draft's before a source's
 * @param second the words of the other; for NEGATION the word that is negated in only one of them
 * @param kind what sort of words differ
 * @param headline whether one of the passages is a headline and the other of the body under it
 * @param similarity 0 to 1: how alike the passages are apart from the difference
 */
public record Difference(Span first, Span second, Kind kind, boolean headline, double similarity)
    implements Fact {

  /** What sort of words differ. */
  public enum Kind {
    /** "14 days", "41 days". */
    NUMBER,
    /** "reached Aberdeen", "reached Rotterdam". */
    NAME,
    /** "did not resign", "resigned". */
    NEGATION,
    /** "opens in May", "closes in May". */
    ANTONYM,
    /** "the finance chief Ann Lund", "Ann Lund, the chief operating officer". */
    OFFICE,
    /** "denied that it was to sell the yard", "it is to sell the yard". */
    DENIAL,
    /** "the driller carried his foreman", "the foreman heaved the driller on to his shoulders". */
    ROLES,
    /** "sat down in Lima on Monday", "the talks that Quito is hosting". */
    PLACE,
    /** "were let go by Sunday", "are still behind bars". */
    OPPOSITE,
    /** "had never been inspected", "was inspected in May". */
    POLARITY,
    /** As the two before, told by two who are named. */
    RIVAL,
    /** "has proved that he was offside", "may have been offside". */
    CERTAINTY,
    /** "from 10am to 11.40pm", "16 hours later". */
    DURATION,
    /** "until June 2030", "a deal of two years", in an article of January 2026. */
    TERM,
    /** "opened a shop in Italy", "a shop that it opened in Greece". */
    SUBSTITUTION,
    /** "detained for 15 days", "imprisonment for four days". */
    LENGTH,
    /** "all of them were Swedes", "two Danes among the dead". */
    UNIVERSAL,
    /** "she accepted the post", "he accepted the post". */
    GENDER,
    /** "fire was arson" above "have yet to settle on a cause". */
    STRENGTH,
    /** "nurses admit" above "the union rejects any link". */
    STANCE,
    /** “We never checked the brakes” × he said that they had never checked the brakes. */
    PARAPHRASE,
    /** “The bridge was a danger to all of us” × she called it “a danger to all”. */
    FRAGMENT,
    /** "witnesses said" × "one witness said". */
    SPEAKERS,
    /** "a charge against a Canadian", "a charge against an American", in the same words. */
    EXCHANGE,
    /** "lost its steering", "lost its brakes", in the same words. */
    OTHER_WORD
  }

  public Difference {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(kind, "kind");
  }

  /** Two passages of bodies. */
  public Difference(Span first, Span second, Kind kind) {
    this(first, second, kind, false, 1);
  }

  @Override
  public List<Span> spans() {
    return List.of(first, second);
  }

  /** A passage can differ from several others, so the second is part of the name. */
  @Override
  public String id() {
    return "%s/%s/%s:%06d".formatted(Fact.super.id(), kind, second.article(), second.start());
  }

  /** Whether both passages stand in one article. */
  public boolean withinOneArticle() {
    return first.article().equals(second.article());
  }
}
