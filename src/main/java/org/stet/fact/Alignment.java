package org.stet.fact;

import java.util.List;

/**
 * Two sentences of a story that tell the same thing, whether or not they agree about it.
 *
 * <p>"We have ties with the Ukrainians" × "We have connections with the Ukrainians".
 *
 * @param first the sentence that stands first, the draft's before a source's
 * @param second the other
 * @param similarity 0 to 1
 */
public record Alignment(Sentence first, Sentence second, double similarity) implements Fact {
  @Override
  public List<Span> spans() {
    return List.of(first.span(), second.span());
  }

  /** A sentence can be aligned with several others, so the second is part of the name. */
  @Override
  public String id() {
    return Fact.super.id() + "/" + second.id();
  }
}
