package org.stet.report.html;

/** A piece of a text with its marks, in the order of reading. */
sealed interface Piece {

  /** Words that nobody objects to. */
  record Words(String text) implements Piece {}

  /**
   * Words of one finding or several.
   *
   * @param id where a link to them leads, or null
   * @param classes kind and severity of the severest finding
   * @param findings ids of the findings' cards, with blanks between
   */
  record Marked(String text, String id, String classes, String findings) implements Piece {}

  /** A place to which a link leads. */
  record Anchor(String id) implements Piece {}

  /**
   * The letter and number behind marked words, which lead to the finding.
   *
   * @param sign "C3"
   * @param spoken "C3: error, contradiction"
   */
  record Reference(String card, String sign, String spoken, String classes) implements Piece {}

  /** An end of line within a paragraph. */
  record Break() implements Piece {}
}
