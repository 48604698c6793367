package org.stet.authoring;

/**
 * A place in a fixture file.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Place(int line, int column) {
  /** Where a file begins. */
  public static final Place START = new Place(1, 1);
}
