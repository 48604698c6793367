package org.stet.extraction.layout;

import org.stet.fact.AnomalyType;
import org.stet.fact.Part;
import org.stet.fact.Span;

/**
 * A run of text that is read as one paragraph.
 *
 * @param span its words
 * @param part headline, body or residue
 * @param residue what sort of residue it is; null unless {@code part} is RESIDUE
 */
public record Block(Span span, Part part, AnomalyType residue) {
  public Block {
    if ((part == Part.RESIDUE) != (residue != null)) {
      throw new IllegalArgumentException(span + ": residue needs its type, other parts have none");
    }
  }

  /** A block of the story itself. */
  public static Block text(Span span, Part part) {
    return new Block(span, part, null);
  }
}
