package org.stet.configuration;

import java.util.List;

/**
 * How the house spells a name or word.
 *
 * @param house as it is to be written: "Kyiv"
 * @param others as it is not: "Kiev", "Kiew"; at least one
 */
public record Spelling(String house, List<String> others) {
  public Spelling {
    others = List.copyOf(others);
  }
}
