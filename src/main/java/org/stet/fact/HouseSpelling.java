package org.stet.fact;

import java.util.List;
import java.util.Objects;

/**
 * A name or word of the draft that the newsroom has decided to spell otherwise.
 *
 * <p>"<u>Kiev's</u> mayor", where the house writes Kyiv: instead "Kyiv's".
 *
 * @param span the words, with a possessive or plural ending
 * @param house the house spelling without an ending
 * @param instead what to write in place of the words
 * @param inTitle whether they stand in the title of a work, between quotation marks
 * @param inName whether they are part of the longer name of a body, which spells its own name
 */
public record HouseSpelling(
    Span span, String house, String instead, boolean inTitle, boolean inName) implements Fact {
  public HouseSpelling {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(house, "house");
    Objects.requireNonNull(instead, "instead");
  }

  @Override
  public List<Span> spans() {
    return List.of(span);
  }
}
