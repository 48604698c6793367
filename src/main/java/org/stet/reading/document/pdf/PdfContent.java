package org.stet.reading.document.pdf;

import java.util.List;

/**
 * What a PDF says, as one process tells it to the other.
 *
 * @param notes what was left out or put together, a sentence each
 * @param about the title, the outlet, the date of publication and the language as the file gives
 *     them; empty where it does not
 */
record PdfContent(List<Paragraph> paragraphs, List<String> notes, About about) {
  PdfContent {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }

  /**
   * @param headline whether it is set like a headline
   */
  record Paragraph(boolean headline, List<Piece> pieces) {
    Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * The words of a line.
   *
   * @param apart whether a blank keeps them from the line before
   */
  record Piece(int page, String words, boolean apart) {}

  record About(String title, String outlet, String published, String language) {}
}
