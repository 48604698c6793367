package org.stet.suppression;

import java.util.Comparator;

/**
 * Where a suppression was written.
 *
 * @param file the file as the user named it; for a line of the draft, the id of the article
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
