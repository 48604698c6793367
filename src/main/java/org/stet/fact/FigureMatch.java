package org.stet.fact;

import java.util.List;

/**
 * Two figures of which the text around them tells that they measure the same thing of the same
 * event.
 *
 * <p>"at a depth of <u>9.7 kilometers</u>" × "the rupture was <u>97 kilometres</u> down".
 *
 * @param first the figure that stands first, the draft's before a source's
 * @param second the other
 * @param similarity 0 to 1: how alike the contexts are
 */
public record FigureMatch(Figure first, Figure second, double similarity) implements Fact {
  @Override
  public List<Span> spans() {
    return List.of(first.span(), second.span());
  }

  /** Whether the two figures cannot both be right. */
  public boolean exclusive() {
    return first.excludes(second);
  }
}
