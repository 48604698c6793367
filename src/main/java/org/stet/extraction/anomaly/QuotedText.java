package org.stet.extraction.anomaly;

import java.util.BitSet;
import org.stet.extraction.layout.Block;
import org.stet.extraction.layout.Layout;

/**
 * Which parts of an article stand between double quotation marks.
 *
 * <p>A quotation that is not closed ends with its paragraph.
 */
final class QuotedText {
  private final BitSet inside = new BitSet();

  private QuotedText() {}

  static QuotedText of(Layout layout) {
    QuotedText quoted = new QuotedText();
    for (Block block : layout.story()) {
      String text = block.span().text();
      int open = -1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (open < 0 && "\"“«„「『".indexOf(c) >= 0) {
          open = i + 1;
        } else if (open >= 0 && "\"”»“」』".indexOf(c) >= 0) {
          quoted.inside.set(block.span().start() + open, block.span().start() + i);
          open = -1;
        }
      }
      if (open >= 0) {
        quoted.inside.set(block.span().start() + open, block.span().end());
      }
    }
    return quoted;
  }

  boolean at(int offset) {
    return inside.get(offset);
  }
}
