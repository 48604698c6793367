package org.stet.extraction.layout;

import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Part;

/**
 * An article cut into blocks.
 *
 * @param article the article
 * @param blocks its blocks in the order of the text; they do not overlap, and what lies between
 *     them is white space, front matter or marks of layout
 */
public record Layout(Article article, List<Block> blocks) {
  public Layout {
    blocks = List.copyOf(blocks);
  }

  /** The blocks that tell the story: headline and body. */
  public List<Block> story() {
    return blocks.stream().filter(block -> block.part() != Part.RESIDUE).toList();
  }

  /** The blocks that a web page left behind. */
  public List<Block> residue() {
    return blocks.stream().filter(block -> block.part() == Part.RESIDUE).toList();
  }
}
