package org.stet.configuration;

/**
 * Where a setting was written.
 *
 * @param file the file as messages name it
 * @param line from 1
 */
public record Place(String file, int line) {

  /** "stet.yaml:7". */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
