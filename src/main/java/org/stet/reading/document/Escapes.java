package org.stet.reading.document;

/** How a format writes characters that would otherwise mean something to it. */
@FunctionalInterface
public interface Escapes {
  /** Every character stands for itself. */
  Escapes NONE = (text, at, end) -> null;

  /**
   * An escape.
   *
   * @param words what it reads as
   * @param length how many code units it takes
   * @param shown how far within it the words stand as they are; 0 where they do not
   */
  record Escape(String words, int length, int shown) {}

  /**
   * The escape that begins at {@code at} and ends before {@code end}, or null where the character
   * there stands for itself.
   */
  Escape at(String text, int at, int end);
}
