package org.stet.fact;

import java.util.List;

/**
 * A sentence of an article.
 *
 * <p>"Mali has announced the severing of diplomatic ties with Ukraine."
 *
 * @param span its words
 * @param part headline, body or residue
 * @param index its number in the article, from 0, the headline first
 */
public record Sentence(Span span, Part part, int index) implements Fact {
  @Override
  public List<Span> spans() {
    return List.of(span);
  }

  public boolean headline() {
    return part == Part.HEADLINE;
  }
}
